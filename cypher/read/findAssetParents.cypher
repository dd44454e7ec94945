// These assets and all above them, each with its parent.
// @param ids readonly string[]  assets
// @row id string  asset that has a parent
// @row parentId string  its parent
UNWIND $ids AS id
MATCH (:Asset {id: id})-[:PART_OF*0..]->(asset:Asset)
WITH DISTINCT asset WHERE asset.parentId IS NOT NULL
RETURN asset.id AS id, asset.parentId AS parentId

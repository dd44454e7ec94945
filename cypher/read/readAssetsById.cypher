// The asset records of these ids, in no order; an unknown id has no row.
// @param ids readonly string[]  ids asked for
// @row item record.Asset  a record
MATCH (asset:Asset) WHERE asset.id IN $ids
RETURN properties(asset) AS item

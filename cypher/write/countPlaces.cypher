// Counts the places of these firms anew: the regions other than its home where a firm has an operation, active or planned; null where it
// has none at any known place.
// @param ids readonly string[]  firms to count
// @row counted number  firms counted
UNWIND $ids AS id
MATCH (firm:Firm {id: id})
OPTIONAL MATCH (firm)-[operation:OPERATES]->(:Link)
WHERE operation.status IN ['active', 'planned']
WITH firm, collect(DISTINCT CASE operation.regionId WHEN '' THEN firm.regionId ELSE operation.regionId END) AS at
SET firm.places = CASE at WHEN [] THEN null ELSE size([place IN at WHERE place <> coalesce(firm.regionId, '')]) END
RETURN count(firm) AS counted

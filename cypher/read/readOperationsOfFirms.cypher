// Where these firms work at which link, by link id and place; `placeId` is the stated region, else the home.
// @param ids readonly string[]  ids of firms
// @row ownerId string  the id it belongs to
// @row item record.Operation & { readonly placeId: string | null }  a record
UNWIND $ids AS ownerId
MATCH (firm:Firm {id: ownerId})-[runs:OPERATES]->(link:Link)
RETURN ownerId, runs {.*, firmId: firm.id, linkId: link.id,
  placeId: CASE runs.regionId WHEN '' THEN firm.regionId ELSE runs.regionId END} AS item
ORDER BY link.id, runs.regionId

// Firms that work at these links, by firm id and place; `placeId` is the stated region, else the home.
// @param ids readonly string[]  ids of links
// @param regionId string?  only at places in this region or below it
// @param statuses readonly record.OperationStatus[]?  only of these statuses
// @param afterFirmId string  behind this firm
// @param afterPlace string  and this place of it
// @param limit int  greatest number of records for each id
// @row ownerId string  the id it belongs to
// @row total int  records of the id on all pages
// @row items readonly (record.Operation & { readonly placeId: string | null })[]  the page
UNWIND $ids AS ownerId
CALL (ownerId) {
  MATCH (firm:Firm)-[runs:OPERATES]->(:Link {id: ownerId})
  WHERE ($statuses IS NULL OR runs.status IN $statuses)
    AND ($regionId IS NULL OR EXISTS {
      MATCH (place:Region)-[:WITHIN]->(:Region {id: $regionId})
      WHERE place.id = CASE runs.regionId WHEN '' THEN firm.regionId ELSE runs.regionId END
    })
  RETURN count(*) AS total
}
CALL (ownerId) {
  MATCH (firm:Firm)-[runs:OPERATES]->(:Link {id: ownerId})
  WHERE ($statuses IS NULL OR runs.status IN $statuses)
    AND ($regionId IS NULL OR EXISTS {
      MATCH (place:Region)-[:WITHIN]->(:Region {id: $regionId})
      WHERE place.id = CASE runs.regionId WHEN '' THEN firm.regionId ELSE runs.regionId END
    })
    AND (firm.id > $afterFirmId OR (firm.id = $afterFirmId AND runs.regionId > $afterPlace))
  WITH firm, runs ORDER BY firm.id, runs.regionId LIMIT $limit
  RETURN collect(runs {.*, firmId: firm.id, linkId: ownerId,
    placeId: CASE runs.regionId WHEN '' THEN firm.regionId ELSE runs.regionId END}) AS items
}
RETURN ownerId, total, items

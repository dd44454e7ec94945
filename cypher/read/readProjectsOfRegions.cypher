// Projects of these regions and of all below them, by id.
// @param ids readonly string[]  ids of regions
// @param stages readonly record.ProjectStage[]?  only at these stages
// @param chainId string?  only of this chain or of a link of it
// @param linkId string?  only of this link
// @param afterId string  behind this project
// @param limit int  greatest number of records for each id
// @row ownerId string  the id it belongs to
// @row total int  records of the id on all pages
// @row items readonly record.Project[]  the page
UNWIND $ids AS ownerId
CALL (ownerId) {
  MATCH (project:Project)-[:IN]->(:Region)-[:WITHIN]->(:Region {id: ownerId})
  WHERE ($stages IS NULL OR project.stage IN $stages)
    AND ($chainId IS NULL OR project.chainId = $chainId OR EXISTS { (project)-[:AT]->(:Link {chainId: $chainId}) })
    AND ($linkId IS NULL OR project.linkId = $linkId)
  RETURN count(*) AS total
}
CALL (ownerId) {
  MATCH (project:Project)-[:IN]->(:Region)-[:WITHIN]->(:Region {id: ownerId})
  WHERE ($stages IS NULL OR project.stage IN $stages)
    AND ($chainId IS NULL OR project.chainId = $chainId OR EXISTS { (project)-[:AT]->(:Link {chainId: $chainId}) })
    AND ($linkId IS NULL OR project.linkId = $linkId)
    AND project.id > $afterId
  WITH project ORDER BY project.id LIMIT $limit
  RETURN collect(properties(project)) AS items
}
RETURN ownerId, total, items

// The counts kept for some links: of every region that holds something of them, and of the nation.
// @param ids readonly string[]  ids of links
// @row linkId string  the link
// @row regionId string?  the region; null: the nation
// @row counts readonly number[]  active, planned, talks; of the nation the firms active
MATCH (link:Link) WHERE link.id IN $ids
CALL (link) {
  RETURN null AS regionId, [link.nationalFirms] AS counts
  UNION ALL
  MATCH (region:Region)-[covers:COVERS]->(link)
  RETURN region.id AS regionId, [covers.active, covers.planned, covers.talks] AS counts
}
RETURN link.id AS linkId, regionId, counts
ORDER BY linkId, regionId

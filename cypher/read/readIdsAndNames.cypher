// Ids and names of all regions, chains or links, to suggest the nearest to one that does not exist.
// @param label string  Region, Chain or Link
// @row id string  id
// @row name string  name
// @scan asked only after an unknown id, and these three labels stay small
CALL () {
  MATCH (region:Region) WHERE $label = 'Region' RETURN region.id AS id, region.name AS name
  UNION ALL
  MATCH (chain:Chain) WHERE $label = 'Chain' RETURN chain.id AS id, chain.name AS name
  UNION ALL
  MATCH (link:Link) WHERE $label = 'Link' RETURN link.id AS id, link.name AS name
}
RETURN id, name

// Names of links by id; ids that do not exist give no row.
// @param ids string[]  ids of links
// @row id string  the link
// @row chainId string  its chain
// @row name string  its name
// @row nameEn string?  its English name
UNWIND $ids AS id
MATCH (link:Link {id: id})
RETURN link.id AS id, link.chainId AS chainId, link.name AS name, link.nameEn AS nameEn

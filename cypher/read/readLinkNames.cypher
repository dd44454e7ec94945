// The names of all links, with their chains.
// @row id string  the link
// @row chainId string  its chain
// @row name string  its name
// @row nameEn string?  its English name
// @scan wants every link
MATCH (link:Link)
RETURN link.id AS id, link.chainId AS chainId, link.name AS name, link.nameEn AS nameEn

// Some region and some link; no row where one of them is missing.
// @row regionId string  a region
// @row chainId string  the chain of the link
// @row linkId string  a link
// @scan takes the first it meets
MATCH (region:Region) WITH region LIMIT 1
MATCH (link:Link) WITH region, link LIMIT 1
RETURN region.id AS regionId, link.chainId AS chainId, link.id AS linkId

// A link, its chain and a region; null where one does not exist.
// @param linkId string  id of the link
// @param regionId string  id of the region
// @row link record.Link?  the link
// @row region record.Region?  the region
// @row dataVersion string?  version of the data
OPTIONAL MATCH (link:Link {id: $linkId})
OPTIONAL MATCH (region:Region {id: $regionId})
OPTIONAL MATCH (meta:Meta {id: 'graph'})
RETURN properties(link) AS link, properties(region) AS region, meta.dataVersion AS dataVersion

// Regions by id. A part of the filter that is null lets everything pass.
// @param text string?  lower case text that the name or English name contains, or the id
// @param level record.RegionLevel?  only of this level
// @param within string?  only this region and those below it
// @param afterId string  behind this region
// @param limit int  greatest number of regions
// @row item record.Region  a region
MATCH (region:Region) WHERE region.id > $afterId
  AND ($text IS NULL OR toLower(region.name) CONTAINS $text OR toLower(coalesce(region.nameEn, '')) CONTAINS $text
    OR toLower(region.id) = $text)
  AND ($level IS NULL OR region.level = $level)
  AND ($within IS NULL OR EXISTS { (region)-[:WITHIN]->(:Region {id: $within}) })
RETURN properties(region) AS item
ORDER BY region.id LIMIT $limit

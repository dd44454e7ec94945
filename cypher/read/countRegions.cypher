// How many regions `readRegions` finds on all pages.
// @param text string?  lower case text that the name or English name contains, or the id
// @param level record.RegionLevel?  only of this level
// @param within string?  only this region and those below it
// @row total int  regions
// @scan every region is tried: there are some thousands in a full graph
MATCH (region:Region)
WHERE ($text IS NULL OR toLower(region.name) CONTAINS $text OR toLower(coalesce(region.nameEn, '')) CONTAINS $text
    OR toLower(region.id) = $text)
  AND ($level IS NULL OR region.level = $level)
  AND ($within IS NULL OR EXISTS { (region)-[:WITHIN]->(:Region {id: $within}) })
RETURN count(region) AS total

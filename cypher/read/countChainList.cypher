// How many chains `readChainList` finds on all pages.
// @param text string?  lower case text that the name or English name contains, or the id
// @param ids readonly string[]?  only these
// @row total int  chains
// @scan every chain is tried: there are some hundreds in a full graph
MATCH (chain:Chain)
WHERE ($text IS NULL OR toLower(chain.name) CONTAINS $text OR toLower(coalesce(chain.nameEn, '')) CONTAINS $text
    OR toLower(chain.id) = $text)
  AND ($ids IS NULL OR chain.id IN $ids)
RETURN count(chain) AS total

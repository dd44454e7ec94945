// Chains by id. A part of the filter that is null lets everything pass.
// @param text string?  lower case text that the name or English name contains, or the id
// @param ids readonly string[]?  only these
// @param afterId string  behind this chain
// @param limit int  greatest number of chains
// @row item record.Chain  a chain
MATCH (chain:Chain) WHERE chain.id > $afterId
  AND ($text IS NULL OR toLower(chain.name) CONTAINS $text OR toLower(coalesce(chain.nameEn, '')) CONTAINS $text
    OR toLower(chain.id) = $text)
  AND ($ids IS NULL OR chain.id IN $ids)
RETURN properties(chain) AS item
ORDER BY chain.id LIMIT $limit

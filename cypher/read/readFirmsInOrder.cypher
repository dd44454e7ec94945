// Firms that pass a filter on their own columns, by id; a part of the filter that is null lets everything pass.
// @param text string?  lower case text that the name, English name or short name contains
// @param listed boolean?  whether the firm has a code of a stock exchange
// @param minRevenue number?  least revenue [CNY yuan]
// @param maxRevenue number?  greatest revenue [CNY yuan]
// @param minRegisteredCapital number?  least registered capital [CNY yuan]
// @param afterId string  behind this firm
// @param limit int  greatest number of firms
// @row item record.Firm  a firm
MATCH (firm:Firm) WHERE firm.id > $afterId
  AND ($text IS NULL OR toLower(firm.name) CONTAINS $text OR toLower(coalesce(firm.nameEn, '')) CONTAINS $text
    OR toLower(coalesce(firm.shortName, '')) CONTAINS $text)
  AND ($listed IS NULL OR (firm.listedCode IS NOT NULL) = $listed)
  AND ($minRevenue IS NULL OR firm.revenue >= $minRevenue)
  AND ($maxRevenue IS NULL OR firm.revenue <= $maxRevenue)
  AND ($minRegisteredCapital IS NULL OR firm.registeredCapital >= $minRegisteredCapital)
RETURN properties(firm) AS item
ORDER BY firm.id LIMIT $limit

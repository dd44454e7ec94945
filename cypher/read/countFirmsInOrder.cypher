// How many firms `readFirmsInOrder` finds on all pages.
// @param text string?  lower case text that the name, English name or short name contains
// @param listed boolean?  whether the firm has a code of a stock exchange
// @param minRevenue number?  least revenue [CNY yuan]
// @param maxRevenue number?  greatest revenue [CNY yuan]
// @param minRegisteredCapital number?  least registered capital [CNY yuan]
// @row total int  firms
// @scan every firm is tried: asked only where a page's total is read
MATCH (firm:Firm)
WHERE ($text IS NULL OR toLower(firm.name) CONTAINS $text OR toLower(coalesce(firm.nameEn, '')) CONTAINS $text
    OR toLower(coalesce(firm.shortName, '')) CONTAINS $text)
  AND ($listed IS NULL OR (firm.listedCode IS NOT NULL) = $listed)
  AND ($minRevenue IS NULL OR firm.revenue >= $minRevenue)
  AND ($maxRevenue IS NULL OR firm.revenue <= $maxRevenue)
  AND ($minRegisteredCapital IS NULL OR firm.registeredCapital >= $minRegisteredCapital)
RETURN count(firm) AS total

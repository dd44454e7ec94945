// Which of the firms given pass a filter; a part of the filter that is null lets everything pass.
// @param firmIds readonly string[]  ids of firms
// @param text string?  lower case text that the name, English name or short name contains
// @param within string?  id of a region whose scope holds the firm's home
// @param link string?  id of a link where the firm has an active operation
// @param product string?  id of a product that the firm makes
// @param leadsChain string?  id of a chain that the firm leads somewhere
// @param listed boolean?  whether the firm has a code of a stock exchange
// @param minRevenue number?  least revenue [CNY yuan]
// @param maxRevenue number?  greatest revenue [CNY yuan]
// @param minRegisteredCapital number?  least registered capital [CNY yuan]
// @row id string  a firm that passes
UNWIND $firmIds AS firmId
MATCH (firm:Firm {id: firmId})
WHERE ($text IS NULL OR toLower(firm.name) CONTAINS $text OR toLower(coalesce(firm.nameEn, '')) CONTAINS $text
    OR toLower(coalesce(firm.shortName, '')) CONTAINS $text)
  AND ($within IS NULL OR EXISTS { (firm)-[:BASED_IN]->(:Region)-[:WITHIN]->(:Region {id: $within}) })
  AND ($link IS NULL OR EXISTS { MATCH (firm)-[operation:OPERATES]->(:Link {id: $link}) WHERE operation.status = 'active' })
  AND ($product IS NULL OR EXISTS { (firm)-[:PRODUCES]->(:Product {id: $product}) })
  AND ($leadsChain IS NULL OR EXISTS { MATCH (firm)-[lead:LEADS]->(:Region) WHERE lead.chainId = $leadsChain })
  AND ($listed IS NULL OR (firm.listedCode IS NOT NULL) = $listed)
  AND ($minRevenue IS NULL OR firm.revenue >= $minRevenue)
  AND ($maxRevenue IS NULL OR firm.revenue <= $maxRevenue)
  AND ($minRegisteredCapital IS NULL OR firm.registeredCapital >= $minRegisteredCapital)
RETURN firm.id AS id

// How many firms `readFirmsAround` finds on all pages.
// @param within string?  id of a region whose scope holds the firm's home
// @param link string?  id of a link where the firm has an active operation
// @param product string?  id of a product that the firm makes
// @param leadsChain string?  id of a chain that the firm leads somewhere
// @param text string?  lower case text that the name, English name or short name contains
// @param listed boolean?  whether the firm has a code of a stock exchange
// @param minRevenue number?  least revenue [CNY yuan]
// @param maxRevenue number?  greatest revenue [CNY yuan]
// @param minRegisteredCapital number?  least registered capital [CNY yuan]
// @row total int  firms
// @scan leaders have no index by chain and are few
CALL () {
  UNWIND CASE WHEN $link IS NOT NULL THEN [$link] ELSE [] END AS id
  MATCH (firm:Firm)-[operation:OPERATES]->(:Link {id: id}) WHERE operation.status = 'active'
  RETURN firm
  UNION
  UNWIND CASE WHEN $link IS NULL AND $product IS NOT NULL THEN [$product] ELSE [] END AS id
  MATCH (firm:Firm)-[:PRODUCES]->(:Product {id: id})
  RETURN firm
  UNION
  UNWIND CASE WHEN $link IS NULL AND $product IS NULL AND $leadsChain IS NOT NULL THEN [$leadsChain] ELSE [] END AS id
  MATCH (firm:Firm)-[lead:LEADS]->(:Region) WHERE lead.chainId = id
  RETURN firm
  UNION
  UNWIND CASE WHEN $link IS NULL AND $product IS NULL AND $leadsChain IS NULL THEN [$within] ELSE [] END AS id
  MATCH (firm:Firm)-[:BASED_IN]->(:Region)-[:WITHIN]->(:Region {id: id})
  RETURN firm
}
WITH firm
WHERE ($text IS NULL OR toLower(firm.name) CONTAINS $text OR toLower(coalesce(firm.nameEn, '')) CONTAINS $text
    OR toLower(coalesce(firm.shortName, '')) CONTAINS $text)
  AND ($listed IS NULL OR (firm.listedCode IS NOT NULL) = $listed)
  AND ($minRevenue IS NULL OR firm.revenue >= $minRevenue)
  AND ($maxRevenue IS NULL OR firm.revenue <= $maxRevenue)
  AND ($minRegisteredCapital IS NULL OR firm.registeredCapital >= $minRegisteredCapital)
  AND ($within IS NULL OR EXISTS { (firm)-[:BASED_IN]->(:Region)-[:WITHIN]->(:Region {id: $within}) })
  AND ($product IS NULL OR EXISTS { (firm)-[:PRODUCES]->(:Product {id: $product}) })
  AND ($leadsChain IS NULL OR EXISTS { MATCH (firm)-[lead:LEADS]->(:Region) WHERE lead.chainId = $leadsChain })
RETURN count(firm) AS total

// All firms that count, with what they are known to make.
// @row id string  id of the firm
// @row name string  its name
// @row nameEn string?  its English name
// @row industry string?  name or code of its industry
// @row businessScope string?  its business scope
// @row productIds readonly string[]  what it makes
// @scan affinity compares with every firm; read once for each version of the data, where the graph is small enough
MATCH (firm:Firm)
WHERE firm.status = 'active' AND firm.kind IN ['firm', 'branch', 'cooperative']
RETURN firm.id AS id, firm.name AS name, firm.nameEn AS nameEn, firm.industry AS industry, firm.businessScope AS businessScope,
  [(firm)-[:PRODUCES]->(product:Product) | product.id] AS productIds
ORDER BY id

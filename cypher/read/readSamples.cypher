// Some things of each kind, to ask the main questions about; no row where there is no region or no link.
// @row regionIds readonly string[]  one region of each level
// @row manyRegionIds readonly string[]  up to 50 regions
// @row chainIds readonly string[]  up to 50 chains
// @row linkIds readonly string[]  up to two links
// @row productIds readonly string[]  up to two products
// @row firmIds readonly string[]  up to two firms
// @scan takes the first it meets; of regions, which are some thousands, all
MATCH (region:Region)
WITH region.level AS level, collect(region.id) AS ids
WITH collect(ids[0]) AS regionIds, collect(ids[0..20]) AS some
WITH regionIds, reduce(all = [], ids IN some | all + ids)[0..50] AS manyRegionIds
WITH regionIds, manyRegionIds, COLLECT { MATCH (link:Link) RETURN link.id LIMIT 2 } AS linkIds
WHERE size(regionIds) > 0 AND size(linkIds) > 0
RETURN regionIds, manyRegionIds, linkIds,
  COLLECT { MATCH (chain:Chain) RETURN chain.id LIMIT 50 } AS chainIds,
  COLLECT { MATCH (product:Product) RETURN product.id LIMIT 2 } AS productIds,
  COLLECT { MATCH (firm:Firm) RETURN firm.id LIMIT 2 } AS firmIds

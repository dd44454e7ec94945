// What these firms have, list by list: what they make, by product id; where they work at which link, by link id and place (`placeId`
// is the stated region, else the home); what they lead, by region and chain id; the projects that name them, by id; contacts of
// regions with them, newest first, those without a date last. With each the records that a reader asks for next.
// @param ids readonly string[]  ids of firms
// @param lists readonly string[]  names of the lists that are asked for; the others stay empty
// @row ownerId string  the firm
// @row products readonly { readonly item: record.FirmProduct; readonly product: record.Product }[]  what it makes
// @row operations readonly { readonly item: record.Operation & { readonly placeId: string | null }; readonly link: record.Link; readonly chain: record.Chain | null }[]  where it works
// @row leads readonly { readonly item: record.Leadership; readonly region: record.Region }[]  what it leads
// @row projects readonly { readonly item: record.Project }[]  those that name it
// @row contacts readonly { readonly item: record.Contact }[]  those with it
UNWIND $ids AS ownerId
MATCH (firm:Firm {id: ownerId})
RETURN ownerId,
  COLLECT {
    MATCH (firm)-[makes:PRODUCES]->(product:Product) WHERE 'products' IN $lists
    RETURN {item: makes {.*, firmId: ownerId, productId: product.id}, product: properties(product)}
    ORDER BY product.id
  } AS products,
  COLLECT {
    MATCH (firm)-[runs:OPERATES]->(link:Link) WHERE 'operations' IN $lists
    RETURN {
      item: runs {.*, firmId: ownerId, linkId: link.id,
        placeId: CASE runs.regionId WHEN '' THEN firm.regionId ELSE runs.regionId END},
      link: properties(link),
      chain: head([(link)-[:OF]->(chain:Chain) | properties(chain)])
    }
    ORDER BY link.id, runs.regionId
  } AS operations,
  COLLECT {
    MATCH (firm)-[leads:LEADS]->(region:Region) WHERE 'leads' IN $lists
    RETURN {item: leads {.*, firmId: ownerId, regionId: region.id}, region: properties(region)}
    ORDER BY region.id, leads.chainId
  } AS leads,
  COLLECT {
    MATCH (project:Project)-[:NAMES]->(firm) WHERE 'projects' IN $lists
    RETURN {item: properties(project)}
    ORDER BY project.id
  } AS projects,
  COLLECT {
    MATCH (contact:Contact)-[:WITH]->(firm) WHERE 'contacts' IN $lists
    RETURN {item: properties(contact)}
    ORDER BY coalesce(contact.on, '') DESC, contact.id
  } AS contacts

// Every firm that has to do with a link, towards one region: its operations at the link, projects of the link that name it, products
// of the link that it makes, and contacts of the link's projects in scope that are with it.
// @param linkId string  id of the link
// @param regionId string  id of the region
// @row firm record.Firm  the firm, of any kind and status
// @row operations {operation: record.Operation, at: record.Region | null, isHere: boolean}[]  at the link, anywhere
// @row projects {project: record.Project, isHere: boolean}[]  of the link, anywhere, that name it
// @row products {made: record.FirmProduct, product: record.Product}[]  of the link, or below one of its products to the 5th level
// @row projectContacts {contact: record.Contact, stage: record.ProjectStage}[]  with it, about projects of the link in scope
// @row places record.Region[]  distinct regions where it has an operation, active or planned, its home where that names none
// @row home record.Region?  its home
MATCH (link:Link {id: $linkId}), (root:Region {id: $regionId})
CALL (link, root) {
  MATCH (link)<-[:OPERATES]-(firm:Firm)
  RETURN firm
  UNION
  MATCH (link)<-[:AT]-(:Project)-[:NAMES]->(firm:Firm)
  RETURN firm
  UNION
  MATCH (link)-[:MAKES]->(:Product)<-[:KIND_OF*0..5]-(:Product)<-[:PRODUCES]-(firm:Firm)
  RETURN firm
  UNION
  MATCH (link)<-[:AT]-(project:Project)<-[:ABOUT]-(:Contact)-[:WITH]->(firm:Firm)
  WHERE EXISTS { (project)-[:IN]->(:Region)-[:WITHIN]->(root) }
  RETURN firm
}
CALL (link, root, firm) {
  MATCH (firm)-[operation:OPERATES]->(link)
  OPTIONAL MATCH (at:Region {id: CASE operation.regionId WHEN '' THEN firm.regionId ELSE operation.regionId END})
  WITH operation, at, EXISTS { (at)-[:WITHIN]->(root) } AS isHere, firm, link
  RETURN collect({operation: operation {.*, firmId: firm.id, linkId: link.id}, at: properties(at), isHere: isHere}) AS operations
}
CALL (link, root, firm) {
  MATCH (firm)<-[:NAMES]-(project:Project)-[:AT]->(link)
  RETURN collect({project: properties(project), isHere: EXISTS { (project)-[:IN]->(:Region)-[:WITHIN]->(root) }}) AS projects
}
CALL (link, firm) {
  MATCH (link)-[:MAKES]->(:Product)<-[:KIND_OF*0..5]-(product:Product)
  WITH DISTINCT product, firm
  MATCH (firm)-[made:PRODUCES]->(product)
  RETURN collect({made: made {.*, firmId: firm.id, productId: product.id}, product: properties(product)}) AS products
}
CALL (link, root, firm) {
  MATCH (firm)<-[:WITH]-(contact:Contact)-[:ABOUT]->(project:Project)-[:AT]->(link)
  WHERE EXISTS { (project)-[:IN]->(:Region)-[:WITHIN]->(root) }
  RETURN collect({contact: properties(contact), stage: project.stage}) AS projectContacts
}
CALL (firm) {
  MATCH (firm)-[operation:OPERATES]->(:Link)
  WHERE operation.status IN ['active', 'planned']
  MATCH (at:Region {id: CASE operation.regionId WHEN '' THEN firm.regionId ELSE operation.regionId END})
  WITH DISTINCT at
  RETURN collect(properties(at)) AS places
}
OPTIONAL MATCH (firm)-[:BASED_IN]->(home:Region)
RETURN properties(firm) AS firm, operations, projects, products, projectContacts,
  places, properties(home) AS home
ORDER BY firm.id

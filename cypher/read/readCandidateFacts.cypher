// All that the score of some firms as candidates for a link in a region is shown with: operations at the link, projects of the link that
// name them, products of the link that they make, and contacts of the link's projects in scope that are with them.
// @param linkId string  id of the link
// @param regionId string  id of the region
// @param firmIds readonly string[]  ids of firms
// @row firm record.Firm  the firm
// @row operations {operation: record.Operation, at: record.Region | null, isHere: boolean}[]  at the link, anywhere
// @row projects {project: record.Project, isHere: boolean}[]  of the link, anywhere, that name it
// @row products {made: record.FirmProduct, product: record.Product}[]  of the link, or below one of its products to the 5th level
// @row projectContacts {contact: record.Contact, stage: record.ProjectStage}[]  with it, about projects of the link in scope
// @row places record.Region[]  distinct regions where it has an operation, active or planned, its home where that names none
// @row home record.Region?  its home
MATCH (link:Link {id: $linkId}), (root:Region {id: $regionId})
CALL (link) {
  MATCH (link)-[:MAKES]->(:Product)<-[:KIND_OF*0..5]-(product:Product)
  RETURN collect(DISTINCT product) AS made
}
UNWIND $firmIds AS firmId
MATCH (firm:Firm {id: firmId})
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
CALL (firm, made) {
  MATCH (firm)-[makes:PRODUCES]->(product:Product)
  WHERE product IN made
  RETURN collect({made: makes {.*, firmId: firm.id, productId: product.id}, product: properties(product)}) AS products
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
RETURN properties(firm) AS firm, operations, projects, products, projectContacts, places, properties(home) AS home
ORDER BY firm.id

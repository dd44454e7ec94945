// Whether things exist, for the ends of a path.
// @param things {kind: string, id: string}[]  Region, Chain, Link, Product, Firm or Project, and id
// @row kind string  of a thing that exists
// @row id string  of a thing that exists
UNWIND $things AS thing
CALL (thing) {
  WITH thing WHERE thing.kind = 'Region' MATCH (n:Region {id: thing.id}) RETURN n
  UNION WITH thing WHERE thing.kind = 'Chain' MATCH (n:Chain {id: thing.id}) RETURN n
  UNION WITH thing WHERE thing.kind = 'Link' MATCH (n:Link {id: thing.id}) RETURN n
  UNION WITH thing WHERE thing.kind = 'Product' MATCH (n:Product {id: thing.id}) RETURN n
  UNION WITH thing WHERE thing.kind = 'Firm' MATCH (n:Firm {id: thing.id}) RETURN n
  UNION WITH thing WHERE thing.kind = 'Project' MATCH (n:Project {id: thing.id}) RETURN n
}
RETURN thing.kind AS kind, n.id AS id

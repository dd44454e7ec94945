// The shortest ways between two things, through what one does, makes, leads or holds; at most 50, shortest first.
// @param fromKind string  Region, Chain, Link, Product, Firm or Project
// @param fromId string  id
// @param toKind string  Region, Chain, Link, Product, Firm or Project
// @param toId string  id
// @param maxHops int  at most this many steps, up to 6
// @param first int  at most this many ways, up to 50
// @row nodes {kind: string, id: string}[]  from one end to the other
// @row steps {kind: string, forward: boolean}[]  between them; forward: as the relation points
CALL () {
  MATCH (n:Region {id: $fromId}) WHERE $fromKind = 'Region' RETURN n AS start
  UNION MATCH (n:Chain {id: $fromId}) WHERE $fromKind = 'Chain' RETURN n AS start
  UNION MATCH (n:Link {id: $fromId}) WHERE $fromKind = 'Link' RETURN n AS start
  UNION MATCH (n:Product {id: $fromId}) WHERE $fromKind = 'Product' RETURN n AS start
  UNION MATCH (n:Firm {id: $fromId}) WHERE $fromKind = 'Firm' RETURN n AS start
  UNION MATCH (n:Project {id: $fromId}) WHERE $fromKind = 'Project' RETURN n AS start
}
CALL () {
  MATCH (n:Region {id: $toId}) WHERE $toKind = 'Region' RETURN n AS end
  UNION MATCH (n:Chain {id: $toId}) WHERE $toKind = 'Chain' RETURN n AS end
  UNION MATCH (n:Link {id: $toId}) WHERE $toKind = 'Link' RETURN n AS end
  UNION MATCH (n:Product {id: $toId}) WHERE $toKind = 'Product' RETURN n AS end
  UNION MATCH (n:Firm {id: $toId}) WHERE $toKind = 'Firm' RETURN n AS end
  UNION MATCH (n:Project {id: $toId}) WHERE $toKind = 'Project' RETURN n AS end
}
MATCH path = SHORTEST 50 (start)
  (()-[:OPERATES|PRODUCES|LEADS|TIED_TO|BASED_IN|OF|FEEDS|MAKES|NEEDS|KIND_OF|NAMES|AT|FOR|YIELDS|HAS_CHAIN|PART_OF|IN]-(:Region|Chain|Link|Product|Firm|Project)){1,6}
  (end)
WHERE length(path) <= $maxHops
WITH path, [n IN nodes(path) | {kind: labels(n)[0], id: n.id}] AS nodes
ORDER BY length(path), [n IN nodes | n.id]
LIMIT $first
RETURN nodes, [i IN range(0, length(path) - 1) |
  {kind: type(relationships(path)[i]), forward: startNode(relationships(path)[i]) = nodes(path)[i]}] AS steps

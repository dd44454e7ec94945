// The shortest ways between two things, through what one does, makes, leads or holds; at most 50, shortest first. Ways of one and two steps are
// looked for everywhere, and so are those up to what both belong to. Longer ones lead through things with few neighbours: where thousands meet, all
// things are near to each other, which says nothing and takes minutes to go through.
// @param fromKind string  Region, Chain, Link, Product, Firm or Project
// @param fromId string  id
// @param toKind string  Region, Chain, Link, Product, Firm or Project
// @param toId string  id
// @param maxHops int  at most this many steps, up to 6
// @param first int  at most this many ways, up to 50
// @param few int  neighbours of a thing that a longer way leads through, at most; and of its ends
// @param fewer int  the same where an end has more, which is then three steps away at most
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
WITH start, end, COUNT { (start)--() } AS atStart, COUNT { (end)--() } AS atEnd
// From the end with fewer neighbours towards the other.
WITH start, end, atStart <= atEnd AS isInOrder, atStart > $few OR atEnd > $few AS isCrowded,
  CASE WHEN atStart <= atEnd THEN start ELSE end END AS small, CASE WHEN atStart <= atEnd THEN end ELSE start END AS large
CALL (small, large) {
  MATCH path = (small)-[:OPERATES|PRODUCES|LEADS|TIED_TO|BASED_IN|OF|FEEDS|MAKES|NEEDS|KIND_OF|NAMES|AT|FOR|YIELDS|HAS_CHAIN|PART_OF|IN]-(large)
  WITH path LIMIT 50
  RETURN collect(path) AS one
}
CALL (small, large) {
  MATCH (small)-[first:OPERATES|PRODUCES|LEADS|TIED_TO|BASED_IN|OF|FEEDS|MAKES|NEEDS|KIND_OF|NAMES|AT|FOR|YIELDS|HAS_CHAIN|PART_OF|IN]-(x:Region|Chain|Link|Product|Firm|Project)
  WHERE $maxHops > 1 AND x <> large
  WITH DISTINCT small, large, first, x
  MATCH path = (small)-[first]-(x)-[:OPERATES|PRODUCES|LEADS|TIED_TO|BASED_IN|OF|FEEDS|MAKES|NEEDS|KIND_OF|NAMES|AT|FOR|YIELDS|HAS_CHAIN|PART_OF|IN]-(large)
  WITH path LIMIT 50
  RETURN collect(path) AS two
}
CALL (small, large) {
  MATCH up = (small)-[:BASED_IN|PART_OF|OF|KIND_OF|IN|FOR*0..6]->(top:Region|Chain|Product)
  MATCH down = (large)-[:BASED_IN|PART_OF|OF|KIND_OF|IN|FOR*0..6]->(top)
  WHERE length(up) + length(down) <= $maxHops AND none(n IN nodes(down) WHERE n <> top AND n IN nodes(up))
  WITH up, down ORDER BY length(up) + length(down) LIMIT 50
  RETURN collect({nodes: nodes(up) + tail(reverse(nodes(down))), steps: relationships(up) + reverse(relationships(down))}) AS upward
}
// Twice: what may be six steps long is looked for as far, and takes four times as long to find.
CALL (small, large, one, two, isCrowded) {
  WITH * WHERE NOT isCrowded AND $maxHops IN [3, 4] AND size(one) + size(two) < $first
  MATCH path = SHORTEST 50 (small)
    (()-[:OPERATES|PRODUCES|LEADS|TIED_TO|BASED_IN|OF|FEEDS|MAKES|NEEDS|KIND_OF|NAMES|AT|FOR|YIELDS|HAS_CHAIN|PART_OF|IN]-(n:Region|Chain|Link|Product|Firm|Project WHERE COUNT { (n)--() } <= $few)){1,4}
    (large)
  WHERE length(path) <= $maxHops
  RETURN collect(path) AS long
}
CALL (small, large, one, two, isCrowded) {
  WITH * WHERE NOT isCrowded AND $maxHops > 4 AND size(one) + size(two) < $first
  MATCH path = SHORTEST 50 (small)
    (()-[:OPERATES|PRODUCES|LEADS|TIED_TO|BASED_IN|OF|FEEDS|MAKES|NEEDS|KIND_OF|NAMES|AT|FOR|YIELDS|HAS_CHAIN|PART_OF|IN]-(n:Region|Chain|Link|Product|Firm|Project WHERE COUNT { (n)--() } <= $few)){1,6}
    (large)
  WHERE length(path) <= $maxHops
  RETURN collect(path) AS longer
}
CALL (small, large, one, two, isCrowded) {
  WITH * WHERE isCrowded AND $maxHops > 2 AND size(one) + size(two) < $first AND COUNT { (small)--() } <= $few
  MATCH (small)-[first:OPERATES|PRODUCES|LEADS|TIED_TO|BASED_IN|OF|FEEDS|MAKES|NEEDS|KIND_OF|NAMES|AT|FOR|YIELDS|HAS_CHAIN|PART_OF|IN]-(x:Region|Chain|Link|Product|Firm|Project)
  WHERE x <> large AND COUNT { (x)--() } <= $fewer
  WITH DISTINCT small, large, first, x
  MATCH (x)-[second:OPERATES|PRODUCES|LEADS|TIED_TO|BASED_IN|OF|FEEDS|MAKES|NEEDS|KIND_OF|NAMES|AT|FOR|YIELDS|HAS_CHAIN|PART_OF|IN]-(y:Region|Chain|Link|Product|Firm|Project)
  WHERE y <> small AND y <> large AND COUNT { (y)--() } <= $fewer
  WITH DISTINCT small, large, first, x, second, y
  MATCH path = (small)-[first]-(x)-[second]-(y)-[:OPERATES|PRODUCES|LEADS|TIED_TO|BASED_IN|OF|FEEDS|MAKES|NEEDS|KIND_OF|NAMES|AT|FOR|YIELDS|HAS_CHAIN|PART_OF|IN]-(large)
  WITH path LIMIT 50
  RETURN collect(path) AS three
}
WITH isInOrder, upward + [path IN one + two + long + longer + three | {nodes: nodes(path), steps: relationships(path)}] AS ways
UNWIND ways AS way
WITH DISTINCT CASE WHEN isInOrder THEN way.nodes ELSE reverse(way.nodes) END AS things,
  CASE WHEN isInOrder THEN way.steps ELSE reverse(way.steps) END AS relations
WITH things, relations, [n IN things | {kind: labels(n)[0], id: n.id}] AS nodes
ORDER BY size(relations), [n IN nodes | n.id]
LIMIT $first
RETURN nodes, [i IN range(0, size(relations) - 1) | {kind: type(relations[i]), forward: startNode(relations[i]) = things[i]}] AS steps

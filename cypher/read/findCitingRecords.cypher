// The records that cite these sources, up to 20 nodes and 20 relations for each.
// @param prefixes readonly { readonly id: string; readonly prefix: string }[]  source, and how a citation of it begins
// @row target string  the source
// @row type string  label of the node or type of the relation that cites it
// @row from string  key of the node, or of the relation's start
// @row to string?  key of the relation's end
// @row properties Readonly<Record<string, string | number | string[]>>  what the relation holds
// @scan removing a source is rare, and citations are not indexed
UNWIND $prefixes AS asked
CALL (asked) {
  MATCH (n) WHERE any(citation IN n.citations WHERE citation STARTS WITH asked.prefix) RETURN labels(n)[0] AS type, coalesce(n.id, n.key) AS from, null AS to, {} AS properties LIMIT 20
  UNION ALL
  MATCH (a)-[r]->(b) WHERE any(citation IN r.citations WHERE citation STARTS WITH asked.prefix) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties LIMIT 20
}
RETURN asked.id AS target, type, from, to, properties

// Things whose names or codes hold all words of a text, best first by Lucene's score; as lists, since hundreds of rows take longer to
// send than to find.
// @param indexes readonly string[]  names: of all kinds; other_names: of all but firms
// @param text string  the words, quoted and escaped, joined by AND
// @param labels readonly string[]  labels of the things wanted
// @param hits int  greatest number of hits looked at, of all labels
// @row labels readonly string[]  label of each thing
// @row ids readonly string[]  its id
// @row names readonly (readonly string[])[]  its names and codes, the name first
// @row scores readonly number[]  greater is better; comparable within one answer only
UNWIND $indexes AS index
CALL db.index.fulltext.queryNodes(index, $text, {limit: $hits}) YIELD node, score
WITH node, score, head([label IN labels(node) WHERE label IN $labels]) AS label
WHERE label IS NOT NULL
WITH label, node, score ORDER BY score DESC, node.id
RETURN collect(label) AS labels, collect(node.id) AS ids, collect(score) AS scores, collect(
  [name IN [node.name, node.nameEn, node.shortName, node.creditCode, node.listedCode] WHERE name IS NOT NULL]) AS names

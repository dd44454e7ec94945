// Things whose names or codes hold all words of a text, best first by Lucene's score.
// @param text string  the words, quoted and escaped, joined by AND
// @param labels readonly string[]  labels of the things wanted
// @param hits int  greatest number of hits looked at, of all labels
// @param limit int  greatest number of things
// @row label string  label of the thing
// @row item record.Region | record.Chain | record.Link | record.Product | record.Firm | record.Project  the thing
// @row score number  greater is better; comparable within one answer only
CALL db.index.fulltext.queryNodes('names', $text, {limit: $hits}) YIELD node, score
WITH node, score, head([label IN labels(node) WHERE label IN $labels]) AS label
WHERE label IS NOT NULL
RETURN label, properties(node) AS item, score
ORDER BY score DESC, node.id LIMIT $limit

// The source records of these ids, in no order; an unknown id has no row.
// @param ids readonly string[]  ids asked for
// @row item record.Source  a record
MATCH (source:Source) WHERE source.id IN $ids
RETURN properties(source) AS item

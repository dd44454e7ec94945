// The chain records of these ids, in no order; an unknown id has no row.
// @param ids readonly string[]  ids asked for
// @row item record.Chain  a record
MATCH (chain:Chain) WHERE chain.id IN $ids
RETURN properties(chain) AS item

// The firm records of these ids, in no order; an unknown id has no row.
// @param ids readonly string[]  ids asked for
// @row item record.Firm  a record
MATCH (firm:Firm) WHERE firm.id IN $ids
RETURN properties(firm) AS item

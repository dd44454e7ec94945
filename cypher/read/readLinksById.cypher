// The link records of these ids, in no order; an unknown id has no row.
// @param ids readonly string[]  ids asked for
// @row item record.Link  a record
MATCH (link:Link) WHERE link.id IN $ids
RETURN properties(link) AS item

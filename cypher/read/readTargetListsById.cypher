// The target lists of these ids, in no order; an unknown id has no row.
// @param ids readonly string[]  ids asked for
// @row item import('../domain/targetList.ts').TargetList  a list
MATCH (list:TargetList) WHERE list.id IN $ids
RETURN properties(list) AS item

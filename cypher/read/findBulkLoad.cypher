// The first import at or after one that put a dataset in the place of the whole graph.
// @param number int  number of an import
// @row number int  number of the bulk load
MATCH (i:Import) WHERE i.number >= $number AND i.replaces
RETURN i.number AS number
ORDER BY number LIMIT 1

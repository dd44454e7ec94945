// Every firm by name, to find those that a dataset may name again.
// @row id string  id of the firm
// @row name string  its name
// @row creditCode string?  unified social credit code
// @scan names differ in what no index knows: 有限公司, brackets, width
MATCH (n:Firm) WHERE n.name >= ''
RETURN n.id AS id, n.name AS name, n.creditCode AS creditCode

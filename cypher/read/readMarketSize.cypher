// How large the graph of firms and products is, from the counts that the database keeps.
// @row firms int  records of firms
// @row products int  products
// @row makes int  pairs of a firm and a product that it makes
// @row dataVersion string?  version of the data
CALL () { MATCH (firm:Firm) RETURN count(firm) AS firms }
CALL () { MATCH (product:Product) RETURN count(product) AS products }
CALL () { MATCH ()-[made:PRODUCES]->() RETURN count(made) AS makes }
OPTIONAL MATCH (meta:Meta {id: 'graph'})
RETURN firms, products, makes, meta.dataVersion AS dataVersion

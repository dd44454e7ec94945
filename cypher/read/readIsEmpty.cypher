// Whether the graph holds no record of a dataset yet.
// @row isEmpty boolean  true where no source, region, chain, product or firm is there
// @scan stops at the first node it finds
RETURN NOT (EXISTS { (:Region) } OR EXISTS { (:Chain) } OR EXISTS { (:Firm) } OR EXISTS { (:Product) } OR EXISTS { (:Source) }) AS isEmpty

// Holds the data for this transaction: another one that writes data waits. First statement of every write of data.
// @row dataVersion string?  version of the data as it is
// @row isEmpty boolean  no record of a dataset is there yet: every other one refers to a source, region, chain, product or firm
// @scan stops at the first node it finds
MERGE (meta:Meta {id: 'graph'})
SET meta.locked = true
REMOVE meta.locked
RETURN meta.dataVersion AS dataVersion,
  NOT (EXISTS { (:Region) } OR EXISTS { (:Chain) } OR EXISTS { (:Firm) } OR EXISTS { (:Product) } OR EXISTS { (:Source) }) AS isEmpty

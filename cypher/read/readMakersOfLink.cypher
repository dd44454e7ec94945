// The makers of the products of a link, or of those below them to the 5th level: as lists of firms of the same kind and state. The
// lists of a row stand in one order; `false` is for what is not known.
// @param linkId string  id of the link
// @row kind record.FirmKind  of the firms
// @row status record.Firm['status']  of the firms
// @row firmIds readonly string[]  the firms; one that makes several products stands several times
// @row homeIds readonly (string | false)[]  where they are based
// @row nodeIds readonly number[]  where the database keeps them
// @row revenues readonly (number | false)[]  [CNY yuan]
// @row places readonly (number | false)[]  regions beside their home where they have an operation at any link, active or planned
// @row shares readonly (number | false)[]  of the product in their revenue
MATCH (:Link {id: $linkId})-[:MAKES]->(:Product)<-[:KIND_OF*0..5]-(product:Product)
WITH DISTINCT product
MATCH (product)<-[made:PRODUCES]-(firm:Firm)
RETURN firm.kind AS kind, firm.status AS status,
  collect(firm.id) AS firmIds, collect(coalesce(firm.regionId, false)) AS homeIds, collect(id(firm)) AS nodeIds,
  collect(coalesce(firm.revenue, false)) AS revenues, collect(coalesce(firm.places, false)) AS places, collect(coalesce(made.revenueShare, false)) AS shares

// What is held of firms in a pool of candidates: as lists of firms of the same kind and state. The lists of a row stand in one order;
// `false` is for what is not known.
// @param firmIds readonly string[]  ids of firms
// @row kind record.FirmKind  of the firms
// @row status record.Firm['status']  of the firms
// @row firmIds readonly string[]  the firms
// @row homeIds readonly (string | false)[]  where they are based
// @row nodeIds readonly number[]  where the database keeps them
// @row revenues readonly (number | false)[]  [CNY yuan]
// @row places readonly (number | false)[]  regions beside their home where they have an operation at any link, active or planned
UNWIND $firmIds AS firmId
MATCH (firm:Firm {id: firmId})
RETURN firm.kind AS kind, firm.status AS status,
  collect(firm.id) AS firmIds, collect(coalesce(firm.regionId, false)) AS homeIds, collect(id(firm)) AS nodeIds,
  collect(coalesce(firm.revenue, false)) AS revenues, collect(coalesce(firm.places, false)) AS places

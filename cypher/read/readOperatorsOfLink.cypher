// The operations at a link, anywhere: as lists of firms of the same kind and state, since a large link has 63,000 of them. The
// lists of a row stand in one order; `false` is for what is not known.
// @param linkId string  id of the link
// @row kind record.FirmKind  of the firms
// @row status record.Firm['status']  of the firms
// @row operationStatus record.OperationStatus  of the operations
// @row firmIds readonly string[]  the firms; one with several operations stands several times
// @row homeIds readonly (string | false)[]  where they are based
// @row nodeIds readonly number[]  where the database keeps them
// @row revenues readonly (number | false)[]  [CNY yuan]
// @row places readonly (number | false)[]  regions beside their home where they have an operation at any link, active or planned
// @row regionIds readonly string[]  where the operations are, `''` for the firm's home
MATCH (:Link {id: $linkId})<-[operation:OPERATES]-(firm:Firm)
RETURN firm.kind AS kind, firm.status AS status, operation.status AS operationStatus,
  collect(firm.id) AS firmIds, collect(coalesce(firm.regionId, false)) AS homeIds, collect(id(firm)) AS nodeIds,
  collect(coalesce(firm.revenue, false)) AS revenues, collect(coalesce(firm.places, false)) AS places, collect(operation.regionId) AS regionIds

// Which of these firms some other record names.
// @param ids readonly string[]  firms
// @row id string  firm that is named
UNWIND $ids AS id
MATCH (firm:Firm {id: id})
WHERE EXISTS { (firm)-[:PRODUCES|OPERATES|LEADS|TIED_TO]-() } OR EXISTS { (firm)<-[:NAMES|WITH]-() }
RETURN firm.id AS id

// A target list as it stands, kept from other writes until the end of the transaction; no row where there is none.
// @param id string  id of the list
// @row list import('../domain/targetList.ts').TargetList  the list
MATCH (list:TargetList {id: $id})
SET list.lock = true
REMOVE list.lock
RETURN properties(list) AS list

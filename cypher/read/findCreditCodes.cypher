// The firms that have these unified social credit codes.
// @param codes readonly string[]  credit codes
// @row id string  firm
// @row creditCode string  its code
UNWIND $codes AS code
MATCH (firm:Firm {creditCode: code})
RETURN firm.id AS id, firm.creditCode AS creditCode

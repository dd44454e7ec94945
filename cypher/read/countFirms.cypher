// How many firms there are.
// @row total int  firms
// @scan answered from the count store, which reads no firm
MATCH (firm:Firm)
RETURN count(firm) AS total

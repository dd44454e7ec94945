// The flows between links of these chains.
// @param chainIds readonly string[]  chains
// @row fromLinkId string  the link that feeds
// @row toLinkId string  the link that is fed
UNWIND $chainIds AS chainId
MATCH (:Chain {id: chainId})<-[:OF]-(start:Link)-[:FEEDS]->(end:Link)
RETURN start.id AS fromLinkId, end.id AS toLinkId

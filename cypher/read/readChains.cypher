// The chains asked for with all their links and flows; chains that do not exist give no row.
// @param chainIds string[]  ids of chains
// @row chain record.Chain  the chain
// @row links record.Link[]  its links, in no order
// @row flows record.Flow[]  flows between its links, in no order
UNWIND $chainIds AS chainId
MATCH (chain:Chain {id: chainId})
CALL (chain) {
  MATCH (link:Link)-[:OF]->(chain)
  RETURN collect(properties(link)) AS links
}
CALL (chain) {
  MATCH (from:Link)-[:OF]->(chain)
  MATCH (from)-[flow:FEEDS]->(to:Link)
  RETURN collect(flow {.*, fromLinkId: from.id, toLinkId: to.id}) AS flows
}
RETURN properties(chain) AS chain, links, flows

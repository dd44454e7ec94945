// The flows, targets and projects at these links: what a change of a link's chain must agree with.
// @param ids readonly string[]  links
// @row kind 'FEEDS' | 'PlanTarget' | 'Project'  what it is
// @row key string  its key; of a flow the id of its start
// @row to string?  of a flow the id of its end
// @row linkId string  the link
// @row chainId string?  the chain it names beside the link; of a flow the chain of its other link
UNWIND $ids AS id
MATCH (link:Link {id: id})
CALL (link) {
  MATCH (link)-[:FEEDS]->(other:Link) RETURN 'FEEDS' AS kind, link.id AS key, other.id AS to, other.chainId AS chainId
  UNION ALL
  MATCH (link)<-[:FEEDS]-(other:Link) RETURN 'FEEDS' AS kind, other.id AS key, link.id AS to, other.chainId AS chainId
  UNION ALL
  MATCH (link)<-[:AT]-(user:PlanTarget) RETURN 'PlanTarget' AS kind, user.key AS key, null AS to, user.chainId AS chainId
  UNION ALL
  MATCH (link)<-[:AT]-(user:Project) RETURN 'Project' AS kind, user.id AS key, null AS to, user.chainId AS chainId
}
RETURN kind, key, to, link.id AS linkId, chainId

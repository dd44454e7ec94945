// Counts these links anew: COVERS for every region that holds something of them, and nationalFirms (analysis, "Scope and presence").
// `who` is a firm, or a project that names nobody and stands for one unnamed firm; in talks it is the project itself.
// @param ids readonly string[]  links to count
// @row counted number  pairs of region and link that hold something
UNWIND $ids AS id
MATCH (link:Link {id: id})
SET link.nationalFirms = 0
WITH link
CALL (link) { MATCH (:Region)-[old:COVERS]->(link) DELETE old }
CALL (link) {
  CALL (link) {
    MATCH (who:Firm)-[operation:OPERATES]->(link)
    WHERE operation.status IN ['active', 'planned'] AND who.status = 'active' AND who.kind IN ['firm', 'branch', 'cooperative']
    RETURN who, operation.status AS state, CASE operation.regionId WHEN '' THEN who.regionId ELSE operation.regionId END AS place
    UNION
    MATCH (project:Project)-[:AT]->(link) WHERE project.stage IN ['producing', 'signed', 'started']
    MATCH (project)-[:NAMES]->(who:Firm) WHERE who.status = 'active' AND who.kind IN ['firm', 'branch', 'cooperative']
    RETURN who, CASE project.stage WHEN 'producing' THEN 'active' ELSE 'planned' END AS state, project.regionId AS place
    UNION
    MATCH (who:Project)-[:AT]->(link) WHERE who.stage IN ['producing', 'signed', 'started'] AND who.firmIds IS NULL
    RETURN who, CASE who.stage WHEN 'producing' THEN 'active' ELSE 'planned' END AS state, who.regionId AS place
    UNION
    MATCH (who:Project)-[:AT]->(link) WHERE who.stage IN ['lead', 'talks', 'intent']
    RETURN who, 'talks' AS state, who.regionId AS place
  }
  // No holder: the whole nation, firms at no known place included.
  CALL (place) {
    MATCH (:Region {id: place})-[:WITHIN]->(holder:Region) RETURN holder
    UNION ALL
    RETURN null AS holder
  }
  // Active comes before planned in the alphabet: a firm active in the scope is not counted as planned there.
  WITH holder, who, min(state) AS state
  RETURN holder, count(CASE state WHEN 'active' THEN 1 END) AS active, count(CASE state WHEN 'planned' THEN 1 END) AS planned,
    count(CASE state WHEN 'talks' THEN 1 END) AS talks
}
CALL (link, holder, active, planned, talks) {
  WITH link, holder, active, planned, talks WHERE holder IS NOT NULL
  CREATE (holder)-[:COVERS {active: active, planned: planned, talks: talks}]->(link)
}
FOREACH (_ IN CASE WHEN holder IS NULL THEN [1] ELSE [] END | SET link.nationalFirms = active)
RETURN count(holder) AS counted

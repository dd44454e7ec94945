// Where firms work: operations by their region, and how many places each firm has beside its home.
CREATE INDEX operation_region IF NOT EXISTS FOR ()-[r:OPERATES]-() ON (r.regionId);
MATCH (firm:Firm)
CALL (firm) {
  OPTIONAL MATCH (firm)-[operation:OPERATES]->(:Link)
  WHERE operation.status IN ['active', 'planned']
  WITH firm, collect(DISTINCT CASE operation.regionId WHEN '' THEN firm.regionId ELSE operation.regionId END) AS at
  SET firm.places = CASE at WHEN [] THEN null ELSE size([place IN at WHERE place <> coalesce(firm.regionId, '')]) END
} IN TRANSACTIONS OF 10000 ROWS;

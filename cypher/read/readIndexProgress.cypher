// How far each index is.
// @row name string  its name
// @row state string  ONLINE, POPULATING or FAILED
// @row percent number  the part that is in [0..100]
SHOW INDEXES YIELD name, state, populationPercent
RETURN name, state, populationPercent AS percent

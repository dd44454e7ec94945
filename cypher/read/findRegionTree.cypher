// Every region with its place in the tree, for the rules that look at the tree as a whole.
// @row id string  region
// @row level string  its level
// @row parentId string?  the region it is part of
// @row memberIds string[]?  of an area: the regions it spans
// @scan a change of the tree is judged against the whole of it
MATCH (region:Region)
RETURN region.id AS id, region.level AS level, region.parentId AS parentId, region.memberIds AS memberIds

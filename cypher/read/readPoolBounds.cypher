// The scope of a region, and upper bounds of what there is to read of a link's candidates there, from counts that the database keeps.
// @param linkId string  id of the link
// @param regionId string  id of the region
// @row scope readonly string[]  ids of all regions within the region
// @row firmsOfLink int  operations at the link, and makers of its products and of those below them
// @row firmsInRegion int  firms whose home is in the scope
MATCH (link:Link {id: $linkId}), (root:Region {id: $regionId})
CALL (link) {
  MATCH (link)-[:MAKES]->(:Product)<-[:KIND_OF*0..5]-(product:Product)
  WITH DISTINCT product
  RETURN sum(COUNT { (product)<-[:PRODUCES]-() }) AS makers
}
CALL (root) {
  MATCH (root)<-[:WITHIN]-(place:Region)
  RETURN collect(place.id) AS scope, sum(COUNT { (place)<-[:BASED_IN]-() }) AS firmsInRegion
}
RETURN scope, COUNT { (link)<-[:OPERATES]-() } + makers AS firmsOfLink, firmsInRegion

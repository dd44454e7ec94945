// How many target lists there are.
// @param regionId string?  only of this very region
// @row total int  lists
// @scan lists are made by hand: there are some hundreds
MATCH (list:TargetList)
WHERE $regionId IS NULL OR list.regionId = $regionId
RETURN count(list) AS total

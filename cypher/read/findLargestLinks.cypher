// The links with the most firms in the nation.
// @param first int  how many
// @row id string  id of the link
// @scan there are some thousands of links
MATCH (link:Link)
RETURN link.id AS id
ORDER BY link.nationalFirms DESC, id LIMIT $first

// Every link, in the order of ids.
// @row id string  link
// @scan there are a few hundred to a few thousand links
MATCH (link:Link) WHERE link.id >= ''
RETURN link.id AS id ORDER BY id

// Things whose name or short name begins with a text, by name, so that an exact one is first; and firms of a credit or stock code.
// @param text string  the text as given
// @param code string  the text in capitals, as codes are written
// @param labels readonly string[]  labels of the things wanted
// @param limit int  greatest number of things for each label
// @row label string  label of the thing
// @row id string  its id
// @row names readonly string[]  its names and codes, the name first
CALL () {
  MATCH (node:Region) WHERE node.name STARTS WITH CASE WHEN 'Region' IN $labels THEN $text END
  RETURN node, 'Region' AS label ORDER BY node.name LIMIT $limit
  UNION
  MATCH (node:Chain) WHERE node.name STARTS WITH CASE WHEN 'Chain' IN $labels THEN $text END
  RETURN node, 'Chain' AS label ORDER BY node.name LIMIT $limit
  UNION
  MATCH (node:Link) WHERE node.name STARTS WITH CASE WHEN 'Link' IN $labels THEN $text END
  RETURN node, 'Link' AS label ORDER BY node.name LIMIT $limit
  UNION
  MATCH (node:Product) WHERE node.name STARTS WITH CASE WHEN 'Product' IN $labels THEN $text END
  RETURN node, 'Product' AS label ORDER BY node.name LIMIT $limit
  UNION
  MATCH (node:Firm) WHERE node.name STARTS WITH CASE WHEN 'Firm' IN $labels THEN $text END
  RETURN node, 'Firm' AS label ORDER BY node.name LIMIT $limit
  UNION
  MATCH (node:Firm) WHERE node.shortName STARTS WITH CASE WHEN 'Firm' IN $labels THEN $text END
  RETURN node, 'Firm' AS label ORDER BY node.shortName LIMIT $limit
  UNION
  MATCH (node:Project) WHERE node.name STARTS WITH CASE WHEN 'Project' IN $labels THEN $text END
  RETURN node, 'Project' AS label ORDER BY node.name LIMIT $limit
  UNION
  MATCH (node:Firm) WHERE node.creditCode = CASE WHEN 'Firm' IN $labels THEN $code END
  RETURN node, 'Firm' AS label LIMIT $limit
  UNION
  MATCH (node:Firm) WHERE node.listedCode = CASE WHEN 'Firm' IN $labels THEN $code END
  RETURN node, 'Firm' AS label LIMIT $limit
}
RETURN label, node.id AS id,
  [name IN [node.name, node.nameEn, node.shortName, node.creditCode, node.listedCode] WHERE name IS NOT NULL] AS names

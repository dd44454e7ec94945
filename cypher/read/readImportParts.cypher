// What it takes to undo an import, part by part.
// @param number int  number of the import
// @row data string  the journal, packed
MATCH (p:ImportPart {import: $number})
RETURN p.data AS data ORDER BY p.place

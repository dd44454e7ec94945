// Keeps a part of what it takes to undo an import.
// @param id string  number of the import and place of the part
// @param number int  number of the import
// @param place int  place among the parts, from 0 on
// @param data string  the journal, packed
// @row written int  parts written
MERGE (p:ImportPart {id: $id})
SET p.import = $number, p.place = $place, p.data = $data
RETURN count(*) AS written

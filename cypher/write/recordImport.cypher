// Records an import, or the undoing of one, under the next number.
// @param at string  when (ISO 8601, UTC)
// @param by string  who, as they said
// @param file string  name of the file or folder
// @param sha256 string  hash of its content; '' of an undoing
// @param counts string  JSON: by file of the format, how many records became what
// @param undoes int?  number of the import that this undoes
// @param replaces boolean?  true of a bulk load: it took the place of the whole graph
// @row number int  its number
MERGE (meta:Meta {id: 'graph'})
SET meta.imports = coalesce(meta.imports, 0) + 1
WITH meta.imports AS number
MERGE (i:Import {number: number})
SET i.at = $at, i.by = $by, i.file = $file, i.sha256 = $sha256, i.counts = $counts, i.undoes = $undoes, i.replaces = $replaces
RETURN number

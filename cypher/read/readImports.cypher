// The imports, newest first.
// @param before int  numbers below this one
// @param first int  at most so many
// @row number int  its number
// @row at string  when (ISO 8601, UTC)
// @row by string  who, as they said
// @row file string  name of the file or folder
// @row sha256 string  hash of its content; '' of an undoing
// @row counts string  JSON: by file of the format, how many records became what
// @row undoes int?  number of the import that this undid
// @row undoneBy int?  number of the undoing
MATCH (i:Import) WHERE i.number < $before
RETURN i.number AS number, i.at AS at, i.by AS by, i.file AS file, i.sha256 AS sha256, i.counts AS counts,
  i.undoes AS undoes, i.undoneBy AS undoneBy
ORDER BY number DESC LIMIT $first

// What the product itself owns, and the list of imports: what stays when the data is replaced as a whole.
// @row lists readonly import('../domain/targetList.ts').TargetList[]  target lists
// @row targets readonly import('../domain/targetList.ts').Target[]  their targets
// @row imports readonly Readonly<Record<string, string | number | boolean>>[]  the imports, without what it takes to undo them
// @row importCount int  the greatest number given to one
// @scan all of it is wanted
CALL () { MATCH (list:TargetList) RETURN collect(properties(list)) AS lists }
CALL () { MATCH (target:Target) RETURN collect(properties(target)) AS targets }
CALL () { MATCH (i:Import) RETURN collect(properties(i)) AS imports }
OPTIONAL MATCH (meta:Meta {id: 'graph'})
RETURN lists, targets, imports, coalesce(meta.imports, 0) AS importCount

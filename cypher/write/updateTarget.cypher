// Sets what a user says of a target, and gives it the next version.
// @param id string  id of the target
// @param state string  how far the work is
// @param reason string?  why this firm
// @param note string?  a remark
// @param owner string?  who takes care of it
// @param now string  the moment, RFC 3339
// @row target import('../domain/targetList.ts').Target  the target
MATCH (target:Target {id: $id})
SET target.state = $state, target.reason = $reason, target.note = $note, target.owner = $owner,
  target.version = target.version + 1, target.updatedAt = $now
RETURN properties(target) AS target

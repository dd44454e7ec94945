/**
 * Something this machine lacks or refuses, told in one sentence with what to do about it. Plain JavaScript, like the
 * files that throw it, because `npm start` needs them before anything is installed or compiled; it becomes a
 * `DomainError` in embedded.ts.
 */
export class SetupError extends Error {
  /** @param {string} message one lower case sentence for the person at the terminal; it may hold a path */
  constructor(message) {
    super(message);
    this.name = 'SetupError';
  }
}

import { setImmediate } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/**
 * Resolves when a long computation may begin: one for each turn of the event loop. Without it, those whose facts have come at the
 * same time run one after the other, and for as long nobody else is answered.
 */
export async function takeTurn(): Promise<void> {
  const own = last.then(() => setImmediate());
  last = own;
  await own;
}

import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { watchReadiness } from '../../server/http/readiness.ts';

describe('watchReadiness', () => {
  it('takes no computation of this program for the silence of the database', async () => {
    const { check } = watchReadiness(async () => {
      for (let step = 0; step < 5; step += 1) await setImmediate();
      return true;
    });
    const answer = check();
    const end = Date.now() + 2_000;
    while (Date.now() < end);
    expect(await answer).toBe(true);
  });

  it('is a no where the database throws, or says nothing', async () => {
    expect(await watchReadiness(() => Promise.reject(new Error('gone'))).check()).toBe(false);
    expect(await watchReadiness(() => new Promise(() => undefined)).check()).toBe(false);
  });
});

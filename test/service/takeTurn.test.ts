import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../server/service/takeTurn.ts';

function compute(): void {
  const end = Date.now() + 20;
  while (Date.now() < end);
}

describe('takeTurn', () => {
  it('lets one computation begin at a time, in the order of asking, and others be answered in between', async () => {
    const order: string[] = [];
    const timer = new Promise<void>((resolve) => {
      setTimeout(() => {
        order.push('somebody else');
        resolve();
      }, 1);
    });
    const work = async (name: string): Promise<void> => {
      await takeTurn();
      compute();
      order.push(name);
    };
    await Promise.all([work('first'), work('second'), work('third'), work('fourth'), timer]);
    expect(order.filter((name) => name !== 'somebody else')).toEqual(['first', 'second', 'third', 'fourth']);
    expect(order.indexOf('somebody else')).toBeLessThan(2);
  });
});

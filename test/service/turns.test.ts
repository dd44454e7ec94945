import { describe, expect, it } from 'vitest';
import { Turns } from '../../server/service/turns.ts';

/** Work that ends when it is told to. */
function openWork() {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end: () => end(), work: () => ended };
}

/** Lets everything happen that does not wait for a timer. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('Turns', () => {
  it('lets so many run at a time, and the others in the order in which they came', async () => {
    const turns = new Turns(2);
    const begun: number[] = [];
    const works = Array.from({ length: 5 }, () => openWork());
    const all = works.map(({ work }, number) =>
      turns.take(async () => {
        begun.push(number);
        await work();
        return number;
      }),
    );
    await settle();
    expect(begun).toEqual([0, 1]);
    works[1]?.end();
    await settle();
    expect(begun).toEqual([0, 1, 2]);
    works[0]?.end();
    works[2]?.end();
    await settle();
    expect(begun).toEqual([0, 1, 2, 3, 4]);
    for (const { end } of works) end();
    expect(await Promise.all(all)).toEqual([0, 1, 2, 3, 4]);
  });

  it('passes the turn of work that fails, and tells its caller', async () => {
    const turns = new Turns(1);
    const failed = turns.take(() => Promise.reject(new Error('broken')));
    const next = turns.take(async () => 'next');
    await expect(failed).rejects.toThrow('broken');
    expect(await next).toBe('next');
  });

  it('lets others in where work takes too long, each once', async () => {
    const turns = new Turns(1, { longest: 5 });
    const slow = openWork();
    const first = turns.take(slow.work);
    expect(await turns.take(async () => 'second')).toBe('second');
    slow.end();
    await first;
    // Its turn has been given on already: not two may come in now.
    const [third, fourth] = [openWork(), openWork()];
    const begun: string[] = [];
    const begin = (name: string, { work }: typeof third) =>
      turns.take(() => {
        begun.push(name);
        return work();
      });
    const rest = [begin('third', third), begin('fourth', fourth)];
    await settle();
    expect(begun).toEqual(['third']);
    third.end();
    fourth.end();
    await Promise.all(rest);
  });

  it('lets in who has waited too long, without a turn to give on', async () => {
    const turns = new Turns(1, { patience: 5 });
    const [slow, late] = [openWork(), openWork()];
    const first = turns.take(slow.work);
    expect(await turns.take(async () => 'came in')).toBe('came in');
    let isLateIn = false;
    const last = turns.take(() => {
      isLateIn = true;
      return late.work();
    });
    await settle();
    expect(isLateIn).toBe(false);
    slow.end();
    await first;
    await settle();
    expect(isLateIn).toBe(true);
    late.end();
    await last;
  });
});

import { expect } from 'vitest';
import { formatProblem, type Problem } from '../../server/dataset/problem.ts';
import type { Sentence } from '../../server/domain/sentence.ts';

/** The numbers in a text; 非负 is how Chinese says "0 or more". */
const figures = (text: string): readonly string[] => (text.replaceAll('非负', '0').match(/\d+/g) ?? []).sort();

/** The English of a sentence, after a look at its Chinese: it is there and says the same figures. */
export function englishOf({ zh, en }: Sentence): string {
  expect(zh, en).toMatch(/\p{Script=Han}/u);
  expect(figures(zh), `${en} | ${zh}`).toEqual(figures(en));
  return en;
}

/** Problems as the command line prints them in English; each is looked at in Chinese too. */
export function linesOf(problems: readonly Problem[]): string[] {
  for (const { reason } of problems) englishOf(reason);
  return problems.map((problem) => formatProblem(problem));
}

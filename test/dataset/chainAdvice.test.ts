import { describe, expect, it } from 'vitest';
import { adviseChains, type LinkOutline, overlayOutlines } from '../../server/dataset/chainAdvice.ts';
import { BASE, judge } from './fakeGraph.ts';
import { englishOf } from './sayBoth.ts';

const link = (id: string, more: Partial<LinkOutline> = {}): LinkOutline => ({
  chainId: 'c',
  id,
  name: `环节${id}`,
  stage: 'midstream',
  feeds: [],
  products: ['p'],
  made: ['p'],
  ...more,
});
const reasons = (...links: readonly LinkOutline[]): string[] =>
  adviseChains(links).map(({ reason }) => englishOf(reason));
const SOUND = [link('a', { stage: 'upstream', feeds: ['b'] }), link('b')];

describe('adviseChains', () => {
  it('has nothing to say of a chain that is well drawn', () => {
    expect(reasons(...SOUND)).toEqual([]);
    expect(reasons(link('only'))).toEqual([]);
  });

  it('names links that no flow reaches or leaves', () => {
    expect(reasons(...SOUND, link('x'))).toEqual([expect.stringMatching(/^no flow reaches or leaves 环节x \(x\)/)]);
  });

  it('names parts that no flow joins to the rest, the largest aside', () => {
    const main = [link('a', { feeds: ['b'] }), link('b', { feeds: ['c'] }), link('c')];
    expect(reasons(...main, link('x', { feeds: ['y'] }), link('y'))).toEqual([
      expect.stringMatching(/^flows join 环节x \(x\), 环节y \(y\) to each other/),
    ]);
    expect(reasons(...main, link('x', { feeds: ['b'] }))).toEqual([]);
  });

  it('names flows against the stages, and not those along them or within one', () => {
    expect(reasons(link('a', { stage: 'downstream', feeds: ['b'] }), link('b', { stage: 'upstream' }))).toEqual([
      expect.stringMatching(/^环节a \(downstream\) feeds 环节b \(upstream\)/),
    ]);
    expect(reasons(link('a', { feeds: ['b'] }), link('b'))).toEqual([]);
  });

  it('names links of one name, whatever their brackets, of none, and vague ones', () => {
    expect(reasons(link('a', { name: '电机（驱动）', feeds: ['b'] }), link('b', { name: '电机(驱动)' }))).toEqual([
      expect.stringMatching(/have one name/),
    ]);
    expect(reasons(link('a', { name: '—', feeds: ['b'] }), link('b'))).toEqual([
      expect.stringMatching(/without a letter/),
    ]);
    expect(reasons(link('a', { name: '系统', feeds: ['b'] }), link('b', { name: '储能系统' }))).toEqual([
      expect.stringMatching(/^系统 \(a\): the name says nothing/),
    ]);
  });

  it('names links without products, and products without makers', () => {
    expect(reasons(link('a', { products: [], made: [], feeds: ['b'] }), link('b'))).toEqual([
      expect.stringMatching(/^环节a \(a\) makes no product/),
    ]);
    expect(reasons(link('a', { made: [], feeds: ['b'] }), link('b'))).toEqual([
      expect.stringMatching(/^no firm is known to make p: /),
    ]);
  });
});

describe('overlayOutlines', () => {
  it('puts what the dataset says over what the graph holds', async () => {
    const result = await judge({
      ...BASE,
      'flows.csv': 'from_link_id,to_link_id\nl,m\n',
      'firm_products.csv': 'firm_id,product_id\nf,p\n',
    });
    if (!('dataset' in result)) throw new Error('the dataset is sound');
    const links = overlayOutlines([link('l', { name: '旧', feeds: ['z'], products: ['q'], made: [] })], result.dataset);
    expect(links.find(({ id }) => id === 'l')).toEqual(
      link('l', { name: 'Link', stage: 'upstream', feeds: ['z', 'm'], products: ['q', 'p'], made: ['p'] }),
    );
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askMarket } from '../../server/domain/affinity/question.ts';
import { rankAffinity } from '../../server/domain/affinity/rankAffinity.ts';
import { type Graph, openGraph } from '../../server/graph/client.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { fetchMarket } from '../../server/service/affinity/fetchMarket.ts';
import { testDatabase } from '../support/database.ts';
import { findAllCandidates } from '../support/findAllCandidates.ts';
import { importWorld, type World } from '../support/world.ts';

/**
 * zone; far. Link film makes 偏光片; link bare makes nothing and nobody runs it.
 * Link unmade makes 小麦面粉, which nobody is known to make.
 * m1 and m2 (far) make 偏光片 and 光学膜; alike makes 光学膜; scoped has the word in its scope; stranger makes flour;
 * here plans film in the zone; university makes 光学膜 but is no firm.
 */
const WORLD: World = {
  regions: ['id,name,level', 'zone,区,zone', 'far,远,city'],
  chains: ['id,name', 'display,显示'],
  links: [
    'id,chain_id,name,name_en,stage',
    'film,display,偏光片,polariser,midstream',
    'bare,display,空环节,,midstream',
    'unmade,display,面粉,,downstream',
  ],
  products: ['id,name', 'polariser,偏光片', 'optical,光学膜', 'wheat,小麦粉', 'flour,小麦面粉'],
  link_products: ['link_id,product_id', 'film,polariser', 'unmade,flour'],
  firms: [
    'id,name,region_id,kind,revenue,business_scope',
    'm1,甲,far,,2亿,',
    'm2,乙,far,,4亿,',
    'alike,丙,far,,3亿,',
    'scoped,丁,far,,,生产偏光片',
    'stranger,戊,far,,,',
    'here,己,zone,,,',
    'university,庚,far,university,,',
    'nothing,辛,far,,,',
  ],
  firm_products: [
    'firm_id,product_id',
    'm1,polariser',
    'm1,optical',
    'm2,polariser',
    'm2,optical',
    'alike,optical',
    'here,optical',
    'university,optical',
    'stranger,wheat',
  ],
  operations: ['firm_id,link_id,region_id,status', 'here,film,zone,planned'],
};

let graph: Graph;
beforeAll(async () => {
  graph = openGraph(await testDatabase());
  await migrate(graph);
  await importWorld(graph, WORLD);
});
afterAll(() => graph.close());

const find = (link: string) => findAllCandidates(graph, { link, region: 'zone' });

describe('predicted candidates', () => {
  it('are firms without any other ground, marked as predicted and behind those known to make it', async () => {
    const { candidates } = await find('film');
    expect(candidates.map(({ firm, grounds }) => [firm.id, grounds])).toEqual([
      ['m2', ['MAKES']],
      ['m1', ['MAKES']],
      ['alike', ['PREDICTED']],
      ['scoped', ['PREDICTED']],
    ]);
  });

  it('are never firms that a gate stops, records that are no firm, nor firms of which nothing or nothing in common is known', async () => {
    const ids = (await find('film')).candidates.map(({ firm }) => firm.id);
    for (const id of ['here', 'university', 'nothing', 'stranger']) expect(ids).not.toContain(id);
  });

  it('say why, with the makers counted', async () => {
    const { candidates } = await find('film');
    const factor = candidates
      .find(({ firm }) => firm.id === 'alike')
      ?.score.factors.find(({ name }) => name === 'affinity');
    expect(factor).toMatchObject({ known: true, value: 1 });
    expect(factor?.evidence.map(({ text }) => text.en)).toContain(
      '2 of the 2 known makers of polariser also make 光学膜, as this firm does',
    );
  });

  it('do not move the scale of firms with another ground', async () => {
    const { candidates } = await find('film');
    const scale = (id: string) =>
      candidates.find(({ firm }) => firm.id === id)?.score.factors.find(({ name }) => name === 'scale')?.value;
    expect([scale('m1'), scale('m2'), scale('alike')]).toEqual([0.25, 0.75, 0.5]);
  });

  it('are none for a link without product and maker, whose affinity is unknown', async () => {
    expect((await find('bare')).candidates).toEqual([]);
  });

  it('are found by the name of the product where no maker is known', async () => {
    const { candidates } = await find('unmade');
    expect(candidates.map(({ firm, grounds }) => [firm.id, grounds])[0]).toEqual(['stranger', ['PREDICTED']]);
  });

  it('are the same where only what is near the link is looked at', async () => {
    const near = { words: ['偏光片'], productIds: ['polariser'], makerIds: ['m1', 'm2', 'here'] };
    const nearby = await fetchMarket(graph, near, { firms: 0, products: 0, makes: 0 });
    const whole = await fetchMarket(graph, near);
    expect(nearby.firms.map(({ id }) => id).sort()).toEqual(['alike', 'here', 'm1', 'm2', 'scoped']);
    expect(whole.firms.map(({ id }) => id)).toContain('stranger');
    const founded = (market: typeof whole) => {
      const question = askMarket(market, { name: { zh: '偏光片', en: 'polariser' }, ...near });
      if (question === null) throw new Error('the market has the link');
      return rankAffinity(market, question).others.filter(({ isFounded }) => isFounded);
    };
    expect(founded(nearby)).toEqual(founded(whole));
  });

  it('follow the data: what is imported is compared at the next request', async () => {
    await importWorld(graph, { firms: ['id,name', 'late,壬'], firm_products: ['firm_id,product_id', 'late,optical'] });
    expect((await find('film')).candidates.map(({ firm }) => firm.id)).toContain('late');
  });
});

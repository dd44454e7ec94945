import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../server/domain/columns.ts';
import { filesOf, findMisquotes, readSeed } from './sources.ts';

const ZONES = [
  'linyi-madz',
  'guxian-etdz',
  'yangcheng-etdz',
  'yuncheng-etdz',
  'qinyuan-etdz',
  'yangqu-madz',
  'wuxiang-madz',
  'xinzhou-etdz',
  'yongji-etdz',
  'lvliang-etdz',
  'tunliu-etdz',
  'shenchi-madz',
];
/** Recycling is real: these flows lead back on purpose. */
const BACKWARDS = [
  'battery-recycling',
  'ceramics.waste-recycling',
  'display.display-recycling',
  'recycled-aluminium',
  'meat.manure',
  'vegetable.spent-substrate',
];
const MONEY = [
  'investment',
  'fixed_investment',
  'invested_to_date',
  'annual_output',
  'annual_tax',
  'horizon_output',
  'horizon_tax',
  'advanced_investment',
  'amount',
  'own_amount',
  'registered_capital',
  'revenue',
  'target_output',
];
const links = readSeed('links');
const flows = readSeed('flows');

describe('the reference chains', () => {
  it('are at least the 27 of the zones, each of 10 to 30 links in three stages', () => {
    const chains = readSeed('chains');
    expect(chains.length).toBeGreaterThanOrEqual(27);
    for (const { id } of chains) {
      const own = links.filter((link) => link['chain_id'] === id);
      expect(own.length, id).toBeGreaterThanOrEqual(10);
      expect(own.length, id).toBeLessThanOrEqual(30);
      expect(new Set(own.map((link) => link['stage'])).size, id).toBe(3);
    }
  });

  it('have no link without a product, a flow, an English name and a description', () => {
    const makers = new Set(readSeed('link_products').map((row) => row['link_id']));
    const joined = new Set(flows.flatMap((flow) => [flow['from_link_id'], flow['to_link_id']]));
    for (const { id, name_en, description } of links) {
      expect(makers.has(id), `${id} makes a product`).toBe(true);
      expect(joined.has(id), `${id} has a flow`).toBe(true);
      expect(name_en, `${id} has an English name`).toBeTruthy();
      expect(description, `${id} has a description`).toBeTruthy();
    }
  });

  it('let flows run with the stages, recycling aside, and say what flows: a product of the link it comes from', () => {
    const stageOf = new Map(links.map(({ id, stage }) => [id, STAGES.findIndex((each) => each === stage)]));
    const made = new Set(readSeed('link_products').map((row) => `${row['link_id']} ${row['product_id']}`));
    for (const { from_link_id = '', to_link_id = '', product_id } of flows) {
      const isBack = (stageOf.get(from_link_id) ?? 0) > (stageOf.get(to_link_id) ?? 0);
      if (isBack)
        expect(
          BACKWARDS.some((id) => from_link_id.endsWith(id)),
          `${from_link_id} → ${to_link_id} leads back`,
        ).toBe(true);
      expect(made.has(`${from_link_id} ${product_id}`), `${from_link_id} makes ${product_id}`).toBe(true);
    }
  });

  it('are marked as inferred, from a source that says so', () => {
    for (const part of ['reference-industry', 'reference-food'])
      for (const file of filesOf(part))
        for (const row of file === 'sources' ? [] : readSeed(file, [part]))
          expect([row['source_id'], row['certainty']], file).toEqual(['liantu-reference', 'inferred']);
  });
});

describe('the zones', () => {
  const rows = filesOf('shanxi-zones').flatMap((file) =>
    readSeed(file, ['shanxi-zones']).map((row) => ({ file, row })),
  );

  it.each(ZONES)('%s has its region, chains and projects, contacts, duties or assets', (zone) => {
    const own = rows.filter(({ row }) => row['id'] === zone || row['region_id'] === zone);
    const files = new Set(own.map(({ file }) => file));
    expect(files).toContain('regions');
    expect(files).toContain('region_chains');
    expect([...files].some((file) => ['projects', 'contacts', 'duties', 'assets'].includes(file))).toBe(true);
  });

  it('leave 阳城 with three chains and no firm', () => {
    const own = rows.filter(({ row }) => row['region_id'] === 'yangcheng-etdz');
    expect(own.filter(({ file }) => file === 'region_chains')).toHaveLength(3);
    expect(own.filter(({ file }) => ['firms', 'operations', 'leaders'].includes(file))).toEqual([]);
  });

  it('hold the ginkgo park of both documents once', () => {
    expect(readSeed('projects').filter(({ name = '' }) => name.includes('银杏'))).toHaveLength(1);
  });

  it('carry source, place, words and certainty in every row, at most 40 characters and never a sentence', () => {
    for (const { file, row } of rows) {
      if (file === 'sources' || row['source_id'] === 'gbt2260') continue;
      expect(row['source_id'], `${file} ${JSON.stringify(row)}`).toMatch(/^paper-00[04]$/);
      expect(row['locator'], `${file} ${JSON.stringify(row)}`).toMatch(/^L\d+(-L\d+)?$/);
      expect(row['certainty']).toMatch(/^(stated|inferred|doubtful)$/);
      const quote = row['quote'] ?? '';
      expect([...quote].length, quote).toBeGreaterThan(0);
      expect([...quote].length, quote).toBeLessThanOrEqual(40);
      expect(quote, 'a sentence').not.toMatch(/。./);
    }
  });

  it('quote every amount of money that they hold', () => {
    // 余 ("and more") stands in the paper's words only, and 两亿 is the paper's word for 2亿.
    const plain = (quote: string): string => quote.replaceAll('余', '').replaceAll('两亿', '2亿').replace(/\s/g, '');
    for (const { file, row } of rows)
      for (const column of MONEY)
        if (row[column])
          expect(plain(row['quote'] ?? ''), `${file} ${row['id'] ?? row['region_id']} ${column}`).toContain(
            row[column],
          );
  });

  const documents = new URL('../../../shared/sources', import.meta.url).pathname;
  it.skipIf(!existsSync(documents))(
    'quote what stands at its place (skipped where the documents are not at hand)',
    () => {
      const { checked, misquotes } = findMisquotes(documents);
      expect(misquotes).toEqual([]);
      expect(checked).toBeGreaterThan(500);
    },
  );
});

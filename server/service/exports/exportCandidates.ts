import type { Candidate } from '../../domain/candidate.ts';
import { citationsOf } from '../../domain/provenance.ts';
import type { Source } from '../../domain/record.ts';
import type { Graph } from '../../graph/client.ts';
import { type FirmFilter, findCandidates } from '../candidates.ts';
import { basisLines, idsLine, recordLine } from './basis.ts';
import { candidateColumns, describeCandidate } from './candidateColumns.ts';
import { lookUp, lookUpSources } from './lookUp.ts';
import { citationsOfScore } from './scoreColumns.ts';
import { type HeadLine, headLine, type Table, tableOf } from './table.ts';
import { GATE_WORDS } from './wording.ts';

export interface CandidateExportArguments extends Omit<Parameters<typeof findCandidates>[1], 'preferredRegions'> {
  readonly preferredRegions?: readonly string[] | undefined;
}

/** Candidates described at a time: 63,000 of them with all they are shown with would take hundreds of megabytes. [firms] */
const AT_A_TIME = 500;

/**
 * The candidates that `findCandidates` finds for the same arguments, as a table: the same rows in the same order, described as they
 * are read. The head counts the firms that the gates held back. Throws what `findCandidates` throws.
 */
export async function exportCandidates(graph: Graph, args: CandidateExportArguments, now: Date): Promise<Table> {
  const { ranked, describe, gatedOut, ...basis } = await findCandidates(graph, args);
  const all = ranked.slice();
  const [places, links] = await Promise.all([
    lookUp(graph, 'region', [args.region]),
    lookUp(graph, 'link', [args.link]),
  ]);
  // What rows name beside themselves, as far as rows were read.
  const regions = new Map(places);
  const sources = new Map<string, Source>();
  async function* read(): AsyncGenerator<Candidate> {
    for (let from = 0; from < all.length; from += AT_A_TIME) {
      const candidates = await describe(all.slice(from, from + AT_A_TIME));
      const homes = candidates.map(({ firm }) => firm.regionId);
      const cited = candidates.flatMap(({ score, firm }) => [...citationsOfScore(score), ...citationsOf(firm)]);
      for (const [id, place] of await lookUp(
        graph,
        'region',
        homes.filter((home) => !regions.has(home ?? '')),
      ))
        regions.set(id, place);
      for (const [id, source] of await lookUpSources(
        graph,
        cited.filter(({ sourceId }) => !sources.has(sourceId)),
      ))
        sources.set(id, source);
      yield* candidates;
    }
  }
  const context = { regions, sources, factors: Object.keys(basis.weights) };
  const region = regions.get(args.region) ?? null;
  const link = links.get(args.link) ?? null;
  return tableOf({
    title: {
      zh: ['目标企业', region?.name, link?.name].filter(Boolean).join('-'),
      en: ['candidates', region?.nameEn ?? region?.name, link?.nameEn ?? link?.name].filter(Boolean).join('-'),
    },
    head: [
      headLine('export', { zh: '内容', en: 'Of' }, 'candidates', {
        zh: '可补此环节的企业，按得分从高到低',
        en: 'firms that could fill the link, best first',
      }),
      recordLine('region', { zh: '区域', en: 'Region' }, region),
      recordLine('link', { zh: '环节', en: 'Link' }, link),
      ...filterLines(args.filter),
      ...idsLine('preferredRegions', { zh: '优先来源地', en: 'Preferred regions' }, args.preferredRegions),
      ...gatedOut.map(({ reason, count }) =>
        headLine(
          `gatedOut.${reason}`,
          { zh: `未列入：${GATE_WORDS[reason].zh}（家）`, en: `Held back: ${GATE_WORDS[reason].en} [firms]` },
          count,
        ),
      ),
      headLine(
        'predicted',
        { zh: '其中预测（未知其从事此环节，家）', en: 'Of these predicted, not known to do it [firms]' },
        all.filter(({ grounds }) => grounds.includes('PREDICTED')).length,
      ),
      ...basisLines({ ...basis, now }),
    ],
    columns: candidateColumns(context),
    rows: { length: all.length, read },
    describe: (candidate, language) => describeCandidate(candidate, context, language),
  });
}

function filterLines(filter: FirmFilter | null | undefined): HeadLine[] {
  const given = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  if (given.length === 0) return [];
  const text = given.map(([name, value]) => `${name} = ${value}`).join('; ');
  return [headLine('filter', { zh: '筛选', en: 'Filter' }, Object.fromEntries(given), { zh: text, en: text })];
}

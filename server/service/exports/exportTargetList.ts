import { CANDIDATE_FACTORS } from '../../domain/candidateFactors.ts';
import { RULES_VERSION } from '../../domain/judgeChain.ts';
import { citationsOf } from '../../domain/provenance.ts';
import { nameOf } from '../../domain/sentence.ts';
import type { Target, TargetState } from '../../domain/targetList.ts';
import { DomainError, invariant } from '../../errors.ts';
import type { Graph } from '../../graph/client.ts';
import { fetchDataVersion } from '../dataVersion.ts';
import { findTargetLists, findTargets, scoreOf } from '../targetLists.ts';
import { basisLines, recordLine } from './basis.ts';
import { lookUp, lookUpSources } from './lookUp.ts';
import { citationsOfScore } from './scoreColumns.ts';
import { headLine, type Table, tableOf } from './table.ts';
import { describeTarget, type TargetRow, targetColumns } from './targetColumns.ts';
import { TARGET_STATE_WORDS } from './wording.ts';

/** The most that one page of targets may hold. [targets] */
const PAGE = 500;

/**
 * A target list as a table: what is on it, in the order of the API (that of adding), with the scores of the moment of adding;
 * with `state` only what stands in one of these states, and the head says so; none or empty is all.
 * Throws NOT_FOUND for an unknown list.
 */
export async function exportTargetList(
  graph: Graph,
  args: { readonly id: string; readonly state?: readonly TargetState[] | undefined },
  now: Date,
): Promise<Table> {
  const states = [...new Set(args.state ?? [])];
  const [list] = await findTargetLists(graph, [args.id]);
  if (!list) throw new DomainError('NOT_FOUND', `id: no target list "${args.id}"`, { argument: 'id' });
  const targets = await fetchTargets(graph, list.id, states);
  const [firms, links, dataVersion] = await Promise.all([
    lookUp(
      graph,
      'firm',
      targets.map(({ firmId }) => firmId),
    ),
    lookUp(
      graph,
      'link',
      targets.map(({ linkId }) => linkId),
    ),
    fetchDataVersion(graph),
  ]);
  const rows = targets.map((target): TargetRow => {
    const firm = firms.get(target.firmId);
    const link = links.get(target.linkId);
    invariant(firm && link, `firm and link of target ${target.id} are there`);
    return { target, firm, link, score: scoreOf(target) };
  });
  const [regions, sources] = await Promise.all([
    lookUp(graph, 'region', [list.regionId, ...rows.map(({ firm }) => firm.regionId)]),
    lookUpSources(
      graph,
      rows.flatMap(({ score, firm }) => [...citationsOfScore(score), ...citationsOf(firm)]),
    ),
  ]);
  const region = regions.get(list.regionId) ?? null;
  const context = { regions, sources, factors: CANDIDATE_FACTORS.map(({ name }) => name) };
  return tableOf({
    title: {
      zh: `招商目标-${list.name}`,
      en: `target-list-${region === null ? list.name : `${nameOf(region).en}-${list.name}`}`,
    },
    head: [
      headLine('export', { zh: '内容', en: 'Of' }, 'target-list', {
        zh: '目标企业清单；得分为加入清单时的得分',
        en: 'list of firms to call; scores are those of the moment of adding',
      }),
      recordLine('list', { zh: '清单', en: 'List' }, list),
      headLine('note', { zh: '备注', en: 'Note' }, list.note ?? null),
      recordLine('region', { zh: '区域', en: 'Region' }, region),
      ...(states.length === 0
        ? []
        : [
            headLine('state', { zh: '进展筛选', en: 'States' }, states, {
              zh: states.map((state) => TARGET_STATE_WORDS[state].zh).join('、'),
              en: states.map((state) => TARGET_STATE_WORDS[state].en).join(', '),
            }),
          ]),
      headLine('version', { zh: '清单版本', en: 'Version of the list' }, list.version),
      headLine('updatedAt', { zh: '更新时间', en: 'Changed at' }, list.updatedAt),
      ...basisLines({ rules: RULES_VERSION, dataVersion, now }),
    ],
    columns: targetColumns(context),
    rows,
    describe: (row, language) => describeTarget(row, context, language),
  });
}

async function fetchTargets(graph: Graph, listId: string, states: readonly TargetState[]): Promise<readonly Target[]> {
  const targets: Target[] = [];
  let after: string | null = null;
  do {
    const [page] = await findTargets(graph, [listId], {
      first: PAGE,
      after,
      state: states.length === 0 ? null : states,
    });
    invariant(page, 'there is a page for each list');
    targets.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return targets;
}

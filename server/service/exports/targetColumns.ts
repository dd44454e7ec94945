import { citationsOf } from '../../domain/provenance.ts';
import type { Firm, Link } from '../../domain/record.ts';
import type { Score } from '../../domain/score.ts';
import type { Language } from '../../domain/sentence.ts';
import type { Target } from '../../domain/targetList.ts';
import { type CandidateContext, describeFirm, firmColumns } from './candidateColumns.ts';
import { nameIn } from './gapColumns.ts';
import { citationsOfScore, describeScore, scoreColumns, sourcesColumn } from './scoreColumns.ts';
import type { Column, Json } from './table.ts';
import { TARGET_STATE_WORDS } from './wording.ts';

/** A target with what it names. */
export interface TargetRow {
  readonly target: Target;
  readonly firm: Firm;
  readonly link: Link;
  readonly score: Score;
}

/** The columns of a target list: the firm, the link it is wanted for, how far it is and why, its score when it was added. */
export function targetColumns({ regions, sources, factors }: CandidateContext): Column<TargetRow>[] {
  return [
    ...firmColumns<TargetRow>(({ firm }) => firm, regions),
    { name: 'linkId', title: { zh: '环节编号', en: 'Link id' }, kind: 'code', width: 18, value: ({ link }) => link.id },
    {
      name: 'link',
      title: { zh: '环节', en: 'Link' },
      kind: 'text',
      width: 20,
      value: ({ link }, language) => nameIn(link, language),
    },
    {
      name: 'state',
      title: { zh: '进展', en: 'State' },
      kind: 'text',
      width: 10,
      value: ({ target }, language) => TARGET_STATE_WORDS[target.state][language],
    },
    text('owner', '负责人', 'Owner', 14, ({ target }) => target.owner),
    text('reason', '选择理由', 'Reason', 32, ({ target }) => target.reason),
    text('note', '备注', 'Note', 32, ({ target }) => target.note),
    text('addedAt', '加入时间', 'Added at', 24, ({ target }) => target.addedAt),
    text('updatedAt', '更新时间', 'Changed at', 24, ({ target }) => target.updatedAt),
    ...scoreColumns<TargetRow>(factors, ({ score }) => score),
    sourcesColumn<TargetRow>(({ score, firm }) => [...citationsOfScore(score), ...citationsOf(firm)], sources),
  ];
}

function text(
  name: string,
  zh: string,
  en: string,
  width: number,
  value: (row: TargetRow) => string | undefined,
): Column<TargetRow> {
  return { name, title: { zh, en }, kind: 'text', width, value: (row) => value(row) ?? null };
}

/** A target as the API gives it, its texts in one language. */
export function describeTarget(row: TargetRow, context: CandidateContext, language: Language): Json {
  const { target, firm, link, score } = row;
  return {
    id: target.id,
    firm: describeFirm(firm, context),
    link: { id: link.id, name: link.name },
    state: target.state,
    reason: target.reason ?? null,
    note: target.note ?? null,
    owner: target.owner ?? null,
    version: target.version,
    addedAt: target.addedAt,
    updatedAt: target.updatedAt,
    score: describeScore(score, context.sources, language),
  };
}

import { useCallback, useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { CandidateRowsDocument, CandidateSensitivityDocument } from '../../api/generated/graphql.ts';
import { mapAnswer, useAnswer } from '../../api/useAnswer.ts';
import { usePages } from '../../api/usePages.ts';
import { useText } from '../../locales/useText.ts';
import { type CandidatesView, mapView } from '../../model/address/address.ts';
import { candidatesFile } from '../../model/exportAddress.ts';
import { type CandidateRow, sortCandidates } from '../../model/sortCandidates.ts';
import { askedWeights, CANDIDATE_WEIGHTS } from '../../model/weights.ts';
import { Button } from '../../ui/Button.tsx';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import { useAddress } from '../../useAddress.ts';
import { AddToList } from '../shared/AddToList.tsx';
import { Answered } from '../shared/Answered.tsx';
import { ExportLinks } from '../shared/ExportLinks.tsx';
import { GatedOut } from '../shared/GatedOut.tsx';
import { Stability } from '../shared/Stability.tsx';
import { useDebounced } from '../shared/useDebounced.ts';
import { WeightSliders } from '../shared/WeightSliders.tsx';
import { CandidateFilters } from './CandidateFilters.tsx';
import { ColumnPicker } from './ColumnPicker.tsx';
import { useCandidateColumns } from './useCandidateColumns.tsx';

const PAGE = 500;

/** All candidates of a link as a table: sort, filter, columns, any number of rows. */
export default function CandidatesPage({ view }: { readonly view: CandidatesView }) {
  const { t, nameOf, lang } = useText();
  const { go, to } = useAddress();
  const weights = askedWeights(useDebounced(view.weights, 120), CANDIDATE_WEIGHTS);
  const asked = {
    link: view.link,
    region: view.region,
    filter: Object.values(view.filter).every((value) => value === null) ? null : view.filter,
    weights,
    preferred: view.preferred.length > 0 ? [...view.preferred] : null,
  };
  const pages = usePages(
    CandidateRowsDocument,
    { ...asked, first: PAGE },
    (variables, after) => ({ ...variables, after }),
    (result) => result.candidates.pageInfo,
  );
  const [isAsking, setAsking] = useState(false);
  const stability = mapAnswer(
    useAnswer(CandidateSensitivityDocument, isAsking ? asked : null),
    (found) => found.candidates.sensitivity,
  );
  const [adding, setAdding] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [loadingAll, setLoadingAll] = useState(false);
  const { more, hasMore, isFetching, answer } = pages;
  useEffect(() => {
    if (loadingAll && hasMore && !isFetching) more();
    if (!hasMore) setLoadingAll(false);
  }, [loadingAll, hasMore, isFetching, more]);

  const data = answer.kind === 'ready' || answer.kind === 'stale' ? answer.data : null;
  const rows = useMemo(
    () =>
      (data ?? [])
        .flatMap((page) => page.candidates.nodes)
        .map((candidate, i): CandidateRow => ({ ...candidate, rank: i + 1 })),
    [data],
  );
  const sorted = useMemo(() => sortCandidates(rows, view.sort, lang), [rows, view.sort, lang]);
  const columns = useCandidateColumns({
    region: view.region,
    hidden: view.hidden,
    picked,
    onPick: (firm, on) => {
      const next = new Set(picked);
      if (on) next.add(firm);
      else next.delete(firm);
      setPicked(next);
    },
  });
  const onEnd = useCallback(() => more(), [more]);
  const head = data?.[0];

  return (
    <section className="page page-table">
      <header className="page-head">
        <p className="trail">
          {head?.link && (
            <Link
              to={to({
                ...mapView(view.region, head.link.chain.id, view.link),
                weights: view.weights,
                preferred: view.preferred,
              })}
            >
              {nameOf(head.link.chain)} / {nameOf(head.link)}
            </Link>
          )}
        </p>
        <h1>{head?.link ? t('candidates.of', { name: nameOf(head.link) }) : t('candidates.title')}</h1>
        <ExportLinks
          label={t('export.label')}
          note={view.sort === null ? '' : t('export.order')}
          fileOf={(format) =>
            candidatesFile(format, {
              region: view.region,
              link: view.link,
              filter: view.filter,
              weights,
              preferred: view.preferred,
              lang,
            })
          }
        />
      </header>
      <div className="table-tools">
        <CandidateFilters view={view} />
        <ColumnPicker view={view} />
        <WeightSliders
          title={t('weights.candidates')}
          defaults={CANDIDATE_WEIGHTS}
          weights={view.weights}
          onChange={(next) => go({ ...view, weights: next }, 'replace')}
        />
        <Stability answer={stability} isShown={isAsking} onToggle={() => setAsking(!isAsking)} />
      </div>
      <Answered answer={answer} isEmpty={() => false}>
        {() => {
          const total = head?.candidates.totalCount ?? 0;
          return (
            <>
              <p className="panel-line" role="status">
                {t('candidates.count', { n: total })}
                {rows.length < total && (
                  <>
                    {' '}
                    {t('state.some', { shown: rows.length, total })} {view.sort !== null && t('candidates.sortedsome')}{' '}
                    <Button onPress={() => setLoadingAll(!loadingAll)}>
                      {t(loadingAll ? 'state.cancel' : 'state.all')}
                    </Button>
                    {loadingAll && <progress max={total} value={rows.length} aria-label={t('state.loading')} />}
                  </>
                )}
                <Button kind="primary" disabled={picked.size === 0} onPress={() => setAdding(true)}>
                  {t('lists.addn', { n: picked.size })}
                </Button>
              </p>
              {head && <GatedOut gatedOut={head.candidates.gatedOut} />}
              {total === 0 ? (
                <p className="quiet">{t('candidates.none')}</p>
              ) : (
                <VirtualTable
                  label={t('candidates.title')}
                  columns={columns}
                  rows={sorted}
                  rowKey={(row) => row.firm.id}
                  rowHeight={34}
                  sort={view.sort}
                  onSort={(sort) => go({ ...view, sort }, 'replace')}
                  onOpen={(row) => go({ name: 'firm', firm: row.firm.id, region: view.region })}
                  onEnd={onEnd}
                />
              )}
            </>
          );
        }}
      </Answered>
      {adding && (
        <AddToList region={view.region} link={view.link} firms={[...picked]} onClose={() => setAdding(false)} />
      )}
    </section>
  );
}

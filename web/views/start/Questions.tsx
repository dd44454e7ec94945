import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { StartAnswersDocument, type StartAnswersQuery } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { mapView, type View } from '../../model/address/address.ts';
import { useAddress } from '../../useAddress.ts';
import { Answered } from '../shared/Answered.tsx';
import { Purchases } from './Purchases.tsx';

type Gap = StartAnswersQuery['gaps']['nodes'][number];

/** The four questions of a region, each with its real answer in a line and the way to it. */
export function Questions({ region }: { readonly region: string }) {
  const { language } = useText();
  const answer = useAnswer(StartAnswersDocument, { region, lang: language });
  return <Answered answer={answer}>{(data) => <FourQuestions region={region} data={data} />}</Answered>;
}

/** Leaders that are named; a country has thousands. */
const NAMED = 4;

function FourQuestions({ region, data }: { readonly region: string; readonly data: StartAnswersQuery }) {
  const { t, nameOf, listOf } = useText();
  const gaps = data.gaps.nodes;
  const missing = gaps.filter((gap) => gap.kind !== 'STRENGTHEN');
  const near = missing
    .filter((gap) => factor(gap, 'leaders') > 0)
    .sort((a, b) => factor(b, 'leaders') - factor(a, 'leaders'));
  const [opening] = [...missing].sort((a, b) => factor(b, 'unlock') - factor(a, 'unlock'));
  const opens = opening !== undefined && factor(opening, 'unlock') > 0 ? opening : undefined;
  const first = gaps[0];
  const talks = data.region?.talks;
  const leaders = [...new Set((data.region?.leaders ?? []).map((row) => nameOf(row.firm)))];
  const names = listOf(leaders.slice(0, NAMED));
  const named =
    leaders.length > NAMED ? t('start.q2.more', { names, n: leaders.length, more: leaders.length - NAMED }) : names;
  const coverage: View = { name: 'coverage', region, chain: null };

  return (
    <ol className="questions">
      <Question title={t('start.q1')} to={coverage} go={t('start.q1.go')}>
        {first === undefined ? (
          <p>{t('start.q1.none')}</p>
        ) : (
          <>
            <p className="answer">{t('start.q1.answer', { n: data.gaps.totalCount })}</p>
            <GapLines region={region} gaps={gaps.slice(0, 4)} />
          </>
        )}
      </Question>
      <Question
        title={t('start.q2')}
        to={near[0] ? gapView(region, near[0]) : coverage}
        go={near[0] ? t('start.q2.go') : t('start.q1.go')}
      >
        {leaders.length === 0 ? (
          <p>{t('start.q2.noleader')}</p>
        ) : (
          <>
            <p className="answer">
              {near.length === 0
                ? t('start.q2.none', { names: named })
                : t('start.q2.answer', { names: named, n: near.length })}
            </p>
            <GapLines region={region} gaps={near.slice(0, 3)} />
            <Purchases region={region} />
          </>
        )}
      </Question>
      <Question
        title={t('start.q3')}
        to={opens ? gapView(region, opens) : coverage}
        go={opens ? t('start.q3.go') : t('start.q1.go')}
      >
        {opens === undefined ? (
          <p>{t('start.q3.none')}</p>
        ) : (
          <>
            <p className="answer">
              {nameOf(opens.link)}
              <span className="quiet"> · {nameOf(opens.link.chain)}</span>
            </p>
            <p>{opens.score.factors.find((one) => one.name === 'unlock')?.reason}</p>
          </>
        )}
      </Question>
      <Question
        title={t('start.q4')}
        to={{ name: 'lists', region, list: null, form: 'table', states: [] }}
        go={t('start.q4.go')}
      >
        <p className="answer">
          {t('start.q4.answer', { talks: talks?.totalCount ?? 0, lists: data.targetLists.totalCount })}
        </p>
        {talks && talks.nodes.length > 0 && (
          <ul className="lines">
            {talks.nodes.map((project) => (
              <li key={project.id}>
                <span className="tag">{t(`projectStage.${project.stage}`)}</span> {project.name}
              </li>
            ))}
          </ul>
        )}
        {talks && talks.totalCount > talks.nodes.length && (
          <DossierLink region={region} shown={talks.nodes.length} total={talks.totalCount} />
        )}
      </Question>
    </ol>
  );
}

function DossierLink({
  region,
  shown,
  total,
}: {
  readonly region: string;
  readonly shown: number;
  readonly total: number;
}) {
  const { to } = useAddress();
  const { t } = useText();
  return (
    <p className="quiet">
      {t('state.some', { shown, total })}{' '}
      <Link to={to({ name: 'dossier', region, section: 'projects' })}>{t('nav.dossier')}</Link>
    </p>
  );
}

function Question({
  title,
  to: view,
  go,
  children,
}: {
  readonly title: string;
  readonly to: View;
  readonly go: string;
  readonly children: ReactNode;
}) {
  const { to } = useAddress();
  return (
    <li className="question">
      <h2>{title}</h2>
      <div className="question-body">{children}</div>
      <Link className="question-go" to={to(view)}>
        {go} <span aria-hidden="true">→</span>
      </Link>
    </li>
  );
}

function GapLines({ region, gaps }: { readonly region: string; readonly gaps: readonly Gap[] }) {
  const { to } = useAddress();
  const { t, nameOf } = useText();
  return (
    <ul className="lines">
      {gaps.map((gap) => (
        <li key={gap.link.id}>
          <span className={`tag tag-gap kind-${gap.kind}`}>{t(`gap.${gap.kind}`)}</span>{' '}
          <Link to={to(gapView(region, gap))}>{nameOf(gap.link)}</Link>{' '}
          <span className="quiet">{nameOf(gap.link.chain)}</span> <b className="points">{gap.score.point.toFixed(0)}</b>
        </li>
      ))}
    </ul>
  );
}

function gapView(region: string, gap: Gap): View {
  return mapView(region, gap.link.chain.id, gap.link.id);
}

function factor(gap: Gap, name: string): number {
  const one = gap.score.factors.find((factor) => factor.name === name);
  return one?.known ? one.value : 0;
}

import type { Citation } from '../../domain/provenance.ts';
import type { Source } from '../../domain/record.ts';
import type { Factor, Score } from '../../domain/score.ts';
import type { Language } from '../../domain/sentence.ts';
import type { Column, Json } from './table.ts';
import { factorWords } from './wording.ts';

/** The sources by id that citations name; one that is not in it is shown by its id. */
export type Sources = ReadonlyMap<string, Source>;

/**
 * The columns of a score: point, interval and known share, then two for each factor, its value (empty where unknown) and its
 * sentence. The factors are those of the weights, in their order.
 */
export function scoreColumns<Row>(factors: readonly string[], scoreOf: (row: Row) => Score): Column<Row>[] {
  return [
    column('score', '得分', 'Score', 'points', (row) => scoreOf(row).point),
    column('scoreLow', '得分下限', 'Score, low', 'points', (row) => scoreOf(row).low),
    column('scoreHigh', '得分上限', 'Score, high', 'points', (row) => scoreOf(row).high),
    column('known', '已知权重占比', 'Known share of the weights', 'share', (row) => scoreOf(row).known),
    ...factors.flatMap((name) => factorColumns(name, scoreOf)),
  ];

  function column(
    name: string,
    zh: string,
    en: string,
    kind: Column<Row>['kind'],
    value: Column<Row>['value'],
  ): Column<Row> {
    return { name, title: { zh, en }, kind, width: 10, value };
  }
}

function factorColumns<Row>(name: string, scoreOf: (row: Row) => Score): Column<Row>[] {
  const words = factorWords(name);
  return [
    {
      name,
      title: words,
      kind: 'share',
      width: 10,
      value: (row) => {
        const factor = find(scoreOf(row), name);
        return factor?.known ? factor.value : null;
      },
    },
    {
      name: `${name}Reason`,
      title: { zh: `${words.zh}：理由`, en: `${words.en}: why` },
      kind: 'text',
      width: 36,
      value: (row, language) => find(scoreOf(row), name)?.reason[language] ?? null,
    },
  ];
}

function find(score: Score, name: string): Factor | undefined {
  return score.factors.find((factor) => factor.name === name);
}

/** Everything that the score and the record itself rest on, each once, in the order in which they are met. */
export function sourcesColumn<Row>(citationsOf: (row: Row) => readonly Citation[], sources: Sources): Column<Row> {
  return {
    name: 'sources',
    title: { zh: '来源', en: 'Sources' },
    kind: 'text',
    width: 60,
    value: (row) => [...new Set(citationsOf(row).map((citation) => citeInWords(citation, sources)))].join('\n') || null,
  };
}

/** The citations of every piece of evidence of a score. */
export function citationsOfScore(score: Score): Citation[] {
  return score.factors.flatMap((factor) => factor.evidence.flatMap((evidence) => evidence.citations));
}

function citeInWords({ sourceId, locator, quote }: Citation, sources: Sources): string {
  const title = sources.get(sourceId)?.title ?? sourceId;
  return [title, locator, quote === null ? null : `「${quote}」`].filter((part) => part !== null).join(' ');
}

/** A score as the API gives it, its texts in one language. */
export function describeScore(score: Score, sources: Sources, language: Language): Json {
  const { point, low, high, known } = score;
  const factors = score.factors.map((factor) => ({
    name: factor.name,
    value: factor.value,
    weight: factor.weight,
    known: factor.known,
    reason: factor.reason[language],
    evidence: factor.evidence.map((evidence) => ({
      text: evidence.text[language],
      citations: evidence.citations.map((citation) => describeCitation(citation, sources)),
    })),
  }));
  return { point, low, high, known, factors };
}

/** A citation as the API gives it. */
export function describeCitation({ sourceId, locator, quote, certainty }: Citation, sources: Sources): Json {
  const { title = null, publisher = null, publishedOn = null, url = null } = sources.get(sourceId) ?? {};
  return {
    source: { id: sourceId, title, publisher, publishedOn, url },
    locator,
    quote,
    certainty: certainty.toUpperCase(),
  };
}

import {
  CandidateListDocument,
  ChainMapViewDocument,
  DossierAssetsDocument,
  DossierBatchesDocument,
  DossierChainsDocument,
  DossierContactsDocument,
  DossierDutiesDocument,
  DossierProjectsDocument,
  FirmPathsDocument,
  FirmProfileDocument,
  GapEvidenceDocument,
  LinkDetailDocument,
  RegionCoverageDocument,
  RegionHeadDocument,
  SearchAnythingDocument,
  StartAnswersDocument,
  type TypedDocumentString,
} from '../../web/api/generated/graphql.ts';

/** What visits are about: ids of the graph, and words to search for. */
export interface Subjects {
  readonly regions: readonly string[];
  readonly chains: readonly string[];
  readonly links: readonly string[];
  readonly firms: readonly string[];
  readonly words: readonly string[];
}

/** One request, as the page sends it. */
export interface Question {
  readonly kind: string;
  readonly body: string;
}

/** All that one visit asks, view after view; subjects are drawn at random. */
export function* visit(subjects: Subjects, random: () => number): Iterable<Question> {
  const draw = (of: keyof Subjects): string => subjects[of][Math.floor(random() * subjects[of].length)] ?? '';
  const [region, chain, link, firm] = [draw('regions'), draw('chains'), draw('links'), draw('firms')];
  const lang = 'ZH';
  const ranked = { weights: null, lang } as const;

  yield question('start', RegionHeadDocument, { region });
  yield question('gaps of a region', StartAnswersDocument, { region, lang });
  yield question('coverage', RegionCoverageDocument, { chains: null, regions: [region] });
  yield question('chain map', ChainMapViewDocument, { chain, region, assume: null, ...ranked });
  yield question('link', LinkDetailDocument, { link, region });
  yield question('link', GapEvidenceDocument, { link, region, assume: null, ...ranked });
  const page = { filter: null, preferred: null, first: 10, after: null } as const;
  yield question('candidates', CandidateListDocument, { link, region, ...page, ...ranked });
  yield question('search', SearchAnythingDocument, { text: draw('words'), kinds: null, first: 15 });
  yield question('firm', FirmProfileDocument, { firm });
  const ends = { from: { kind: 'FIRM', id: firm }, to: { kind: 'REGION', id: region } } as const;
  yield question('paths', FirmPathsDocument, { ...ends, hops: 4, first: 5 });
  yield question('dossier', DossierProjectsDocument, { region, first: 200, after: null });
  yield question('dossier', DossierBatchesDocument, { region });
  yield question('dossier', DossierContactsDocument, { region });
  yield question('dossier', DossierDutiesDocument, { region });
  yield question('dossier', DossierAssetsDocument, { region });
  yield question('dossier', DossierChainsDocument, { region });
}

function question<Variables>(
  kind: string,
  document: TypedDocumentString<unknown, Variables>,
  variables: Variables,
): Question {
  return { kind, body: JSON.stringify({ query: document.toString(), variables }) };
}

import { FirmPathsDocument, type FirmPathsQuery, PathEndsDocument } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { type Text, useText } from '../../locales/useText.ts';
import { type TextKey, zh } from '../../locales/zh.ts';
import type { View } from '../../model/address/address.ts';
import { layoutNetwork } from '../../model/layout/layoutNetwork.ts';
import { Choice } from '../../ui/Choice.tsx';
import { SmallMap } from '../../ui/SmallMap.tsx';
import { useAddress } from '../../useAddress.ts';
import { Answered } from '../shared/Answered.tsx';

type Path = FirmPathsQuery['paths'][number];
type PathNode = Path['nodes'][number];

const WAYS = 5;
const HOPS = ['2', '3', '4', '5', '6'] as const;

/** How a firm is connected to a region: the shortest ways, as a small map and in words. */
export default function PathsView({ view }: { readonly view: Extract<View, { name: 'paths' }> }) {
  const text = useText();
  const { t, nameOf } = text;
  const { go } = useAddress();
  const ends = useAnswer(PathEndsDocument, { firm: view.firm, region: view.region });
  const answer = useAnswer(FirmPathsDocument, {
    from: { kind: 'FIRM', id: view.firm },
    to: { kind: 'REGION', id: view.region },
    hops: view.hops,
    first: WAYS,
  });
  const named = ends.kind === 'ready' || ends.kind === 'stale' ? ends.data : null;
  const from = named?.firm ? nameOf(named.firm) : view.firm;
  const to = named?.region ? nameOf(named.region) : view.region;
  return (
    <section className="page">
      <header className="page-head">
        <h1>{t('paths.title', { from, to })}</h1>
        <Choice
          label={t('paths.hops')}
          value={HOPS.find((hops) => hops === String(view.hops)) ?? '4'}
          options={HOPS.map((hops) => ({ value: hops, label: t('paths.atmost', { n: hops }) }))}
          onPick={(hops) => go({ ...view, hops: Number(hops) }, 'replace')}
        />
      </header>
      <Answered
        answer={answer}
        isEmpty={(data) => data.paths.length === 0}
        empty={{ title: t('paths.none', { n: view.hops }), body: <p>{t('paths.none.how')}</p> }}
      >
        {({ paths }) => {
          return (
            <>
              <SmallMap
                {...mergePaths(paths, text)}
                label={t('paths.title', { from, to })}
                onOpen={(id) => openNode(id, view.region, go)}
              />
              <ol className="paths">
                {paths.map((path, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: ways have no id and come in order
                  <li key={i}>{sayPath(path, text)}</li>
                ))}
              </ol>
              <p className="quiet">{t('paths.count', { n: paths.length, most: WAYS })}</p>
            </>
          );
        }}
      </Answered>
    </section>
  );
}

function keyOf(node: PathNode): string {
  return `${node.__typename}:${node.id}`;
}

/** All ways in one map: things in columns by their step from the firm, each once. */
function mergePaths(paths: readonly Path[], text: Text) {
  const nodes = new Map<
    string,
    { readonly id: string; readonly label: string; readonly note: string; readonly column: number; isMain: boolean }
  >();
  const edges = new Map<string, { readonly from: string; readonly to: string; readonly label: string }>();
  for (const path of paths) {
    path.nodes.forEach((node, column) => {
      const id = keyOf(node);
      const known = nodes.get(id);
      // A thing that two ways reach at different steps stands at the later one, so that arrows never run inside a column.
      if (!known || known.column < column)
        nodes.set(id, {
          id,
          label: text.nameOf(node),
          note: text.t(KINDS[node.__typename]),
          column,
          isMain: column === 0 || column === path.nodes.length - 1,
        });
    });
    path.steps.forEach((step, i) => {
      const a = path.nodes[i];
      const b = path.nodes[i + 1];
      if (!a || !b) return;
      const [from, to] = step.forward ? [keyOf(a), keyOf(b)] : [keyOf(b), keyOf(a)];
      edges.set(`${from}\n${to}\n${step.kind}`, { from, to, label: stepWord(step.kind, text.t) });
    });
  }
  return layoutNetwork([...nodes.values()], [...edges.values()]);
}

const KINDS = {
  Region: 'kind.REGION',
  Chain: 'kind.CHAIN',
  Link: 'kind.LINK',
  Product: 'kind.PRODUCT',
  Firm: 'kind.FIRM',
  Project: 'kind.PROJECT',
} as const satisfies Record<PathNode['__typename'], TextKey>;

function sayPath(path: Path, text: Text): string {
  return path.nodes
    .map((node, i) => {
      const step = path.steps[i];
      const arrow = step
        ? step.forward
          ? ` —${stepWord(step.kind, text.t)}→ `
          : ` ←${stepWord(step.kind, text.t)}— `
        : '';
      return `${text.nameOf(node)}${arrow}`;
    })
    .join('');
}

/** The word of a step; one that the page does not know keeps the API's. */
function stepWord(kind: string, t: Text['t']): string {
  const key = [`tie.${kind}`, `step.${kind}`].find((one) => one in zh);
  return key !== undefined && isKey(key) ? t(key) : kind.toLowerCase().replaceAll('_', ' ');
}

function isKey(key: string): key is TextKey {
  return key in zh;
}

function openNode(id: string, region: string, go: (view: View) => void): void {
  const [kind, ...rest] = id.split(':');
  if (kind === 'Firm') go({ name: 'firm', firm: rest.join(':'), region });
  if (kind === 'Region') go({ name: 'start', region: rest.join(':') });
}

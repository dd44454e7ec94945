import { useState } from 'react';
import { LinkDetailDocument } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { type MapView, STAGES } from '../../model/address/address.ts';
import { byGap, type MapData, type MapLink, SHAPES } from '../../model/map/mapLink.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { Tree, type TreeNode } from '../../ui/Tree.tsx';
import { useAddress } from '../../useAddress.ts';
import { linkSentence } from './cardWords.ts';

/** The twin of the map: stage → link → firm, the same content as a tree, gaps first in each stage. */
export function Outline({
  view,
  data,
  dimmed,
  onOpen,
}: {
  readonly view: MapView;
  readonly data: MapData;
  readonly dimmed: ReadonlySet<string>;
  readonly onOpen: (link: string) => void;
}) {
  const text = useText();
  const { t } = text;
  const { go } = useAddress();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const shown = data.links.filter((link) => !dimmed.has(link.link.id));
  const nodes = STAGES.flatMap((stage): TreeNode[] => {
    const links = shown.filter((link) => link.link.stage === stage).sort(byGap);
    if (links.length === 0) return [];
    return [
      {
        id: `stage:${stage}`,
        label: (
          <b>
            {t(`stage.${stage}`)} <span className="count">{links.length}</span>
          </b>
        ),
        children: links.map((link) => linkNode(link, view, text)),
        open: !closed.has(stage),
      },
    ];
  });
  const toggle = (id: string, open: boolean): void => {
    const [kind, key] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
    if (kind === 'stage') {
      const next = new Set(closed);
      if (open) next.delete(key);
      else next.add(key);
      setClosed(next);
    } else go({ ...view, opened: open ? [...view.opened, key] : view.opened.filter((one) => one !== key) }, 'replace');
  };
  return (
    <div className="outline">
      <Tree
        label={t('map.outline', { chain: text.nameOf(data.chain), region: text.nameOf(data.region) })}
        nodes={nodes}
        onToggle={toggle}
        onOpen={(id) => id.startsWith('link:') && onOpen(id.slice(5))}
      />
    </div>
  );
}

function linkNode(link: MapLink, view: MapView, text: ReturnType<typeof useText>): TreeNode {
  const { id } = link.link;
  const isOpen = view.opened.includes(id);
  return {
    id: `link:${id}`,
    label: (
      <span className={`status status-${link.status}${view.link === id ? ' outline-chosen' : ''}`}>
        <StatusMark shape={SHAPES[link.status]} /> {linkSentence(link, text)}
      </span>
    ),
    open: isOpen,
    children: link.activeFirms + link.plannedFirms > 0 ? [] : null,
    body: isOpen ? <Firms link={id} view={view} /> : null,
  };
}

function Firms({ link, view }: { readonly link: string; readonly view: MapView }) {
  const { t, nameOf, listOf } = useText();
  const answer = useAnswer(LinkDetailDocument, { link, region: view.region });
  if (answer.kind === 'failed') return <p>{t(`error.${answer.failure.code}`)}</p>;
  if (answer.kind !== 'ready' && answer.kind !== 'stale') return <p className="quiet">{t('state.loading')}</p>;
  const operations = answer.data.link?.operations;
  if (!operations) return null;
  const projects = answer.data.region?.projects;
  return (
    <ul className="lines outline-firms">
      {operations.nodes.map((operation, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a firm may stand here for several places
        <li key={`${operation.firm.id}-${i}`}>
          {nameOf(operation.firm)} <span className="quiet">{t(`operation.${operation.status}`)}</span>
        </li>
      ))}
      {operations.totalCount > operations.nodes.length && (
        <li>{t('state.some', { shown: operations.nodes.length, total: operations.totalCount })}</li>
      )}
      {projects?.nodes.map((project) => (
        <li key={project.id}>
          {project.name} {listOf(project.firms.map(nameOf))}{' '}
          <span className="quiet">{t(`projectStage.${project.stage}`)}</span>
        </li>
      ))}
      {projects && projects.totalCount > projects.nodes.length && (
        <li>{t('state.some', { shown: projects.nodes.length, total: projects.totalCount })}</li>
      )}
    </ul>
  );
}

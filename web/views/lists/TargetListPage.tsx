import { useState } from 'react';
import { Link } from 'react-router';
import {
  DeleteTargetListDocument,
  RenameTargetListDocument,
  TargetListViewDocument,
  type TargetListViewQuery,
} from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { TargetEdit } from '../../api/targetEdits.ts';
import { useChange } from '../../api/useChange.ts';
import { usePages } from '../../api/usePages.ts';
import { useText } from '../../locales/useText.ts';
import { TARGET_STATES } from '../../model/address/address.ts';
import { targetListFile } from '../../model/exportAddress.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice, Several } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useAddress } from '../../useAddress.ts';
import { Answered, Failed } from '../shared/Answered.tsx';
import { ExportLinks } from '../shared/ExportLinks.tsx';
import { Board } from './Board.tsx';
import { type ListsAddress, sayTime } from './listsAddress.ts';
import { TargetTable } from './TargetTable.tsx';
import { UndoBar } from './UndoBar.tsx';

const PAGE = 500;

/** One target list: as a table or as a board by state; it can be renamed, deleted and taken away as a file. */
export function TargetListPage({ view, list }: { readonly view: ListsAddress; readonly list: string }) {
  const { t } = useText();
  const pages = usePages(
    TargetListViewDocument,
    { list, first: PAGE },
    (variables, after) => ({ ...variables, after }),
    (result) => result.targetList?.targets.pageInfo ?? null,
  );
  return (
    <section className="page">
      <Answered
        answer={pages.answer}
        isEmpty={(data) => !data[0]?.targetList}
        empty={{ title: t('lists.unknown', { id: list }) }}
      >
        {(data) =>
          data[0]?.targetList && (
            <OneList view={view} pages={data} head={data[0].targetList} more={pages.hasMore ? pages.more : null} />
          )
        }
      </Answered>
    </section>
  );
}

type Head = NonNullable<TargetListViewQuery['targetList']>;

function OneList({
  view,
  pages,
  head,
  more,
}: {
  readonly view: ListsAddress;
  readonly pages: readonly TargetListViewQuery[];
  readonly head: Head;
  readonly more: (() => void) | null;
}) {
  const { t, lang, nameOf } = useText();
  const { go, to } = useAddress();
  const all = pages.flatMap((page) => page.targetList?.targets.nodes ?? []);
  const shown = view.states.length === 0 ? all : all.filter((target) => view.states.includes(target.state));
  const total = head.targets.totalCount;
  const [edits, setEdits] = useState<readonly TargetEdit[]>([]);
  const editing = { list: head.id, onEdit: (edit: TargetEdit) => setEdits((before) => noteEdit(before, edit)) };

  return (
    <>
      <p className="trail">
        <Link to={to({ ...view, list: null })}>{t('nav.lists')}</Link> <span aria-hidden="true">/</span>{' '}
        {nameOf(head.region)}
      </p>
      <ListHead view={view} head={head} />
      <p className="quiet">
        {t('lists.count', { n: total })} · {t('lists.updated', { time: sayTime(head.updatedAt, lang) })} ·{' '}
        {t('lists.version', { n: head.version })}
      </p>
      <div className="table-tools">
        <Choice
          label={t('lists.form')}
          value={view.form}
          options={[
            { value: 'table', label: t('lists.table') },
            { value: 'board', label: t('lists.board') },
          ]}
          onPick={(form) => go({ ...view, form })}
        />
        <Several
          label={t('lists.filter')}
          values={view.states}
          options={TARGET_STATES.map((state) => ({
            value: state,
            label: t(`state.${state}`),
            count: all.filter((target) => target.state === state).length,
          }))}
          onPick={(states) => go({ ...view, states }, 'replace')}
        />
        <ExportLinks
          label={t('export.label')}
          fileOf={(format) => targetListFile(format, head.id, view.states, lang)}
        />
      </div>
      <UndoBar edits={edits} onEdits={setEdits} />
      {(shown.length < total || more) && (
        <p className="cut" role="status">
          {t('state.some', { shown: shown.length, total })} {more && <Button onPress={more}>{t('state.more')}</Button>}
          {view.states.length > 0 && (
            <button type="button" className="link" onClick={() => go({ ...view, states: [] }, 'replace')}>
              {t('map.filter.all')}
            </button>
          )}
        </p>
      )}
      {total === 0 ? (
        <Notice kind="empty" title={t('lists.empty')}>
          <p>{t('lists.none.how')}</p>
        </Notice>
      ) : view.form === 'board' ? (
        <Board targets={shown} region={view.region} editing={editing} />
      ) : (
        <TargetTable targets={shown} region={view.region} editing={editing} />
      )}
    </>
  );
}

/** An edit that changed nothing, as the server says by the version, is none. */
function noteEdit(edits: readonly TargetEdit[], edit: TargetEdit): readonly TargetEdit[] {
  return edit.kind === 'patched' && edit.version === edit.target.version ? edits : [...edits, edit];
}

function ListHead({ view, head }: { readonly view: ListsAddress; readonly head: Head }) {
  const { t } = useText();
  const { go } = useAddress();
  const [name, setName] = useState<string | null>(null);
  const rename = useChange(
    (next: string) => request(RenameTargetListDocument, { id: head.id, name: next, version: head.version }),
    () => setName(null),
  );
  const remove = useChange(
    () => request(DeleteTargetListDocument, { id: head.id, version: head.version }),
    () => go({ ...view, list: null }, 'replace'),
  );
  return (
    <header className="page-head">
      {name === null ? (
        <h1>{head.name}</h1>
      ) : (
        <form
          className="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') rename.run(name.trim());
          }}
        >
          <label>
            {t('lists.name')}
            <input type="text" value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
          </label>
          <button type="submit" className="button button-primary">
            {t('lists.save')}
          </button>
          <Button onPress={() => setName(null)}>{t('shell.cancel')}</Button>
        </form>
      )}
      {name === null && <Button onPress={() => setName(head.name)}>{t('lists.rename')}</Button>}
      <Button
        kind="danger"
        onPress={() => {
          if (window.confirm(t('lists.delete.sure', { name: head.name, n: head.targets.totalCount })))
            remove.run(undefined);
        }}
      >
        {t('lists.delete')}
      </Button>
      {rename.change.kind === 'failed' && <Failed failure={rename.change.failure} />}
      {remove.change.kind === 'failed' && <Failed failure={remove.change.failure} />}
    </header>
  );
}

import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import {
  CreateTargetListDocument,
  type TargetFieldsFragment,
  TargetListsDocument,
} from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { addFirms, takeOff } from '../../api/targetEdits.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useChange } from '../../api/useChange.ts';
import { useText } from '../../locales/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useAddress } from '../../useAddress.ts';
import { Answered, Failed } from './Answered.tsx';

const SHOWN = 100;

type Where = { readonly list: string } | { readonly name: string };

/** Puts firms on a target list for a link: an existing one of the region or a new one. */
export function AddToList({
  region,
  link,
  firms,
  onClose,
}: {
  readonly region: string;
  readonly link: string;
  readonly firms: readonly string[];
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const { to } = useAddress();
  const [name, setName] = useState('');
  const lists = useAnswer(TargetListsDocument, { region, first: SHOWN });
  const { change, run } = useChange(async (where: Where) => {
    const list =
      'list' in where
        ? where.list
        : (await request(CreateTargetListDocument, { input: { name: where.name, region } })).createTargetList.id;
    return addFirms(list, link, firms);
  });
  const undo = useChange((added: readonly TargetFieldsFragment[]) => takeOff(added));
  const create = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') run({ name: name.trim() });
  };

  return (
    <Dialog title={t('lists.add.title', { n: firms.length })} closeLabel={t('shell.close')} onClose={onClose}>
      {change.kind === 'done' ? (
        <>
          <Notice
            kind="note"
            title={
              undo.change.kind === 'done'
                ? t('lists.undone', { name: change.data.list.name, n: undo.change.data })
                : t('lists.added', { name: change.data.list.name, n: change.data.list.targets.totalCount })
            }
          >
            <p className="tags">
              <Link to={to({ name: 'lists', region, list: change.data.list.id, form: 'table', states: [] })}>
                {t('lists.open')}
              </Link>
              {undo.change.kind !== 'done' && change.data.added.length > 0 && (
                <Button disabled={undo.change.kind === 'busy'} onPress={() => undo.run(change.data.added)}>
                  {t('lists.undo')}
                </Button>
              )}
            </p>
          </Notice>
          {undo.change.kind === 'failed' && <Failed failure={undo.change.failure} />}
        </>
      ) : (
        <>
          {change.kind === 'failed' && <Failed failure={change.failure} />}
          <Answered answer={lists}>
            {({ targetLists }) => (
              <>
                <ul className="pick-list">
                  {targetLists.nodes.map((list) => (
                    <li key={list.id}>
                      <button
                        type="button"
                        className="button"
                        disabled={change.kind === 'busy'}
                        onClick={() => run({ list: list.id })}
                      >
                        {list.name} <span className="count">{list.targets.totalCount}</span>
                      </button>
                    </li>
                  ))}
                </ul>
                {targetLists.totalCount > SHOWN && (
                  <p className="cut">{t('state.some', { shown: SHOWN, total: targetLists.totalCount })}</p>
                )}
              </>
            )}
          </Answered>
          <form className="inline-form" onSubmit={create}>
            <label>
              {t('lists.new')}
              <input type="text" value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
            </label>
            <button
              type="submit"
              className="button button-primary"
              disabled={change.kind === 'busy' || name.trim() === ''}
            >
              {t('lists.create')}
            </button>
          </form>
        </>
      )}
    </Dialog>
  );
}

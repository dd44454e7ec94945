import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { CreateTargetListDocument, TargetListsDocument } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useChange } from '../../api/useChange.ts';
import { useText } from '../../locales/useText.ts';
import { useAddress } from '../../useAddress.ts';
import { Answered, Failed } from '../shared/Answered.tsx';
import { type ListsAddress, sayTime } from './listsAddress.ts';
import { TargetListPage } from './TargetListPage.tsx';

const SHOWN = 200;

/** The target lists of a region, or one of them. */
export default function ListsView({ view }: { readonly view: ListsAddress }) {
  return view.list === null ? <Lists view={view} /> : <TargetListPage view={view} list={view.list} />;
}

function Lists({ view }: { readonly view: ListsAddress }) {
  const { t, nameOf, lang } = useText();
  const { to, go } = useAddress();
  const [name, setName] = useState('');
  const answer = useAnswer(TargetListsDocument, { region: view.region, first: SHOWN });
  const { change, run } = useChange(
    (title: string) => request(CreateTargetListDocument, { input: { name: title, region: view.region } }),
    (data) => go({ ...view, list: data.createTargetList.id }),
  );
  const create = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') run(name.trim());
  };
  return (
    <section className="page">
      <header className="page-head">
        <h1>{t('nav.lists')}</h1>
        <form className="inline-form" onSubmit={create}>
          <label>
            {t('lists.new')}
            <input type="text" value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
          </label>
          <button
            type="submit"
            className="button button-primary"
            disabled={name.trim() === '' || change.kind === 'busy'}
          >
            {t('lists.create')}
          </button>
        </form>
      </header>
      {change.kind === 'failed' && <Failed failure={change.failure} />}
      <Answered
        answer={answer}
        isEmpty={(data) => data.targetLists.nodes.length === 0}
        empty={{ title: t('lists.none'), body: <p>{t('lists.none.how')}</p> }}
      >
        {({ targetLists }) => (
          <>
            <ul className="list-cards">
              {targetLists.nodes.map((list) => (
                <li key={list.id}>
                  <Link to={to({ ...view, list: list.id })}>{list.name}</Link>
                  <span className="quiet">
                    {t('lists.count', { n: list.targets.totalCount })} · {nameOf(list.region)} ·{' '}
                    {sayTime(list.updatedAt, lang)}
                  </span>
                  {list.note && <p>{list.note}</p>}
                </li>
              ))}
            </ul>
            {targetLists.totalCount > targetLists.nodes.length && (
              <p className="cut">
                {t('state.some', { shown: targetLists.nodes.length, total: targetLists.totalCount })}
              </p>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}

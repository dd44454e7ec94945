import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { TargetFieldsFragment } from '../../api/generated/graphql.ts';
import { useText } from '../../locales/useText.ts';
import { mapView, TARGET_STATES } from '../../model/address/address.ts';
import { Button } from '../../ui/Button.tsx';
import { useAddress } from '../../useAddress.ts';
import { Conflict } from './Conflict.tsx';
import { type Editing, useTargetEditor } from './useTargetEditor.ts';

/** The targets as rows, each field edited in place. */
export function TargetTable({
  targets,
  region,
  editing,
}: {
  readonly targets: readonly TargetFieldsFragment[];
  readonly region: string;
  readonly editing: Editing;
}) {
  const { t } = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={t('lists.targets')}>
      <table className="table targets">
        <caption className="for-readers">{t('lists.targets')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kind.FIRM')}</th>
            <th scope="col">{t('kind.LINK')}</th>
            <th scope="col">{t('lists.state')}</th>
            <th scope="col" className="number">
              {t('lists.score')}
            </th>
            <th scope="col">{t('lists.reason')}</th>
            <th scope="col">{t('lists.note')}</th>
            <th scope="col">{t('lists.owner')}</th>
            <th scope="col">
              <span className="for-readers">{t('lists.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <TargetRow key={target.id} target={target} region={region} editing={editing} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TargetRow({
  target,
  region,
  editing,
}: {
  readonly target: TargetFieldsFragment;
  readonly region: string;
  readonly editing: Editing;
}) {
  const { t, nameOf } = useText();
  const { to } = useAddress();
  const editor = useTargetEditor(target, editing);
  const { change, patch, remove } = editor;
  const name = nameOf(target.firm);
  return (
    <>
      <tr aria-busy={change.kind === 'busy'}>
        <th scope="row">
          <Link to={to({ name: 'firm', firm: target.firm.id, region })}>{name}</Link>
          {target.firm.region && <span className="quiet"> {nameOf(target.firm.region)}</span>}
        </th>
        <td>
          <Link to={to(mapView(region, target.link.chain.id, target.link.id))}>{nameOf(target.link)}</Link>
        </td>
        <td>
          <select
            aria-label={t('lists.stateof', { name })}
            value={target.state}
            onChange={(event) => {
              const state = TARGET_STATES.find((one) => one === event.target.value);
              if (state) patch({ state });
            }}
          >
            {TARGET_STATES.map((state) => (
              <option key={state} value={state}>
                {t(`state.${state}`)}
              </option>
            ))}
          </select>
        </td>
        <td className="number">{target.score.point.toFixed(1)}</td>
        <Field
          label={t('lists.reasonof', { name })}
          value={target.reason ?? ''}
          onSave={(reason) => patch({ reason })}
        />
        <Field label={t('lists.noteof', { name })} value={target.note ?? ''} onSave={(note) => patch({ note })} />
        <Field label={t('lists.ownerof', { name })} value={target.owner ?? ''} onSave={(owner) => patch({ owner })} />
        <td>
          <Button kind="quiet" label={t('lists.removeone', { name })} onPress={remove}>
            ✕
          </Button>
        </td>
      </tr>
      {change.kind === 'failed' && (
        <tr>
          <td colSpan={8}>
            <Conflict failure={change.failure} editor={editor} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Written when the field is left; what another person wrote meanwhile appears in fields that are not being typed in. */
function Field({
  label,
  value,
  onSave,
}: {
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <td>
      <input
        type="text"
        className="cell-input"
        aria-label={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => text !== value && onSave(text)}
      />
    </td>
  );
}

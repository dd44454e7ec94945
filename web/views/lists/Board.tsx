import { type DragEvent, useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { TargetFieldsFragment, TargetState } from '../../api/generated/graphql.ts';
import { useText } from '../../locales/useText.ts';
import { TARGET_STATES } from '../../model/address/address.ts';
import { Button } from '../../ui/Button.tsx';
import { useAddress } from '../../useAddress.ts';
import { Conflict } from './Conflict.tsx';
import { type Editing, useTargetEditor } from './useTargetEditor.ts';

/** The targets by state; a card is moved by its buttons or dragged. */
export function Board({
  targets,
  region,
  editing,
}: {
  readonly targets: readonly TargetFieldsFragment[];
  readonly region: string;
  readonly editing: Editing;
}) {
  const { t } = useText();
  const [dropped, setDropped] = useState<{ readonly target: string; readonly state: TargetState } | null>(null);
  const drop = (event: DragEvent, state: TargetState): void => {
    event.preventDefault();
    setDropped({ target: event.dataTransfer.getData('text/plain'), state });
  };
  return (
    <div className="board">
      {TARGET_STATES.map((state) => {
        const own = targets.filter((target) => target.state === state);
        return (
          <section
            key={state}
            className="board-column"
            aria-label={t(`state.${state}`)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => drop(event, state)}
          >
            <h2>
              {t(`state.${state}`)} <span className="count">{own.length}</span>
            </h2>
            <ul>
              {own.map((target) => (
                <BoardCard
                  key={target.id}
                  target={target}
                  region={region}
                  editing={editing}
                  moveTo={dropped?.target === target.id ? dropped.state : null}
                  onMoved={() => setDropped(null)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function BoardCard({
  target,
  region,
  editing,
  moveTo,
  onMoved,
}: {
  readonly target: TargetFieldsFragment;
  readonly region: string;
  readonly editing: Editing;
  readonly moveTo: TargetState | null;
  readonly onMoved: () => void;
}) {
  const { t, nameOf } = useText();
  const { to } = useAddress();
  const editor = useTargetEditor(target, editing);
  const { change, patch } = editor;
  useEffect(() => {
    if (moveTo === null) return;
    onMoved();
    if (moveTo !== target.state) patch({ state: moveTo });
  }, [moveTo, target.state, onMoved, patch]);
  const place = TARGET_STATES.indexOf(target.state);
  const before = TARGET_STATES[place - 1];
  const after = TARGET_STATES[place + 1];
  const name = nameOf(target.firm);
  return (
    <li
      className="board-card"
      draggable
      onDragStart={(event) => event.dataTransfer.setData('text/plain', target.id)}
      aria-busy={change.kind === 'busy'}
    >
      <Link to={to({ name: 'firm', firm: target.firm.id, region })}>{name}</Link>
      <p className="quiet">
        {nameOf(target.link)} · {target.score.point.toFixed(1)}
        {target.owner && ` · ${target.owner}`}
      </p>
      {target.note && <p>{target.note}</p>}
      <p className="board-moves">
        {before && (
          <Button
            kind="quiet"
            label={t('lists.moveto', { name, state: t(`state.${before}`) })}
            onPress={() => patch({ state: before })}
          >
            ← {t(`state.${before}`)}
          </Button>
        )}
        {after && (
          <Button
            kind="quiet"
            label={t('lists.moveto', { name, state: t(`state.${after}`) })}
            onPress={() => patch({ state: after })}
          >
            {t(`state.${after}`)} →
          </Button>
        )}
      </p>
      {change.kind === 'failed' && <Conflict failure={change.failure} editor={editor} />}
    </li>
  );
}

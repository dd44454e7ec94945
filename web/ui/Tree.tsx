// biome-ignore-all lint/a11y/useSemanticElements: no element is a tree or a group of one
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are handled once, by the tree
// biome-ignore-all lint/a11y/noStaticElementInteractions: the item around has the role
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';

export interface TreeNode {
  readonly id: string;
  readonly label: ReactNode;
  /** Null: a leaf. */
  readonly children: readonly TreeNode[] | null;
  readonly open: boolean;
  /** Shown below the label of an open node, before its children. */
  readonly body?: ReactNode;
}

/** A tree by the book: one stop for Tab, arrows up and down move, right opens, left closes or goes to the parent, Enter takes. */
export function Tree({
  label,
  nodes,
  onToggle,
  onOpen,
}: {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  readonly onToggle: (id: string, open: boolean) => void;
  readonly onOpen: (id: string) => void;
}) {
  const root = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const visible = flatten(nodes, null);
  const current = visible.find((item) => item.node.id === active) ?? visible[0];

  const focus = (id: string | undefined): void => {
    if (id === undefined) return;
    setActive(id);
    root.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!current) return;
    const at = visible.indexOf(current);
    const { node, parent } = current;
    switch (event.key) {
      case 'ArrowDown':
        focus(visible[at + 1]?.node.id);
        break;
      case 'ArrowUp':
        focus(visible[at - 1]?.node.id);
        break;
      case 'Home':
        focus(visible[0]?.node.id);
        break;
      case 'End':
        focus(visible.at(-1)?.node.id);
        break;
      case 'ArrowRight':
        if (node.children !== null && !node.open) onToggle(node.id, true);
        else if (node.children?.[0]) focus(node.children[0].id);
        break;
      case 'ArrowLeft':
        if (node.children !== null && node.open) onToggle(node.id, false);
        else if (parent !== null) focus(parent);
        break;
      case 'Enter':
        onOpen(node.id);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  const draw = (node: TreeNode, level: number): ReactNode => (
    <div
      key={node.id}
      role="treeitem"
      aria-level={level}
      aria-selected={node.id === current?.node.id}
      aria-expanded={node.children === null ? undefined : node.open}
      data-node={node.id}
      tabIndex={node.id === current?.node.id ? 0 : -1}
      className={`tree-item tree-level-${level}`}
      onFocus={(event) => {
        event.stopPropagation();
        setActive(node.id);
      }}
    >
      <div className="tree-label" onClick={() => onOpen(node.id)}>
        {node.children !== null && (
          <span
            className="tree-twist"
            aria-hidden="true"
            onClick={(event) => {
              event.stopPropagation();
              onToggle(node.id, !node.open);
            }}
          >
            {node.open ? '▾' : '▸'}
          </span>
        )}
        {node.label}
      </div>
      {node.open && node.body}
      {node.open && node.children && node.children.length > 0 && (
        <div role="group">{node.children.map((child) => draw(child, level + 1))}</div>
      )}
    </div>
  );

  return (
    <div ref={root} role="tree" aria-label={label} className="tree" onKeyDown={onKey}>
      {nodes.map((node) => draw(node, 1))}
    </div>
  );
}

function flatten(
  nodes: readonly TreeNode[],
  parent: string | null,
): { readonly node: TreeNode; readonly parent: string | null }[] {
  return nodes.flatMap((node) => [
    { node, parent },
    ...(node.open && node.children ? flatten(node.children, node.id) : []),
  ]);
}

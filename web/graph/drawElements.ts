import type { Core, ElementDefinition } from 'cytoscape';
import type { ChainElement } from '../model/map/chainElements.ts';

/** Where each element of the graph keeps what it was drawn from. */
const DRAWN = '_drawn';

/** Brings the graph to the given elements: what stays keeps its place, only its data and classes change, and what is the same object as before is not touched. */
export function drawElements(cy: Core, elements: readonly ChainElement[]): void {
  const wanted = new Set(elements.map((element) => String(element.data.id)));
  cy.batch(() => {
    cy.elements().forEach((element) => {
      if (!wanted.has(element.id())) element.remove();
    });
    const fresh: ElementDefinition[] = [];
    const drawn: (readonly [id: string, element: ChainElement])[] = [];
    for (const element of elements) {
      const id = String(element.data.id);
      const known = cy.getElementById(id);
      if (known.scratch(DRAWN) === element) continue;
      drawn.push([id, element]);
      if (known.empty()) {
        fresh.push({
          group: element.group,
          data: { ...element.data },
          classes: element.classes,
          ...(element.position ? { position: { ...element.position } } : {}),
        });
        continue;
      }
      known.data({ ...element.data });
      known.classes(element.classes);
      if (element.position && known.isNode()) known.position({ ...element.position });
    }
    cy.add(fresh);
    for (const [id, element] of drawn) cy.getElementById(id).scratch(DRAWN, element);
  });
}

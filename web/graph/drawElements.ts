import type { Core, ElementDefinition } from 'cytoscape';
import type { ChainElement } from '../model/map/chainElements.ts';

/** Brings the graph to the given elements: what stays keeps its place, only its data and classes change. */
export function drawElements(cy: Core, elements: readonly ChainElement[]): void {
  const wanted = new Set(elements.map((element) => String(element.data.id)));
  cy.batch(() => {
    cy.elements().forEach((element) => {
      if (!wanted.has(element.id())) element.remove();
    });
    const fresh: ElementDefinition[] = [];
    for (const element of elements) {
      const known = cy.getElementById(String(element.data.id));
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
  });
}

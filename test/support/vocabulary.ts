import { CITATION_PROPERTIES, FORMAT } from '../../server/dataset/format.ts';

const stored = FORMAT.map(({ storage }) => storage);

/** Every label of the model: those of the dataset files, and the product's own (cypher/README.md). */
export const LABELS = [
  ...stored.flatMap((place) => (place.as === 'node' ? place.label : [])),
  'Meta',
  'TargetList',
  'Import',
  'ImportPart',
  'Target',
];

/** Every relation of the model: those of the files, the roads of their references, and the product's own. */
export const RELATIONS = [
  ...new Set([
    ...stored.flatMap((place) => (place.as === 'relation' ? place.type : [])),
    ...FORMAT.flatMap(({ columns }) => columns.flatMap(({ road }) => road ?? [])),
    'WITHIN',
    'COVERS',
    'ON',
    'NAMES',
    'AT',
  ]),
];

/** Every property of the model. */
export const PROPERTIES = [
  ...new Set([
    ...FORMAT.flatMap(({ columns }) => columns.map(({ property }) => property)),
    ...CITATION_PROPERTIES,
    ...['key', 'citations', 'nationalFirms', 'places', 'active', 'planned', 'talks'],
    ...['dataVersion', 'schemaVersion', 'graphId', 'changes', 'imports'],
    ...['number', 'at', 'by', 'file', 'sha256', 'counts', 'undoes', 'undoneBy', 'replaces', 'import', 'place', 'data'],
    ...['version', 'createdAt', 'updatedAt', 'addedAt', 'listId', 'state', 'reason', 'owner', 'score'],
  ]),
];

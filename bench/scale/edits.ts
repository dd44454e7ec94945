import type { Dataset, DatasetRecord, Removal } from '../../server/dataset/dataset.ts';
import type { FileName } from '../../server/dataset/format.ts';
import { KEY_SEPARATOR, type Value } from '../../server/dataset/value.ts';

/** Ids that edits are about. */
export interface Editable {
  readonly firms: readonly string[];
  readonly links: readonly string[];
  readonly regions: readonly string[];
}

type Values = Readonly<Record<string, Value | null>>;

const STAGES = ['lead', 'talks', 'intent', 'signed', 'started', 'producing', 'exited', 'rejected'];
/** How often each kind of edit comes. */
const KINDS = [
  'operation',
  'operation',
  'operation',
  'closing',
  'firm',
  'firm',
  'project',
  'project',
  'project',
  'end',
];

/**
 * Edits without end, of all that counts: what firms run, where they are and whether they are in business, projects; new ones,
 * changes, removals. A dataset of so many records a time, no record twice in it.
 */
export class RandomEdits {
  readonly #of: Editable;
  readonly #random: () => number;
  /** Keys of what was made so far, to be changed, removed, and made again. */
  readonly #known: Readonly<Record<'operations' | 'projects', (readonly string[])[]>> = {
    operations: [],
    projects: [],
  };

  constructor(of: Editable, random: () => number) {
    this.#of = of;
    this.#random = random;
  }

  next(count: number): Dataset {
    const records = new Map<FileName, Map<string, DatasetRecord>>();
    const removals = new Map<string, Removal>();
    let size = 0;
    while (size < count) {
      const edit = this.#edit();
      const own = records.get(edit.file) ?? new Map<string, DatasetRecord>();
      const name = `${edit.file} ${edit.key}`;
      if (own.has(edit.key) || removals.has(name)) continue;
      size += 1;
      if ('values' in edit) records.set(edit.file, own.set(edit.key, edit));
      else removals.set(name, edit);
    }
    return { records, removals: [...removals.values()] };
  }

  #one<T>(items: readonly T[]): T {
    return items[Math.floor(this.#random() * items.length)] as T;
  }

  /** Every second time one that was made before. */
  #keyOf(known: (readonly string[])[], make: () => readonly string[]): readonly string[] {
    if (known.length > 0 && this.#random() < 0.5) return this.#one(known);
    const key = make();
    known.push(key);
    return key;
  }

  #edit(): DatasetRecord | Removal {
    const { firms, links, regions } = this.#of;
    const { operations, projects } = this.#known;
    switch (this.#one(KINDS)) {
      case 'operation': {
        const place = this.#random() < 0.5 ? '' : this.#one(regions);
        const key = this.#keyOf(operations, () => [this.#one(firms), this.#one(links), place]);
        return record('operations', key, {
          status: this.#one(['active', 'active', 'planned', 'closed']),
          ...(key[2] ? { regionId: key[2] } : {}),
        });
      }
      case 'firm': {
        const id = this.#one(firms);
        const home = this.#random() < 0.1 ? null : this.#one(regions);
        const kind = this.#one(['firm', 'firm', 'branch', 'bank']);
        return record('firms', [id], { id, regionId: home, status: this.#one(['active', 'active', 'inactive']), kind });
      }
      case 'project': {
        const [id = ''] = this.#keyOf(projects, () => [`edited-${projects.length}`]);
        const named = Array.from({ length: Math.floor(this.#random() * 3) }, () => this.#one(firms));
        return record('projects', [id], {
          id,
          name: id,
          regionId: this.#one(regions),
          linkId: this.#random() < 0.1 ? null : this.#one(links),
          stage: this.#one(STAGES),
          firmIds: named.length === 0 ? null : [...new Set(named)],
        });
      }
      case 'closing':
        return removal('operations', operations.length > 0 ? this.#one(operations) : ['none', 'none', '']);
      default:
        return removal('projects', projects.length > 0 ? this.#one(projects) : ['none']);
    }
  }
}

function record(file: FileName, keyParts: readonly string[], values: Values): DatasetRecord {
  return { ...removal(file, keyParts), values, faulty: [], citations: [] };
}

function removal(file: FileName, keyParts: readonly string[]): Removal {
  return { file, key: keyParts.join(KEY_SEPARATOR), keyParts, source: 'edit', row: 0 };
}

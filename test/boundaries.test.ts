import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from './boundaries.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'liantu-boundaries-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function violations(files: Readonly<Record<string, string>>): string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return findViolations(root);
}

const ALLOWED = {
  'server/main.ts': "import { x } from './http/x.ts';\nimport { y } from './graph/x.ts';\nreadConfig(process.env);",
  'server/config.ts': "import './errors.ts';\nprocess.env.HOME;",
  'server/errors.ts': 'export const x = 1;',
  'server/domain/x.ts': "import { x } from '../errors.ts';\nimport { y } from './y.ts';",
  'server/domain/y.ts': '',
  'server/graph/x.ts': "import neo4j from 'neo4j-driver';\nimport type { X } from '../domain/x.ts';",
  'server/dataset/load.ts': "import '../graph/x.ts';\nimport './read.ts';",
  'server/dataset/read.ts': "import '../domain/x.ts';\nimport 'csv-parse';",
  'server/service/x.ts': "import '../dataset/load.ts';\nimport '../graph/x.ts';",
  'server/graphql/x.ts': "import '../service/x.ts';\nimport type { Graph } from '../graph/x.ts';",
  'server/http/x.ts': "import '../graphql/x.ts';\nconst c: import('../config.ts').Config = 1;",
  'web/App.tsx': "import './views/x.tsx';",
  'web/views/x.tsx':
    "import '../ui/x.tsx';\nimport '../graph/x.tsx';\nexport const x = <details open={1 > 0}>a</details>;",
  'web/ui/x.tsx': "import 'react';",
  'web/graph/x.tsx': "import 'cytoscape';\nimport '../model/x.ts';",
  'web/model/x.ts': "import type { Q } from '../api/generated/graphql.ts';",
  'web/api/generated/graphql.ts': '',
  'test/x.test.ts': "import '../server/graph/x.ts';\nimport 'neo4j-driver';\nprocess.env.X;",
};

describe('findViolations', () => {
  it('finds nothing where all imports follow the rules', () => {
    expect(violations(ALLOWED)).toEqual([]);
  });

  it.each([
    ['server/domain/bad.ts', "import 'node:fs';"],
    ['server/domain/bad.ts', "import { z } from 'zod';"],
    ['server/domain/bad.ts', "import type { Graph } from '../graph/x.ts';"],
    ['server/domain/bad.ts', "type G = import('../graph/x.ts').Graph;"],
    ['server/errors.ts', "import './config.ts';"],
    ['server/dataset/validate.ts', "import { graph } from '../graph/x.ts';"],
    ['server/graph/bad.ts', "import { x } from '../domain/x.ts';"],
    ['server/graph/bad.ts', "import '../service/x.ts';"],
    ['server/service/bad.ts', "import neo4j from 'neo4j-driver';"],
    ['server/service/bad.ts', "export * from '../graphql/x.ts';"],
    ['server/graphql/bad.ts', "import { openGraph } from '../graph/x.ts';"],
    ['server/http/bad.ts', "const x = await import('../graph/x.ts');"],
    ['server/http/bad.ts', "import '../dataset/read.ts';"],
    ['server/database/bad.ts', "import '../graph/x.ts';"],
    ['server/database/bad.mjs', "import 'zod';"],
    ['server/bad.mjs', "import './errors.ts';"],
    ['server/service/bad.ts', 'process.env.HOME;'],
    ['web/ui/bad.tsx', "import '../model/x.ts';"],
    ['web/model/bad.ts', "import { x } from '../api/generated/graphql.ts';"],
    ['web/model/bad.ts', "import type { x } from '../graph/x.tsx';"],
    ['web/graph/bad.ts', "import '../views/x.tsx';"],
    ['web/views/bad.tsx', "import cytoscape from 'cytoscape';"],
    ['web/views/bad.tsx', "import type { X } from '../../server/domain/x.ts';"],
    ['server/service/bad.ts', "import '../../test/x.test.ts';"],
    ['server/newcomer/bad.ts', "import '../../test/x.test.ts';"],
  ])('refuses in %s: %s', (file, text) => {
    const found = violations({ ...ALLOWED, [file]: text });
    expect(found.filter((violation) => !violation.includes(' in a circle: '))).toEqual([
      expect.stringMatching(new RegExp(`^${file} (imports|reads)`)),
    ]);
  });

  it('finds a circle of files', () => {
    const found = violations({
      'server/domain/a.ts': "import './b.ts';",
      'server/domain/b.ts': "import type { A } from './a.ts';",
    });
    expect(found).toEqual(['files in a circle: server/domain/a.ts → server/domain/b.ts → server/domain/a.ts']);
  });

  it('finds a circle of folders that is none of files', () => {
    const found = violations({
      'web/views/a.ts': "import '../locales/b.ts';",
      'web/locales/b.ts': "import '../model/c.ts';",
      'web/model/c.ts': "import type { D } from '../views/d.ts';",
      'web/views/d.ts': '',
    });
    expect(found).toContain('folders in a circle: web/locales → web/model → web/views → web/locales');
  });
});

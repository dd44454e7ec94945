import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installedParts } from '../server/install.mjs';

const LOCK = {
  '': { version: '0.1.0' },
  'node_modules/fastify': { version: '5.0.0' },
  'node_modules/vitest': { version: '4.0.0', dev: true },
  'node_modules/fsevents': { version: '2.0.0', optional: true },
};

function parts(installed: object | null): string {
  const root = mkdtempSync(join(tmpdir(), 'liantu-install-'));
  const lock = (file: string, packages: object) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), JSON.stringify({ packages }));
  };
  lock('package-lock.json', LOCK);
  if (installed !== null) lock('node_modules/.package-lock.json', installed);
  return installedParts(root);
}

describe('installedParts', () => {
  const fastify = { 'node_modules/fastify': { version: '5.0.0' } };
  const vitest = { 'node_modules/vitest': { version: '4.0.0', dev: true } };

  it('asks for nothing when every version is there, whatever the times of the files', () => {
    expect(parts({ ...fastify, ...vitest })).toBe('all');
  });

  it('tells what serves from what develops', () => {
    expect(parts(fastify)).toBe('production');
  });

  it('asks for an installation when nothing, too little or another version is there', () => {
    expect(parts(null)).toBe('stale');
    expect(parts(vitest)).toBe('stale');
    expect(parts({ 'node_modules/fastify': { version: '5.0.1' }, ...vitest })).toBe('stale');
  });
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../server/build.mjs';

/** A clone whose compiler copies the server's one file, and fails where it says so. */
function newClone(): { write: (file: string, text: string) => void; compile: () => Promise<boolean>; made: string } {
  const root = mkdtempSync(join(tmpdir(), 'liantu-build-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('package.json', '{}');
  write('package-lock.json', '{}');
  write('tsconfig.base.json', '{}');
  write('server/main.ts', 'first');
  write(
    'node_modules/typescript/bin/tsc',
    `const fs = require('fs'); const text = fs.readFileSync('server/main.ts', 'utf8');
     if (text === 'wrong') { console.log('main.ts(1,1): error'); process.exit(1); }
     fs.mkdirSync('dist/server', { recursive: true }); fs.writeFileSync('dist/server/main.js', text);`,
  );
  const compile = () => build(root, 'server', { report: () => undefined });
  return { write, compile, made: join(root, 'dist', 'server', 'main.js') };
}

describe('build', () => {
  it('builds once, and again only when a source has another content', async () => {
    const { write, compile, made } = newClone();
    expect(await compile()).toBe(true);
    expect(await compile()).toBe(false);
    utimesSync(join(dirname(made), '..', '..', 'server', 'main.ts'), new Date(), new Date());
    expect(await compile()).toBe(false);
    write('server/main.ts', 'second');
    expect(await compile()).toBe(true);
    expect(readFileSync(made, 'utf8')).toBe('second');
    write('package-lock.json', '{"other": 1}');
    expect(await compile()).toBe(true);
    rmSync(made);
    expect(await compile()).toBe(true);
  });

  it('keeps nothing of a source that is gone', async () => {
    const { write, compile, made } = newClone();
    await compile();
    writeFileSync(join(dirname(made), 'gone.js'), '');
    write('server/main.ts', 'second');
    await compile();
    expect(existsSync(join(dirname(made), 'gone.js'))).toBe(false);
  });

  it("fails with the compiler's words, and tries again the next time", async () => {
    const { write, compile } = newClone();
    write('server/main.ts', 'wrong');
    await expect(compile()).rejects.toThrow('compiling the server failed:\nmain.ts(1,1): error');
    await expect(compile()).rejects.toThrow('compiling the server failed');
    write('server/main.ts', 'right');
    expect(await compile()).toBe(true);
  });
});

import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainFailure, findStoreFailure, followLogs } from '../../server/database/failure.ts';
import { type DatabaseHome, openHome } from '../../server/database/home.ts';

function newHome(): DatabaseHome {
  return openHome(mkdtempSync(join(tmpdir(), 'liantu-failure-')));
}

describe('explainFailure', () => {
  // Neo4j's and Java's own words, as they came.
  it.each([
    ['Lock file has been locked by another process: /x/store_lock.', 'another Neo4j uses the database in'],
    ['java.net.BindException: Address already in use', 'was taken at once: start again'],
    ['java.io.IOException: No space left on device', 'is full: free at least 1 GB'],
    [
      "IllegalArgumentException: Unknown store version 'record-aligned-99.1'",
      'was written by another version of Neo4j than 5.26.30',
    ],
    ['Error occurred during initialization of VM\nCould not reserve enough space for object heap', 'not enough memory'],
    ['java.nio.file.AccessDeniedException: /x/neostore', 'is not writable: give the folder to the user'],
    ["Error: Unrecognized VM option 'X'", 'this Java does not run Neo4j: install Java 17 or 21'],
  ])('knows %j', (said, sentence) => {
    const { error } = explainFailure(said, newHome());
    expect(error.code).toBe('UNAVAILABLE');
    expect(error.message).toContain(sentence);
    expect(error.message).not.toMatch(/\n|Exception/);
  });

  it('gives the innermost cause of what it does not know, without a stack', () => {
    const said =
      'java.lang.RuntimeException: outer\n\tat a.b(C.java:1)\nCaused by: java.lang.IllegalStateException: Failed to read it\n\tat d.e(F.java:2)\n';
    expect(explainFailure(said, newHome()).error.message).toMatch(
      /did not start \(Failed to read it\): its logs are in/,
    );
    expect(explainFailure('', newHome()).error.message).toContain('it gave no reason');
  });
});

describe('followLogs', () => {
  it('gives the errors of this start only, and none of what the debug log quotes', () => {
    const home = newHome();
    const log = join(home.folder, 'logs', 'debug.log');
    writeFileSync(
      log,
      '2026-01-01 00:00:00 ERROR [x] Failed to start old\njava.io.IOException: No space left on device\n',
    );
    const said = followLogs(home);
    appendFileSync(log, '2026-01-02 00:00:00 INFO  [x] -XX:+ExitOnOutOfMemoryError\n');
    expect(findStoreFailure(said(), home)).toBeNull();
    appendFileSync(
      log,
      "2026-01-02 00:00:01 ERROR [x] Failed to start DatabaseId{neo4j}\nCaused by: Unknown store version 'y'\n",
    );
    expect(findStoreFailure(said(), home)?.id).toBe('newer store');
  });
});

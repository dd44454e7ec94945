import { defineConfig } from 'vitest/config';

/** Vitest would load graphql's ES build beside the CommonJS one that Node gives to Apollo: two realms, and no instanceof holds. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/**
 * A test's name says what it needs: `x.test.ts` nothing, `x.db.test.ts` a real database, `x.browser.test.ts` Chromium
 * as well, `x.neo4j.test.ts` databases that it starts and kills itself. Neo4j Community has one database, so tests that
 * write to it run one file after the other.
 */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/**/*.{db,browser,neo4j}.test.ts'],
          // Nothing here keeps state of its own that a file could leave to the next: a third of the time is saved.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        resolve,
        test: {
          name: 'database',
          isolate: false,
          include: ['test/**/*.db.test.ts'],
          globalSetup: ['test/support/startDatabase.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        resolve,
        test: {
          name: 'neo4j',
          include: ['test/**/*.neo4j.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        resolve,
        test: {
          name: 'browser',
          isolate: false,
          include: ['test/**/*.browser.test.ts'],
          globalSetup: ['test/support/startDatabase.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});

import { describe, expect, it } from 'vitest';
import { readConfig, SETTINGS } from '../server/config.ts';

describe('SETTINGS', () => {
  it('gives each default as readConfig applies it', () => {
    const defaults = Object.fromEntries(SETTINGS.map((setting) => [setting.name, setting.default]));
    expect(readConfig(defaults)).toEqual(readConfig({}));
  });
});

describe('readConfig', () => {
  it('serves on loopback with the embedded database when nothing is set', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      dataDir: '.liantu',
      seed: 'seed',
      neo4j: null,
      javaHome: undefined,
    });
  });

  it('takes an empty variable for an unset one', () => {
    expect(readConfig({ LIANTU_PORT: '', NEO4J_URI: '', NEO4J_PASSWORD: '' })).toEqual(readConfig({}));
  });

  it('reads each setting', () => {
    const config = readConfig({
      LIANTU_PORT: '0',
      LIANTU_HOST: '::1',
      LIANTU_DATA: '/data/链图',
      LIANTU_SEED: 'none',
      NEO4J_URI: 'neo4j+s://graph.example:7687',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'chains',
      XDG_CACHE_HOME: '/cache',
      JAVA_HOME: '/java',
    });
    expect(config).toEqual({
      port: 0,
      host: '::1',
      dataDir: '/data/链图',
      seed: null,
      neo4j: { uri: 'neo4j+s://graph.example:7687', user: 'reader', password: 'secret', database: 'chains' },
      cacheDir: '/cache/liantu',
      javaHome: '/java',
    });
  });

  it.each(['65536', '-1', '80a', '4000.5', ' 4000'])('refuses the port %j', (port) => {
    expect(() => readConfig({ LIANTU_PORT: port })).toThrow(
      `LIANTU_PORT "${port}" is no port: use a number from 0 to 65535`,
    );
  });

  it.each(['127.0.0.1', '::1', 'localhost'])('serves on %s', (host) => {
    expect(readConfig({ LIANTU_HOST: host }).host).toBe(host);
  });

  it.each(['0.0.0.0', '::', '192.168.1.2', '127.0.0.1.example'])('refuses to serve on %s without accounts', (host) => {
    expect(() => readConfig({ LIANTU_HOST: host })).toThrow(
      `LIANTU_HOST "${host}" is refused until there are accounts`,
    );
  });

  it.each(['http://localhost:7474', 'localhost:7687', 'bolt://', 'bolt:'])('refuses the address %j', (uri) => {
    expect(() => readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' })).toThrow('is no address of a Neo4j');
  });

  it('names the nearest setting for an unknown one', () => {
    expect(() => readConfig({ LIANTU_PROT: '1' })).toThrow('LIANTU_PROT is no setting: did you mean LIANTU_PORT?');
  });

  it('leaves variables of other programs alone', () => {
    expect(readConfig({ NEO4J_HOME: '/opt/neo4j', PORT: '1' })).toEqual(readConfig({}));
  });

  it('asks for the password of an own Neo4j', () => {
    expect(() => readConfig({ NEO4J_URI: 'bolt://localhost' })).toThrow('NEO4J_PASSWORD is missing');
  });

  it('refuses a login without an address, which would fill the wrong database', () => {
    expect(() => readConfig({ NEO4J_PASSWORD: 'x' })).toThrow('NEO4J_PASSWORD is set but NEO4J_URI is not');
  });

  it('reports all that is wrong at once, one line each', () => {
    const wrong = { LIANTU_PORT: 'x', LIANTU_HOST: '0.0.0.0', NEO4J_URI: 'ftp://x', LIANTU_SEEDS: 'y' };
    expect.assertions(2);
    try {
      readConfig(wrong);
    } catch (error) {
      expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
      const lines = error instanceof Error ? error.message.split('\n') : [];
      expect(lines.map((line) => line.split(' ')[0])).toEqual([
        'LIANTU_PORT',
        'LIANTU_HOST',
        'NEO4J_URI',
        'LIANTU_SEEDS',
        'NEO4J_PASSWORD',
      ]);
    }
  });
});

import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way between a client and a real server on this machine that can break as networks and machines do. */
export interface TcpProxy {
  readonly port: number;
  /** Passes everything on, as it also does at first. */
  pass(): Promise<void>;
  /** As after the end of the server's process: open connections are closed, new ones refused. */
  refuse(): Promise<void>;
  /** As a stopped process or a cut cable: connections stay, new ones are taken, no byte gets through any more. */
  hang(): void;
  close(): Promise<void>;
}

/** Starts a proxy to a port of this machine. */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let isHanging = false;
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    const pair = [client, upstream] as const;
    pairs.add(pair);
    for (const [from, to] of [pair, [upstream, client] as const]) {
      from.on('data', (data) => to.write(data));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        to.destroy();
        pairs.delete(pair);
      });
    }
    if (isHanging) for (const socket of pair) socket.pause();
  });
  await listen(server, 0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  const { port } = address;

  function cut(): void {
    for (const [client, upstream] of pairs) {
      client.destroy();
      upstream.destroy();
    }
  }

  async function stop(): Promise<void> {
    if (!server.listening) return;
    const closed = new Promise((resolve) => server.close(resolve));
    cut();
    await closed;
  }

  return {
    port,
    async pass() {
      isHanging = false;
      for (const socket of [...pairs].flat()) socket.resume();
      if (!server.listening) await listen(server, port);
    },
    refuse: stop,
    hang() {
      isHanging = true;
      for (const socket of [...pairs].flat()) socket.pause();
    },
    close: stop,
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

import { connect, createServer } from 'node:net';

/**
 * A port that nobody on this machine uses now: the wished one if it is free, else one that the system gives. Somebody
 * may take it before the database does; then the database says so, and javaProcess.ts asks for another.
 */
export function freePort(wish = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (wish === 0 ? reject(error) : resolve(freePort())));
    server.listen(wish, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Bolt's greeting and the versions we could speak: 5.0 to 5.8, then 4.4. */
const GREETING = Buffer.from('6060b01700080805000004040000000000000000', 'hex');

/** Whether a database answers Bolt's greeting on this port within a second. */
export function answersBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => socket.write(GREETING));
    socket.once('data', (chunk) => end(chunk.length >= 4 && chunk.readUInt32BE(0) !== 0));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
  });
}

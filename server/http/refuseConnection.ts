import type { Socket } from 'node:net';

/** What node's parser refuses before there is a request, by the code of its error. */
const REFUSALS: Readonly<Record<string, { readonly status: string; readonly message: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: '408 Request Timeout', message: 'the request took too long to arrive' },
  HPE_HEADER_OVERFLOW: { status: '431 Request Header Fields Too Large', message: 'the headers are too large' },
};
const UNREADABLE = { status: '400 Bad Request', message: 'this is no HTTP request' };

/** Answers, in the shape of all errors, a connection that sends no whole request in time or nothing like one, and ends it. */
export function refuseConnection(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { status, message } = REFUSALS[error.code ?? ''] ?? UNREADABLE;
  const body = JSON.stringify({ error: { code: 'BAD_USER_INPUT', message } });
  const head = [
    `HTTP/1.1 ${status}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  if (socket.writable)
    socket.write(`${head.join('\r\n')}\r\nconnection: close\r\nx-content-type-options: nosniff\r\n\r\n${body}`);
  socket.destroySoon();
}

/** Limits of what one client may ask and how slowly. Times in [ms]. */
export const LIMITS = {
  /** Greatest body of a request: a query of 1,000 tokens with the ids of 500 firms needs a quarter of it. [bytes] */
  body: 262_144,
  /** Until the headers of a request are here, and until all of it is. */
  headers: 5_000,
  request: 10_000,
  /** How often the two are looked at. */
  check: 1_000,
  /** Without a byte on a connection, either way: ends who asks for a file and does not read it. */
  idle: 60_000,
  /** Of a connection between two requests. */
  keepAlive: 30_000,
  /** That requests under way are given to end when the server stops. */
  farewell: 5_000,
  /** From one address; on loopback all users are one, and one page asks some dozen times when it opens. */
  requestsASecond: 500,
  /** Mean delay of the event loop at which new requests are sent away. */
  eventLoopDelay: 3_000,
};

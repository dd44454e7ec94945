import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * What the page may load: its own files and nothing from another host. Scripts are files, never inline. Styles may be inline,
 * as antd writes its style sheets into the page while it runs; a style can neither run code nor, with these rules, call out.
 */
const PAGE_POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** The API explorer (Angular, CodeMirror) writes styles inline too, and names its folder in a base element. */
export const EXPLORER_POLICY = { ...PAGE_POLICY, 'base-uri': ["'self'"], 'worker-src': ["'self'", 'blob:'] };

/** Headers on every reply. Neither HSTS nor upgrade-insecure-requests: the server speaks http, on loopback. */
export const SECURITY_HEADERS = {
  contentSecurityPolicy: { useDefaults: false, directives: PAGE_POLICY },
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
} as const satisfies FastifyHelmetOptions;

/** What of the device the page may use: nothing but the clipboard. */
export const PERMISSIONS_POLICY =
  'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), browsing-topics=()';

/**
 * What the app may do, and what every answer says about itself: the one place where it is written
 * down. The headers file, the built pages, the preview server and the guide are made from it or
 * held to it.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types onrecord',
]

export const POLICY = DIRECTIVES.join('; ')

/** A `<meta>` policy ignores `frame-ancestors`, and a browser complains of it. */
export const META_POLICY = DIRECTIVES.filter(
  (directive) => !directive.startsWith('frame-ancestors'),
).join('; ')

export type Headers = Readonly<Record<string, string>>

/** Said with every answer. */
export const COMMON_HEADERS: Headers = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
}

/** Names of files in `assets/` hold a hash of what is in them: they never change. */
export const KEPT = 'public, max-age=31536000, immutable'

/** Everything else is asked for again each time, and answered with 304 while it is the same. */
export const ASKED_AGAIN = 'no-cache'

/** How long a browser may keep a file; `path` is relative to the app's base. */
export function cacheControlFor(path: string): string {
  return path.startsWith('assets/') ? KEPT : ASKED_AGAIN
}

/** `_headers` as Netlify and Cloudflare Pages read it, for an app served under `base`. */
export function formatHeadersFile(base: string): string {
  const common = Object.entries(COMMON_HEADERS).map(([name, value]) => `  ${name}: ${value}`)
  const asked = [
    '',
    'index.html',
    'start-*',
    'sw.js',
    'parse.js',
    'manifest.webmanifest',
    'data/*',
  ].flatMap((path) => [`${base}${path}`, `  Cache-Control: ${ASKED_AGAIN}`])
  const lines = ['/*', ...common, `${base}assets/*`, `  Cache-Control: ${KEPT}`, ...asked]
  return `${lines.join('\n')}\n`
}

/** What a person can choose about a build or a dev server, from the environment and the command. */
export type Settings = {
  /** The folder of articles, relative to where the command runs. */
  readonly seeds: string
  /** The folder that the app is built into, and that the preview serves. */
  readonly out: string
  /** The path that the app is served under: `/`, or as in `/news/`. */
  readonly base: string
  /** The host that the app is published at, as in `https://example.org`; null where unknown. */
  readonly site: string | null
  /** Whether any problem of a seed fails the build. */
  readonly strict: boolean
  /** Whether a build takes nothing over from the one before. */
  readonly fresh: boolean
  /** Whether a build names every file that it writes. */
  readonly verbose: boolean
  /** Whether it is asked what a build can be asked for, and nothing else. */
  readonly help: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 *     SEEDS=stories BASE=/news/ SITE=https://example.org npm run build -- --strict
 */
export function readSettings(
  environment: Environment = process.env,
  words: readonly string[] = process.argv,
): Settings {
  return {
    seeds: environment['SEEDS'] || 'seeds',
    out: environment['OUT'] || 'dist',
    base: slashed(environment['BASE'] ?? ''),
    site: hostOf(environment['SITE']),
    strict: words.includes('--strict') || isOn(environment['STRICT']),
    fresh: words.includes('--fresh'),
    verbose: words.includes('--verbose'),
    help: words.includes('--help'),
  }
}

/** A base begins and ends with a slash, however it was typed. */
function slashed(base: string): string {
  const path = base.replace(/^\/+|\/+$/g, '')
  return path === '' ? '/' : `/${path}/`
}

function hostOf(site: string | undefined): string | null {
  if (!site) return null
  if (!URL.canParse(site)) {
    throw new Error(`SITE must be a whole address, as in https://example.org; it is "${site}".`)
  }
  return new URL(site).origin
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value)
}

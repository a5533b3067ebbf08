/** What there is of Trusted Types in a browser that has them. */
type ScriptPolicy = {
  /** Gives a TrustedScriptURL; a string here, since that is what the types of its takers ask for. */
  readonly createScriptURL: (address: string) => string
}
type PolicyFactory = {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => ScriptPolicy
}

/** The one name that the Content-Security-Policy allows. A second policy of that name is refused. */
const POLICY_NAME = 'onrecord'

/** Every script that may be started by its address, relative to the app's base. */
const SCRIPTS: readonly string[] = ['sw.js', 'parse.js']

/**
 * A function that vouches for the app's own worker scripts, so that they may be started under
 * Trusted Types; it throws for any other address. Without Trusted Types the address is its own
 * proof. A page may have one policy of the name: everybody who asks is given the same function.
 */
export function createScriptTrust(host: Window, base: string): ScriptTrust {
  const there = trusts.get(host)?.get(base)
  if (there) return there
  const trust = createTrust(host, base)
  trusts.set(host, new Map([...(trusts.get(host) ?? []), [base, trust]]))
  return trust
}

export type ScriptTrust = (script: string) => string

const trusts = new WeakMap<Window, ReadonlyMap<string, ScriptTrust>>()

function createTrust(host: Window, base: string): ScriptTrust {
  const allowed = new Set(SCRIPTS.map((script) => base + script))

  function vouch(address: string): string {
    if (!allowed.has(address)) throw new TypeError(`${address} is no script of this app.`)
    return address
  }

  const policy = createPolicy(host, vouch)
  return (script) => (policy ?? { createScriptURL: vouch }).createScriptURL(base + script)
}

function createPolicy(
  host: Window,
  createScriptURL: (address: string) => string,
): ScriptPolicy | undefined {
  try {
    return host.trustedTypes?.createPolicy(POLICY_NAME, { createScriptURL })
  } catch {
    // Refused, as for a second policy: starting a script then fails, and its caller says so.
    return undefined
  }
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory
  }
}

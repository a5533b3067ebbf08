/** What there is of Trusted Types in a browser that has them. */
type ScriptPolicy = {
  /** Gives a TrustedScriptURL; a string here, since that is what the types of its takers ask for. */
  readonly createScriptURL: (address: string) => string
}
type PolicyFactory = {
  readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy
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
  const trust = trusts.get(host) ?? createTrust(host, base)
  trusts.set(host, trust)
  return trust
}

export type ScriptTrust = (script: string) => string

const trusts = new WeakMap<Window, ScriptTrust>()

function createTrust(host: Window, base: string): ScriptTrust {
  const policy = createPolicy(host, {
    createScriptURL(address) {
      if (SCRIPTS.some((script) => base + script === address)) return address
      throw new TypeError(`${address} is no script of this app.`)
    },
  })
  return (script) => policy.createScriptURL(base + script)
}

function createPolicy(host: Window, rules: ScriptPolicy): ScriptPolicy {
  try {
    return host.trustedTypes?.createPolicy(POLICY_NAME, rules) ?? rules
  } catch {
    // Refused, as for a second policy: starting a script then fails, and its caller says so.
    return rules
  }
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory
  }
}

import { openParser } from '../../src/library/openParser.ts'
import { createScriptTrust } from '../../src/library/trustedScript.ts'

declare global {
  interface Window {
    /** Sends a file, as its bytes, or pasted words through the parse worker; gives its answer as JSON. */
    parseByDoor: (name: string, content: readonly number[] | string) => Promise<string>
  }
}

const parser = openParser({ trust: createScriptTrust(window, '/') })

window.parseByDoor = async (name, content) => {
  const taken = typeof content === 'string' ? content : Uint8Array.from(content).buffer
  const { article, problem } = await parser.parse({ name, content: taken })
  return JSON.stringify(article ?? { problem })
}

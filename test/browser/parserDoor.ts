import { openParser } from '../../src/library/parser/openParser.ts'
import type { Asked } from '../../src/library/parser/parserMessages.ts'
import { createScriptTrust } from '../../src/library/parser/trustedScript.ts'

declare global {
  interface Window {
    /** Sends a file, as its bytes, or pasted words through the parse worker; gives its answer as JSON. */
    parseByDoor: (name: string, content: readonly number[] | string) => Promise<string>
    /** Sends texts through one worker that may read each for `limit` ms; gives its answers as JSON. */
    askByDoor: (limit: number, asked: readonly Asked[]) => Promise<readonly string[]>
  }
}

const trust = createScriptTrust(window, '/')
const parser = openParser({ trust })

window.parseByDoor = async (name, content) => {
  const taken = typeof content === 'string' ? content : Uint8Array.from(content).buffer
  const { article, problem } = await parser.parse({ name, content: taken })
  return JSON.stringify(article ?? { problem })
}

window.askByDoor = async (limit, asked) => {
  const own = openParser({ trust, limit })
  const answers = await Promise.all(asked.map(own.parse))
  own.close()
  return answers.map((answer) => JSON.stringify(answer))
}

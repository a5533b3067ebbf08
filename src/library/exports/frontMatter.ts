import { wellFormed } from './wellFormed.ts'

type Value = string | readonly string[] | null

/** YAML above a text; what isn't known is left out. Every value is quoted, so none is misread. */
export function frontMatter(fields: Readonly<Record<string, Value>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === null || value.length === 0) return []
    if (typeof value === 'string') return `${name}: ${quoted(value)}`
    return `${name}:${value.map((item) => `\n  - ${quoted(item)}`).join('')}`
  })
  return `---\n${lines.join('\n')}\n---\n`
}

/** JSON's strings are YAML's too, but for what YAML calls unprintable. */
function quoted(value: string): string {
  return JSON.stringify(wellFormed(value)).replace(
    UNPRINTABLE,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

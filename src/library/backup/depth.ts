/** No record is nested deeper, whatever it holds. */
const DEEPEST = 64

/** Whether JSON is nested more deeply than any record; asked before it is parsed. */
export function isTooDeep(json: string): boolean {
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const mark = json[at]
    if (mark === '"') at = endOfString(json, at)
    else if (mark === '[' || mark === '{') depth++
    else if (mark === ']' || mark === '}') depth--
    if (depth > DEEPEST) return true
  }
  return false
}

/** What stands in a string opens nothing. */
function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1)
  while (end >= 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1)
  return end < 0 ? json.length : end
}

function isEscaped(json: string, at: number): boolean {
  let first = at
  while (json[first - 1] === '\\') first--
  return (at - first) % 2 === 1
}

/**
 * Words with the characters in them that would turn, hide or cut what stands around them shown as
 * signs: a name must not look like another.
 *
 *     Ana\u202eziuR      Ana⟨RLO⟩ziuR
 */
export function showUnseen(words: string): string {
  return words.replace(UNSEEN, (letter) => TURNING.get(letter) ?? pictureOf(letter))
}

// oxlint-disable-next-line no-control-regex -- they are what is shown
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g

const TURNING: ReadonlyMap<string, string> = new Map([
  ['\u202a', '⟨LRE⟩'],
  ['\u202b', '⟨RLE⟩'],
  ['\u202c', '⟨PDF⟩'],
  ['\u202d', '⟨LRO⟩'],
  ['\u202e', '⟨RLO⟩'],
  ['\u2066', '⟨LRI⟩'],
  ['\u2067', '⟨RLI⟩'],
  ['\u2068', '⟨FSI⟩'],
  ['\u2069', '⟨PDI⟩'],
])

/** Unicode has a picture for each control character: `␀` for NUL. */
function pictureOf(letter: string): string {
  const code = letter.charCodeAt(0)
  return String.fromCharCode(code === 0x7f ? 0x2421 : 0x2400 + code)
}

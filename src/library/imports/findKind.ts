/** First bytes of files that are often given the wrong name, and what they are. */
const KINDS: readonly (readonly [signature: string, kind: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zip file or an office document'],
  ['PK\u0005\u0006', 'an empty zip file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['\u0089PNG', 'a PNG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a picture or a sound'],
  ['\u001f\u008b', 'a gzip file'],
  ['7z\u00bc\u00af', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['{\\rtf', 'an RTF document'],
  ['SQLite', 'a database'],
]

/** What a file is by its first bytes, where it is none that holds plain words. */
export function findKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 6))
  return KINDS.find(([signature]) => head.startsWith(signature))?.[1] ?? null
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}

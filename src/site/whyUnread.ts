/** Why the system doesn't give a file or a folder, in one sentence that says what a person can do. */
export function whyUnread(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return REASONS[codeOf(error)] ?? `It can’t be read: ${reason}.`
}

/** The system's own name of a fault, as in `EACCES`; empty for a fault that has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'Its permissions forbid reading it: allow that.',
  EISDIR: 'It is a folder: name the files in it.',
  ENOENT: 'It isn’t there: look at its name.',
}

import { cleanPath, isLeftBehind } from './fileNames.ts'
import type { Given } from './Incoming.ts'
import { type Reason, filled } from '../../words/filled.ts'

/** A file of what somebody handed over; it is not read yet. */
export type ListedFile = { readonly path: string; readonly file: File }

export type ListedGiven = {
  readonly files: readonly ListedFile[]
  readonly problems: readonly { readonly name: string; readonly problem: Reason }[]
}

/** Every file in what was handed over, with those in folders, in the order of their names there. */
export async function listGiven(given: readonly Given[], most: number): Promise<ListedGiven> {
  const files: ListedFile[] = []
  const problems: { name: string; problem: Reason }[] = []
  const steps: { readonly one: Given; readonly under: string }[] = given
    .map((one) => ({ one, under: '' }))
    .toReversed()
  for (let step = steps.pop(); step; step = steps.pop()) {
    const path = step.under === '' ? pathOf(step.one) : `${step.under}/${step.one.name}`
    // A file that was chosen by itself was put there, whatever its name: `.notes.txt`, `\.txt`.
    if (path !== step.one.name && isLeftBehind(path)) continue
    if (files.length >= most) {
      const problem = filled`There are more than ${most.toLocaleString('en')} files; add them in parts.`
      problems.push({ name: cleanPath(path), problem })
      break
    }
    try {
      const opened = await openGiven(step.one)
      if (opened instanceof File) files.push({ path: cleanPath(path), file: opened })
      else for (const one of sorted(opened).toReversed()) steps.push({ one, under: path })
    } catch {
      const problem = 'It could not be opened: it was moved, or the browser may not read it.'
      problems.push({ name: cleanPath(path), problem })
    }
  }
  return { files, problems }
}

/** A picker of folders tells where in the folder a file lies. */
function pathOf(one: Given): string {
  return (one instanceof File && one.webkitRelativePath) || one.name
}

function sorted(given: readonly Given[]): readonly Given[] {
  return given.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** The file itself, or what lies in the folder. */
function openGiven(one: Given): Promise<File | readonly Given[]> | File {
  if (one instanceof File) return one
  if ('kind' in one) return isFileHandle(one) ? one.getFile() : listHandle(one)
  return isFileEntry(one) ? fileOf(one) : listEntry(one)
}

function isFileHandle(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === 'file'
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

async function listHandle(handle: FileSystemHandle): Promise<readonly Given[]> {
  const inside: Given[] = []
  for await (const one of (handle as FileSystemDirectoryHandle).values()) inside.push(one)
  return inside
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject)
  })
}

/** A folder tells a hundred at a time, until it tells none. */
async function listEntry(entry: FileSystemEntry): Promise<readonly Given[]> {
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const inside: Given[] = []
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (some.length === 0) return inside
    inside.push(...some)
  }
}

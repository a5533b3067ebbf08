import { MANIFEST, saysBackup, tableFile } from '../backup/Manifest.ts'
import type { OpenedArchive } from './openArchive.ts'

const STORIES = tableFile('story')
const LONGEST_MANIFEST = 1_000_000

/**
 * Whether a zip is a backup of On Record's own: it is restored, with its marks and corrections,
 * and the stories that lie in it as text would only be copies.
 */
export async function isBackup({ entries, open }: OpenedArchive): Promise<boolean> {
  const manifest = entries.find(({ path }) => path === MANIFEST)
  if (!manifest || !entries.some(({ path }) => path === STORIES)) return false
  const { bytes } = await open(manifest, LONGEST_MANIFEST)
  // A manifest that is damaged lies beside the records all the same.
  return bytes === null || saysBackup(new TextDecoder().decode(bytes))
}

import { measureAdd } from './measureAdd.ts'
import { measureBackup } from './measureBackup.ts'
import { measureHostile } from './measureHostile.ts'
import { measureKills } from './measureKills.ts'
import { measureList } from './measureList.ts'
import { measureMany } from './measureMany.ts'
import { printTable } from './printTable.ts'

/** The reader's own library, from putting one story in to taking ten thousand out. */
export async function measureLibrary(folder: string, kills: number): Promise<void> {
  printTable('Adding a story, a processor four times slower', await measureAdd(folder))
  await measureMany()
  await measureList(folder)
  await measureBackup()
  await measureKills(kills, folder)
  await measureHostile(folder)
}

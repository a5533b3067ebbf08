import { BackUp } from './BackUp.tsx'
import { DeleteEverything } from './DeleteEverything.tsx'
import { ExportAll } from './ExportAll.tsx'
import { SecondCopy } from './SecondCopy.tsx'
import { YourLibrary } from './YourLibrary.tsx'
import './give.css'

/** What the reader's own library is, and how to take it out, bring it back, or take it away. */
export function LibrarySettings() {
  return (
    <>
      <YourLibrary />
      <BackUp />
      <SecondCopy />
      <ExportAll />
      <DeleteEverything />
    </>
  )
}

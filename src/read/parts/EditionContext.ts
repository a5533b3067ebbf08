import { createContext, useContext, useSyncExternalStore } from 'react'
import {
  type DataFile,
  type EditionStore,
  type Opened,
  createEdition,
} from '../../library/edition.ts'

/** The edition that the pages read from; without one, every file stays closed. */
export const EditionContext = createContext<EditionStore>(
  createEdition(() => Promise.reject(new Error('No edition was given'))),
)

/** What is known of a data file now; renders again when that changes. */
export function useData<Content>(file: DataFile<Content>): Opened<Content> {
  const edition = useContext(EditionContext)
  const opened = () => edition.open(file)
  return useSyncExternalStore(edition.subscribe, opened, opened)
}

export function useEdition(): EditionStore {
  return useContext(EditionContext)
}

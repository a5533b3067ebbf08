import { type ComponentType, lazy } from 'react'

type Props = { readonly slugs: readonly string[]; readonly onClose: () => void }

/** Fetches what writes stories into files; null where there is no such part. */
const fetchMenu: (() => Promise<ComponentType<Props>>) | null = null

function fetched(fetchIt: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await fetchIt() }))
}

export const ExportMenu: ComponentType<Props> | null = fetchMenu && fetched(fetchMenu)

import { lazy } from 'react'

/** Writes stories into files for other programs; fetched when it is asked for. */
export const ExportMenu = lazy(() =>
  import('./ExportMenu.tsx').then(({ ExportMenu }) => ({ default: ExportMenu })),
)

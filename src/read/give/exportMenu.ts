import { OpenedNotHere } from '../parts/NotHere.tsx'
import { onDemand } from '../parts/onDemand.tsx'

/** Writes stories into files for other programs; fetched when it is asked for. */
export const ExportMenu = onDemand(async () => (await import('./ExportMenu.tsx')).ExportMenu, {
  Instead: OpenedNotHere,
})

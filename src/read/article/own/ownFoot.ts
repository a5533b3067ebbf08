import { onDemand } from '../../parts/onDemand.tsx'

/** What an own story has at its foot; fetched where the reader keeps stories. */
export const OwnFoot = onDemand(async () => (await import('./OwnFoot.tsx')).OwnFoot, {
  Instead: null,
})

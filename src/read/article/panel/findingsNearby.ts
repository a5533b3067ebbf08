import { nearby } from '../../parts/nearby.tsx'

/** The lists of the panel: read by few before they have read the story, and so fetched after it. */
export const FindingsNearby = nearby(async () => (await import('./Findings.tsx')).Findings)

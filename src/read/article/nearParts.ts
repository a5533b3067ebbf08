import { nearby } from '../parts/nearby.tsx'

/*
 * What of a story's page is read after the story, and so fetched after it.
 */

/** The lists of the panel. */
export const FindingsNearby = nearby(
  '[role=tabpanel]',
  async () => (await import('./panel/Findings.tsx')).Findings,
)

export const FootNearby = nearby('.foot', async () => (await import('./StoryFoot.tsx')).StoryFoot)

export const PrintedNearby = nearby(
  '.printed',
  async () => (await import('./PrintedCitation.tsx')).PrintedCitation,
)

/** Has all of them at hand, as whoever renders at the host must. */
export async function bringNearParts(): Promise<void> {
  await Promise.all([FindingsNearby, FootNearby, PrintedNearby].map(({ bring }) => bring()))
}

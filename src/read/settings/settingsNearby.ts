import { NotHerePage } from '../parts/NotHerePage.tsx'
import { nearby } from '../parts/nearby.tsx'

/** The page of settings, whose code is fetched by who comes for it. */
export const SettingsNearby = nearby(
  'main.settings',
  async () => (await import('./SettingsPage.tsx')).SettingsPage,
  NotHerePage,
)

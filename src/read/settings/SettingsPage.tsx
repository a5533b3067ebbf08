import { Suspense, lazy } from 'react'
import { NotHere } from '../parts/NotHere.tsx'
import { Page } from '../parts/Page.tsx'
import { Look } from '../parts/look/Look.tsx'
import { useHydrated } from '../parts/useHydrated.ts'

const DeviceSettings = lazy(() =>
  import('./DeviceSettings.tsx').then(
    ({ DeviceSettings }) => ({ default: DeviceSettings }),
    () => ({ default: NotHere }),
  ),
)

export function SettingsPage() {
  // What is on this device is known only there.
  const hydrated = useHydrated()
  return (
    <Page title="Settings" className="front settings">
      <h1>Settings</h1>
      <section aria-labelledby="look">
        <h2 id="look">Look</h2>
        <Look whole />
      </section>
      {hydrated && (
        <Suspense>
          <DeviceSettings />
        </Suspense>
      )}
      <section aria-labelledby="privacy">
        <h2 id="privacy">What leaves this device</h2>
        <p>
          Nothing. The app talks to the address it came from and to nobody else. There are no
          accounts, no counters and no cookies.
        </p>
      </section>
    </Page>
  )
}

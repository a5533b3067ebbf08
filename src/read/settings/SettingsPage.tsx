import { Suspense } from 'react'
import { Page } from '../parts/Page.tsx'
import { Look } from '../parts/look/Look.tsx'
import type { PlainMessage } from '../../words/messages/Message.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { useHydrated } from '../parts/useHydrated.ts'
import { onDemand } from '../parts/onDemand.tsx'

const DeviceSettings = onDemand(async () => (await import('./DeviceSettings.tsx')).DeviceSettings)

/** What one comes for besides the look, which is at the top. */
const PARTS: readonly (readonly [id: string, name: PlainMessage])[] = [
  ['on-this-device', 'On this device'],
  ['your-library', 'Your library'],
  ['backup', 'Back up and restore'],
  ['export', 'Export'],
  ['delete-everything', 'Delete everything'],
  ['keys', 'Keys'],
]

export function SettingsPage() {
  const t = useTranslate()
  // What is on this device is known only there.
  const hydrated = useHydrated()
  return (
    <Page title={t('Settings')} className="front settings">
      <h1>{t('Settings')}</h1>
      <nav className="tools" aria-label={t('On this page')} inert={!hydrated}>
        {PARTS.map(([id, name]) => (
          <a key={id} className="link" href={`#${id}`}>
            {t(name)}
          </a>
        ))}
      </nav>
      <section aria-labelledby="look">
        <h2 id="look">{t('Look')}</h2>
        {/* A story says so only until the first quote was opened. */}
        <p className="sub">{t('Underlined words are someone’s. Open them to see who said so.')}</p>
        <Look whole />
      </section>
      <div className="device">
        {hydrated && (
          <Suspense>
            <DeviceSettings />
          </Suspense>
        )}
      </div>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t('What leaves this device')}</h2>
        <p>
          {t(
            'Nothing. The app talks to the address it came from and to nobody else. There are no accounts, no counters and no cookies.',
          )}
        </p>
      </section>
    </Page>
  )
}

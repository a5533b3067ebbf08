import type { ReactNode } from 'react'
import { LANGUAGES, type Language } from '../../words/languages.ts'
import { openTranslate } from '../../words/openTranslate.ts'

const CODES = Object.keys(LANGUAGES) as readonly Language[]

/**
 * What a page says where the app doesn’t come: it stands in the HTML in every language that the app
 * speaks, since nothing else can be had then. `start/start.ts` shows one of them.
 */
export async function openStalled(): Promise<ReactNode> {
  const languages = await Promise.all(CODES.map(openTranslate))
  return languages.map((t) => (
    <output
      key={t.lang}
      id={`stalled-${t.lang}`}
      className="update"
      lang={t.lang}
      dir={t.dir}
      hidden
    >
      {t('Part of the app hasn’t come, so only links work here.')}{' '}
      {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid -- it leads to this very page */}
      <a href="">{t('Load it again')}</a>
    </output>
  ))
}

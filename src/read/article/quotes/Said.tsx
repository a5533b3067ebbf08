import type { Quote } from '../../../article/Quote.ts'
import { spokenDoubt } from '../../../library/doubt.ts'
import { useSetting } from '../../parts/SettingsContext.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { useStory } from '../StoryContext.ts'
import type { Run } from '../cutText.ts'

/*
 * What a screen reader says around quotes where the reader wishes it. Nobody sees these words, and
 * they aren't copied with the text.
 *
 *     Quote, Ines Falk: “We have waited long enough,” End of quote. said Ines Falk
 *     ^^^^^^^^^^^^^^^^^                               ^^^^^^^^^^^^^
 */

type Props = { readonly run: Run; readonly quote: Quote }

/** Whose words begin; after “she said” and in a further paragraph, that they go on. */
export function SaidBefore({ run, quote }: Props) {
  const t = useTranslate()
  const said = useSetting('said')
  const { article } = useStory()
  if (said !== 'ends') return null
  const first = run.start === quote.start
  const words = first
    ? t('Quote, {speaker}:', { speaker: spokenDoubt(t, article, quote) })
    : t('Quote goes on:')
  return <Hidden>{`${words} `}</Hidden>
}

export function SaidAfter() {
  const t = useTranslate()
  const said = useSetting('said')
  return said === 'ends' && <Hidden>{` ${t('End of quote.')} `}</Hidden>
}

/** Before a block: how many quotes begin in it. */
export function SaidCount({ runs }: { readonly runs: readonly Run[] }) {
  const t = useTranslate()
  const said = useSetting('said')
  if (said !== 'count') return null
  const begun = runs.filter(({ quote, start }) => quote?.start === start).length
  return begun > 0 && <Hidden>{`${t('{count} quotes', { count: begun })}: `}</Hidden>
}

function Hidden({ children }: { readonly children: string }) {
  const { lang, dir } = useTranslate()
  return (
    <span className="sr-only said" lang={lang} dir={dir}>
      {children}
    </span>
  )
}

import { useEffect } from 'react'
import type { HeadKey } from '../../library/shelf/Record.ts'
import { announce } from '../parts/Announcer.tsx'
import { Findings } from './Findings.tsx'
import { HeadList } from './HeadList.tsx'
import { summariseFindings } from './describeFindings.ts'
import type { DraftStore } from './draftStore.ts'
import type { OpenLines } from './openLines.ts'
import { useDraft } from './useDraft.ts'
import type { Understood } from './useUnderstood.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { told } from '../parts/told.ts'

type Props = {
  readonly store: DraftStore
  readonly understood: Understood
  readonly lines: OpenLines
}

/** What the parser makes of the words in the field, and the head that a reader can put right. */
export function UnderstoodPart({ store, understood, lines }: Props) {
  const t = useTranslate()
  const head = useDraft(store, (draft) => draft.head)
  useSummary(understood)
  function change(key: HeadKey, value: string | null) {
    const { [key]: _, ...others } = store.peek().head
    store.change({ head: value === null ? others : { ...others, [key]: value } })
  }
  return (
    <section className="understood" aria-labelledby="understood">
      <h2 id="understood">{t('What we understood')}</h2>
      {understood.state === 'nothing' && (
        <p className="aside">
          {t(
            'Headline, publisher, names and quotes show here as soon as there are words in the field.',
          )}
        </p>
      )}
      {understood.state === 'failed' && (
        <p className="aside">
          {t('Couldn’t analyse this text. It will be kept as plain text.')}{' '}
          <small>{told(t, understood.problem)}</small>
        </p>
      )}
      {understood.state !== 'nothing' && (
        <HeadList
          article={understood.state === 'understood' ? understood.article : null}
          head={head}
          lines={lines}
          onChange={change}
        />
      )}
      {understood.state === 'understood' && <Findings article={understood.article} />}
    </section>
  )
}

/** Said when typing rests, so that nobody is talked over. */
const REST = 1200

function useSummary(understood: Understood) {
  const t = useTranslate()
  useEffect(() => {
    if (understood.state === 'nothing') return undefined
    const words =
      understood.state === 'understood'
        ? summariseFindings(t, understood.article)
        : t('Couldn’t analyse this text.')
    const clock = window.setTimeout(() => announce(words), REST)
    return () => window.clearTimeout(clock)
  }, [t, understood])
}

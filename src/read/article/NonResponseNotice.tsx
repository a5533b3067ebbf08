import type { NonResponse } from '../../article/Article.ts'
import { inARow } from '../../words/inARow.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import { ofTheApp } from '../parts/appLanguage.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { Words } from './Words.tsx'

type Props = {
  readonly nonResponse: NonResponse
  /** The id of the block that the notice stands for; without one the sentence is in the text above. */
  readonly block?: string
}

/** Who was asked and didn't answer: neutral, where it was said, in the article's own words. */
export function NonResponseNotice({ nonResponse, block }: Props) {
  const t = useTranslate()
  const { kind, parties, oneQuestion } = nonResponse
  const silence = t(oneQuestion ? 'Declined to answer' : SAID[kind])
  return (
    <div role="note" className="silent" aria-label={silence} id={block}>
      <p>
        <b {...ofTheApp(t)}>
          {parties.length > 0
            ? t('{silence}: {names}.', { silence, names: inARow(t, parties) })
            : `${silence}.`}
        </b>{' '}
        {block !== undefined && <Words span={nonResponse} />}
      </p>
    </div>
  )
}

const SAID: Readonly<Record<NonResponse['kind'], PlainMessage>> = {
  noResponse: 'Did not respond',
  declined: 'Declined to comment',
  unreachable: 'Could not be reached',
  noComment: 'No comment',
}

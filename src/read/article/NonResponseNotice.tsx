import type { NonResponse } from '../../article/Article.ts'
import { ofTheApp } from '../parts/appLanguage.ts'
import { Words } from './Words.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly nonResponse: NonResponse
  /** The id of the block that the notice stands for; without one the sentence is in the text above. */
  readonly block?: string
}

/** Who was asked and didn't answer: neutral, where it was said, in the article's own words. */
export function NonResponseNotice({ nonResponse, block }: Props) {
  const t = useTranslate()
  return (
    <div role="note" className="silent" aria-label={SAID[nonResponse.kind]} id={block}>
      <p>
        <b {...ofTheApp(t)}>
          {SAID[nonResponse.kind]}
          {nonResponse.parties.length > 0 && `: ${nonResponse.parties.join(', ')}`}.
        </b>{' '}
        {block !== undefined && <Words span={nonResponse} />}
      </p>
    </div>
  )
}

const SAID: Record<NonResponse['kind'], string> = {
  noResponse: 'Did not respond',
  declined: 'Declined to comment',
  unreachable: 'Could not be reached',
  noComment: 'No comment',
}

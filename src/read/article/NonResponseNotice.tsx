import type { NonResponse } from '../../article/Article.ts'
import { Words } from './Words.tsx'

type Props = {
  readonly nonResponse: NonResponse
  /** Whether the notice holds the sentence, which then doesn't stand in the text above it. */
  readonly withWords?: boolean
}

/** Who was asked and didn't answer: neutral, where it was said, in the article's own words. */
export function NonResponseNotice({ nonResponse, withWords = false }: Props) {
  return (
    <aside className="silent" aria-label={SAID[nonResponse.kind]}>
      <p>
        <b>
          {SAID[nonResponse.kind]}
          {nonResponse.parties.length > 0 && `: ${nonResponse.parties.join(', ')}`}.
        </b>{' '}
        {withWords && <Words span={nonResponse} />}
      </p>
    </aside>
  )
}

const SAID: Record<NonResponse['kind'], string> = {
  noResponse: 'Did not respond',
  declined: 'Declined to comment',
  unreachable: 'Could not be reached',
  noComment: 'No comment',
}

import { useRef, useSyncExternalStore } from 'react'
import { EDITION_FILE, type Edition } from '../../article/Edition.ts'
import type { DataFile } from '../../library/edition.ts'
import type { TextsSearched } from '../../library/list/searchTexts.ts'
import type { Translate } from '../../words/translate.ts'
import { formatSize } from '../give/describeCounts.ts'
import { useEdition } from '../parts/EditionContext.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import type { Texts } from './useTexts.ts'

type Props = {
  readonly texts: Texts
  /** How many whose text has the words aren’t shown, for what else the list is held to. */
  readonly hidden: number
}

/**
 * Offers to look for the words in the texts too, and says how far that is and what came of it. The
 * keyboard goes from an offer, which is gone when it is taken, to what is said in its place.
 */
export function TextsLine({ texts, hidden }: Props) {
  const t = useTranslate()
  const line = useRef<HTMLOutputElement>(null)
  const { count, searched, ask, askAgain } = texts
  const isDone = searched?.sofar === searched?.all
  const take = (offer: () => void) => () => {
    line.current?.focus({ preventScroll: true })
    offer()
  }
  return (
    <div className="texts">
      {searched === null && count > 0 && <Offer texts={texts} onTake={take(ask)} />}
      <p className="sub">
        <output
          ref={line}
          tabIndex={-1}
          // Who listens hears the end of it, and not every step.
          aria-busy={!isDone}
        >
          {searched && describeSearch(t, searched, hidden)}
        </output>
      </p>
      {searched && isDone && searched.missing.size > 0 && (
        <p>
          <button type="button" className="link" onClick={take(askAgain)}>
            {t('Try again')}
          </button>
        </p>
      )}
    </div>
  )
}

/** What was found is counted above the list, and stands in it. */
function describeSearch(
  t: Translate,
  { sofar, all, found, missing }: TextsSearched,
  hidden: number,
): string {
  if (sofar < all) return t('Looking in the texts: {sofar} of {all}.', { sofar, all })
  const reasons = [...missing.values()]
  const unreachable = reasons.filter((reason) => reason === 'unreachable').length
  const unread = missing.size - unreachable
  const count = all - missing.size
  const words = [
    count > 0 &&
      (found.size === 0
        ? t('Looked in the text of {count} stories too: nothing found.', { count })
        : t('Looked in the text of {count} stories too.', { count })),
    hidden > 0 && t('The filters hide {count} more.', { count: hidden }),
    unreachable > 0 &&
      t('{count} texts can’t be had without a connection.', { count: unreachable }),
    unread > 0 && t('{count} texts can’t be had just now.', { count: unread }),
  ]
  return words.filter((one) => one !== false).join(' ')
}

const EDITION: DataFile<Edition> = { address: EDITION_FILE }

type OfferProps = { readonly texts: Texts; readonly onTake: () => void }

/** What isn't on this device yet says about what it takes: as much as so many stories do on average. */
function Offer({ texts: { count, away }, onTake }: OfferProps) {
  const t = useTranslate()
  const edition = useEdition()
  const opened = useSyncExternalStore(edition.subscribe, () =>
    away === 0 ? null : edition.open(EDITION),
  )
  const size =
    opened?.state === 'open'
      ? formatSize(t, (opened.content.bytes / opened.content.stories) * away)
      : null
  return (
    <p>
      <button type="button" className="link" onClick={onTake}>
        {size === null
          ? t('Look in the text of {count} stories too', { count })
          : t('Look in the text of {count} stories too (about {size})', { count, size })}
      </button>
    </p>
  )
}

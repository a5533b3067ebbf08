import { useRef, useSyncExternalStore } from 'react'
import { EDITION_FILE, type Edition } from '../../article/Edition.ts'
import type { DataFile } from '../../library/edition.ts'
import type { TextsSearched } from '../../library/list/searchTexts.ts'
import type { Translate } from '../../words/translate.ts'
import { formatSize } from '../give/describeCounts.ts'
import { useEdition } from '../parts/EditionContext.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import type { Texts } from './useTexts.ts'

type Props = { readonly texts: Texts }

/**
 * Offers to look for the words in the texts too, and says how far that is and what came of it. The
 * keyboard goes from the offer, which is gone when it is taken, to what is said in its place.
 */
export function TextsLine({ texts }: Props) {
  const t = useTranslate()
  const line = useRef<HTMLOutputElement>(null)
  const { count, searched, ask } = texts
  return (
    <>
      {searched === null && count > 0 && (
        <Offer
          texts={texts}
          onTake={() => {
            line.current?.focus({ preventScroll: true })
            ask()
          }}
        />
      )}
      <p className="sub">
        <output
          ref={line}
          tabIndex={-1}
          // Who listens hears the end of it, and not every step.
          aria-busy={searched !== null && searched.sofar < searched.all}
        >
          {searched && describeSearch(t, searched)}
        </output>
      </p>
    </>
  )
}

function describeSearch(t: Translate, searched: TextsSearched): string {
  const { sofar, all, found, unreachable, unread } = searched
  const count = sofar - unreachable - unread
  const words = [
    sofar < all && t('Looking in the texts: {sofar} of {all}.', { sofar, all }),
    sofar === all && count > 0 && describeFound(t, count, found.size),
    unreachable > 0 &&
      t('{count} texts can’t be had without a connection.', { count: unreachable }),
    unread > 0 && t('{count} texts can’t be had just now.', { count: unread }),
  ]
  return words.filter((one) => one !== false).join(' ')
}

function describeFound(t: Translate, count: number, found: number): string {
  return found === 0
    ? t('Looked in the text of {count} stories too: nothing found.', { count })
    : t('Looked in the text of {count} stories too: found in {found}.', { count, found })
}

const EDITION: DataFile<Edition> = { address: EDITION_FILE }

type OfferProps = Props & { readonly onTake: () => void }

/** What isn't on this device yet says what it takes. */
function Offer({ texts: { count, here }, onTake }: OfferProps) {
  const t = useTranslate()
  const edition = useEdition()
  const opened = useSyncExternalStore(edition.subscribe, () =>
    here ? null : edition.open(EDITION),
  )
  const size = opened?.state === 'open' ? formatSize(t, opened.content.bytes) : null
  return (
    <p>
      <button type="button" className="link" onClick={onTake}>
        {size === null
          ? t('Look in the text of {count} stories too', { count })
          : t('Look in the text of {count} stories too ({size})', { count, size })}
      </button>
    </p>
  )
}

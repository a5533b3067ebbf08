import { useSyncExternalStore } from 'react'
import { EDITION_FILE, type Edition } from '../../article/Edition.ts'
import type { DataFile } from '../../library/edition.ts'
import { formatSize } from '../give/describeCounts.ts'
import { useEdition } from '../parts/EditionContext.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import type { Texts } from './useTexts.ts'

type Props = { readonly texts: Texts }

/** Offers to look for the words in the texts too, and says how far that is. */
export function TextsLine({ texts }: Props) {
  const t = useTranslate()
  const { count, searched } = texts
  if (searched === null) return count > 0 && <Offer texts={texts} />
  const { sofar, all, missing } = searched
  const words = [
    sofar < all && t('Looking in the texts: {sofar} of {all}.', { sofar, all }),
    missing > 0 && t('{count} texts can’t be had without a connection.', { count: missing }),
  ].filter((one) => one !== false)
  return words.length > 0 && <p className="sub">{words.join(' ')}</p>
}

const EDITION: DataFile<Edition> = { address: EDITION_FILE }

/** What isn't on this device yet says what it takes. */
function Offer({ texts: { count, here, ask } }: Props) {
  const t = useTranslate()
  const edition = useEdition()
  const opened = useSyncExternalStore(edition.subscribe, () =>
    here ? null : edition.open(EDITION),
  )
  const size = opened?.state === 'open' ? formatSize(t, opened.content.bytes) : null
  return (
    <p>
      <button type="button" className="link" onClick={ask}>
        {size === null
          ? t('Look in the text of {count} stories too', { count })
          : t('Look in the text of {count} stories too ({size})', { count, size })}
      </button>
    </p>
  )
}

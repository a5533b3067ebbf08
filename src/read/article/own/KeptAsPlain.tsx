import { useContext, useState } from 'react'
import type { Parser } from '../../../library/parser/openParser.ts'
import { openParser } from '../../../library/parser/openParser.ts'
import type { Kept } from '../../../library/shelf/Record.ts'
import type { ShelfDoor } from '../../../library/shelf/shelfDoor.ts'
import { type ReadAgain, readAgain } from '../../../library/stories/readAgain.ts'
import { createScriptTrust } from '../../../library/parser/trustedScript.ts'
import { ParserContext } from '../../parts/ParserContext.ts'
import { formatNotSaved } from '../../parts/refusalWords.ts'
import type { Translate } from '../../../words/translate.ts'
import { useShelfDoor } from '../../parts/ShelfContext.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'

/** Asked for by name, it may take longer than what everybody waits for, in milliseconds. */
const LIMIT = 60_000

/** Says why nothing is marked in the story, and reads it once more. */
export function KeptAsPlain({ story }: { readonly story: Kept<'story'> }) {
  const t = useTranslate()
  const door = useShelfDoor()
  const given = useContext(ParserContext)
  const [outcome, setOutcome] = useState<ReadAgain | 'reading' | null>(null)

  async function retry() {
    if (outcome === 'reading') return
    setOutcome('reading')
    setOutcome(await readOnce(door, given, story))
  }
  return (
    <div className="plain">
      <p>
        {t('Kept as plain text: reading it took too long.')}{' '}
        <button type="button" className="link" onClick={() => void retry()}>
          {t('Try again')}
        </button>
      </p>
      <output>{outcome && describe(t, outcome)}</output>
    </div>
  )
}

async function readOnce(
  door: ShelfDoor | null,
  given: Parser | null,
  story: Kept<'story'>,
): Promise<ReadAgain> {
  const shelf = await door?.open()
  if (!shelf) return { state: 'refused', refusal: 'notFetched' }
  if (given) return readAgain(shelf, given, story)
  const trust = createScriptTrust(window, import.meta.env.BASE_URL)
  const parser = openParser({ trust, limit: LIMIT })
  try {
    return await readAgain(shelf, parser, story)
  } finally {
    parser.close()
  }
}

function describe(t: Translate, outcome: ReadAgain | 'reading'): string {
  if (outcome === 'reading') return t('It is being read. That may take a minute; you can read on.')
  switch (outcome.state) {
    case 'read':
      return t('It has been read.')
    case 'stopped':
      return t('It took too long again, and stays as plain text. Nothing of it is lost.')
    case 'unread':
      return outcome.problem
    case 'refused':
      return formatNotSaved(t, outcome.refusal)
  }
}

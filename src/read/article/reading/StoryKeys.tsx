import { useContext } from 'react'
import { SCALES, usualSize } from '../../../library/settings.ts'
import { useKeys } from '../../keys/useKeys.ts'
import { announce } from '../../parts/Announcer.tsx'
import { SettingsContext } from '../../parts/SettingsContext.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { tabsOf, usePanel } from '../panel/PanelContext.ts'
import { useReading, useReadingStore } from './ReadingContext.ts'
import { READ_LINE, placeOf } from './readLine.ts'
import { useMarkStore } from '../marks/MarksContext.ts'
import { useStory } from '../StoryContext.ts'
import { useQuoteMoves } from './useQuoteMoves.ts'

/** The keys of a story; they are listed for the reader in `keys/keyList.ts`. */
export function StoryKeys() {
  const t = useTranslate()
  const { article, show } = useStory()
  const reading = useReadingStore()
  const checking = useReading(({ checking }) => checking)
  const panel = usePanel()
  const moves = useQuoteMoves()
  const marks = useMarkStore()
  const settings = useContext(SettingsContext)

  function resize(by: 1 | -1) {
    const { least, most } = SCALES.size
    const size = settings?.peek().size ?? usualSize(window.innerWidth)
    const next = Math.min(most, Math.max(least, size + by))
    settings?.change({ size: next })
    announce(t('{size} px', { size: next }))
  }

  // Who speaks is chosen by the same keys while the story is checked.
  const tabKeys = {
    1: () => panel.open('people'),
    2: () => panel.open('sources'),
    3: () => {
      if (tabsOf(article).includes('dates')) panel.open('dates')
      else announce(t('No days were found in the text.'))
    },
  }

  useKeys({
    ']': moves.next,
    '[': moves.previous,
    s: moves.sameSpeaker,
    o: moves.onlySpeaker,
    q: () => reading.change({ view: reading.peek().view === 'story' ? 'quotes' : 'story' }),
    m: () => marks.change({ asked: { type: 'words', span: null } }),
    t: () => reading.change({ aloud: !reading.peek().aloud, view: 'story', checking: false }),
    v: () => reading.change({ checking: !reading.peek().checking, aloud: false }),
    j: () => goToParagraph(1),
    k: () => goToParagraph(-1),
    '+': () => resize(1),
    '-': () => resize(-1),
    p: () => panel.open(panel.tab),
    ...(checking ? {} : tabKeys),
    Escape: () => {
      if (reading.peek().openDay) reading.change({ openDay: null })
      else if (reading.peek().checking) reading.change({ checking: false })
      else if (marks.peek().open !== null) marks.change({ open: null })
      else if (reading.peek().openQuote) show(null)
    },
  })
  return null
}

/** The keyboard goes to the next paragraph below the masthead, or to the one before. */
function goToParagraph(step: 1 | -1) {
  const blocks = [
    ...document.querySelectorAll<HTMLElement>(
      'main .body > [id^=b], main .body > blockquote > [id^=b], main .key-points > li',
    ),
  ]
  const at = blocks.findIndex((block) => block.contains(document.activeElement))
  const top = blocks.findIndex((block) => placeOf(block).bottom > READ_LINE)
  const next = at >= 0 ? at + step : step === 1 ? top : top - 1
  const block = blocks[next]
  if (!block) return
  block.tabIndex = -1
  block.focus()
}

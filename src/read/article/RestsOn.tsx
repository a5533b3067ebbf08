import { sourcesIn } from '../../article/sourcesIn.ts'
import { voicesIn } from '../../article/voicesIn.ts'
import { partiesOf } from '../../article/Summary.ts'
import { describeUnread } from '../parts/describeUnread.ts'
import { usePanel } from './panel/PanelContext.ts'
import { useStory } from './StoryContext.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

/** What the story rests on, in one line: the door to everything about its sources. */
export function RestsOn() {
  const t = useTranslate()
  const { article } = useStory()
  const panel = usePanel()
  const unread = describeUnread(t, article)
  const sources = sourcesIn(article)
  const many = (kind: string) => sources.filter((source) => source.kind === kind).length
  const counts = [
    [voicesIn(article).length, '{count} speakers'],
    [many('outlet'), '{count} outlets'],
    [many('document'), '{count} documents'],
    [many('unnamed'), '{count} unnamed sources'],
    [partiesOf(article, 'didNotRespond').length, '{count} did not respond'],
    [partiesOf(article, 'gaveNoComment').length, '{count} gave no comment'],
  ] as const
  return (
    <p className="rests-on">
      <span suppressHydrationWarning>
        {counts.some(([count]) => count > 0) ? t('Based on') : (unread ?? t('No speakers found'))}
      </span>
      {counts.map(([count, words]) => count > 0 && <b key={words}>{t(words, { count })}</b>)}
      <a
        href="#sources"
        onClick={(event) => {
          event.preventDefault()
          panel.open('sources')
        }}
      >
        {t('Sources')}
      </a>
    </p>
  )
}

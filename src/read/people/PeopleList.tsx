import { type ReactNode, useMemo } from 'react'
import type { Article } from '../../article/Article.ts'
import type { Faces } from '../../article/Face.ts'
import type { Quote } from '../../article/Quote.ts'
import { voicesIn } from '../../article/voicesIn.ts'
import { isEdited } from '../../library/doubt.ts'
import { Badge } from '../parts/Badge.tsx'
import { Pencil } from '../parts/Pencil.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'
import { nobodyIn } from '../parts/describeSpeaker.ts'
import { type Person, countWords, describePeople, describeSpeaker } from './describePeople.ts'
import { PersonCard } from './PersonCard.tsx'
import { QuoteLinks } from './QuoteLinks.tsx'
import { NobodyFound, Silent, Unnamed } from './Silent.tsx'

type Props = {
  readonly article: Article
  readonly faces: Faces
  /** Its speaker is opened, and it is brought into view. */
  readonly openQuote: Quote | null
  /** The id of the speaker whose quotes alone stand out. */
  readonly only: string | null
  readonly onOnly: (speaker: string | null) => void
  readonly onShow: (quote: Quote) => void
  /** What stands below a speaker besides, by the speaker's id: the reader's own notes. */
  readonly below?: (speaker: string) => ReactNode
}

/** Who speaks in the article, in order of appearance, and who was asked and didn't. */
export function PeopleList({ article, faces, openQuote, only, onOnly, onShow, below }: Props) {
  const t = useTranslate()
  const { people, unattributed } = useMemo(() => describePeople(article, faces), [article, faces])
  const [voices, others] = useMemo(() => apart(article, people), [article, people])
  const [first] = unattributed
  const alone = people.length + Number(first !== undefined) === 1
  const currentOf = (id: string | null) => (openQuote?.speaker === id ? openQuote.id : null)
  const entryOf = (person: Person) => (
    <PersonEntry
      key={person.speaker.id}
      article={article}
      person={person}
      alone={alone}
      current={currentOf(person.speaker.id)}
      onShow={onShow}
    >
      {people.length > 1 && person.exact.length > 0 && (
        <OnlyButton
          name={person.speaker.name}
          pressed={only === person.speaker.id}
          onPress={() => onOnly(only === person.speaker.id ? null : person.speaker.id)}
        />
      )}
      {below?.(person.speaker.id)}
    </PersonEntry>
  )
  return (
    <>
      <NobodyFound article={article} />
      {voices.map(entryOf)}
      {voices.length > 0 && others.length > 0 && (
        <div className="asked">
          <h3>{t('Also quoted')}</h3>
        </div>
      )}
      {others.map(entryOf)}
      {first && (
        <PersonCard
          alone={alone}
          current={currentOf(null)}
          name={nobodyIn(t, article, first)}
          counts={countWords(t, article, unattributed, [])}
        >
          <QuoteLinks
            article={article}
            quotes={unattributed}
            current={currentOf(null)}
            onShow={onShow}
          />
        </PersonCard>
      )}
      <Unnamed article={article} />
      <Silent article={article} />
    </>
  )
}

/** The voices that the story is said to rest on, and the papers and unnamed sources that it quotes besides. */
function apart(article: Article, people: readonly Person[]) {
  const ids = new Set(voicesIn(article).map(({ id }) => id))
  const isVoice = ({ speaker }: Person) => ids.has(speaker.id)
  return [people.filter(isVoice), people.filter((person) => !isVoice(person))] as const
}

type PersonProps = Pick<Props, 'article' | 'onShow'> & {
  readonly person: Person
  readonly alone: boolean
  readonly current: string | null
  readonly children: ReactNode
}

/** What somebody said in their own words; apart from it, and never counted as quotes, the rest. */
function PersonEntry({ article, person, alone, current, onShow, children }: PersonProps) {
  const t = useTranslate()
  const { speaker, face, exact, reported } = person
  const links = (quotes: readonly Quote[]) => (
    <QuoteLinks article={article} quotes={quotes} current={current} onShow={onShow} />
  )
  return (
    <PersonCard
      alone={alone}
      current={current}
      name={
        <>
          {face && <Badge face={face} />}
          <bdi>{speaker.name}</bdi>
          {speaker.corrected && <CorrectedMark edited={isEdited(article, speaker.id)} />}
        </>
      }
      role={describeSpeaker(t, speaker)}
      counts={countWords(t, article, exact, reported)}
    >
      {exact.length > 0 && links(exact)}
      {reported.length > 0 && (
        <div className="reports">
          <h4>{t('Reported, not exact')}</h4>
          {links(reported)}
        </div>
      )}
      {children}
    </PersonCard>
  )
}

function CorrectedMark({ edited }: { readonly edited: boolean }) {
  const t = useTranslate()
  const words = t(edited ? 'corrected by the editors' : 'corrected by the reader')
  return (
    <>
      <Pencil /> <span className="sr-only">{words}</span>
    </>
  )
}

type OnlyProps = {
  readonly name: string
  readonly pressed: boolean
  readonly onPress: () => void
}

/** Lets one speaker's quotes stand out; the text itself doesn't change. */
function OnlyButton({ name, pressed, onPress }: OnlyProps) {
  const t = useTranslate()
  return (
    <button
      type="button"
      className="only"
      aria-pressed={pressed}
      aria-label={t('Only {name}’s quotes', { name })}
      onClick={onPress}
    >
      {t(pressed ? 'Show every speaker' : 'Show only this speaker')}
    </button>
  )
}

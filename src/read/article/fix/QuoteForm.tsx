import { useId } from 'react'
import type { Article } from '../../../article/Article.ts'
import { confirms } from '../../../article/corrections/confirms.ts'
import type { Change } from '../../../article/corrections/Correction.ts'
import { anchorAt } from '../../../article/Anchor.ts'
import type { Quote } from '../../../article/Quote.ts'
import { slice } from '../../../article/Span.ts'
import type { PlainMessage } from '../../../words/messages/Message.ts'
import { Sentence } from '../../parts/Sentence.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { useReadingStore } from '../reading/ReadingContext.ts'
import { useStory } from '../StoryContext.ts'
import { FormActions } from './FormActions.tsx'
import { useFix } from './FixContext.ts'
import { otherHalves } from './otherHalves.ts'
import { type Who, SpeakerField, named, speakerIn } from './SpeakerField.tsx'
import { WordsField } from './WordsField.tsx'
import { useDraft } from './useDraft.ts'
import './fix.css'

type Props = { readonly quote: Quote; readonly onClose: () => void }

type Fields = Who & {
  readonly wrong: string
  /** The name of the other speaker who is the same one. */
  readonly same: string
  readonly start: string
  readonly end: string
  /** Whether what goes on from the quote is put right with it: `yes` or nothing. */
  readonly also: string
}

/** What is wrong with a quote, and what is right. The quote stays in sight while it is put right. */
export function QuoteForm({ quote, onClose }: Props) {
  const t = useTranslate()
  const { slug, article, written, speakers } = useStory()
  const reading = useReadingStore()
  const { putRight } = useFix()
  const speaker = quote.speaker === null ? null : (speakers.get(quote.speaker) ?? null)
  const [fields, change, clear] = useDraft<Fields>(`${slug} ${quote.id}`, {
    wrong: 'speaker',
    who: speaker ? named(speaker.name) : 'none',
    name: '',
    what: 'person',
    same: '',
    start: `${quote.start}`,
    end: `${quote.end}`,
    also: '',
  })
  const span = { start: Number(fields.start), end: Number(fields.end) }
  const halves = otherHalves(article, quote)
  const others = article.speakers.filter(({ id }) => id !== quote.speaker)

  async function send() {
    const along = fields.wrong === 'speaker' && fields.also === 'yes' ? halves : []
    const changes = [quote, ...along].flatMap((quote) => {
      const change = changeIn(fields, quote)
      return isSaid(article, quote, change) ? [] : change
    })
    if (changes.length > 0) await putRight(changes)
    clear()
    onClose()
    // The form is gone, and what was put right is what the reader looks at.
    if (fields.wrong !== 'notQuote') void landAgain()
  }

  async function landAgain() {
    const inDigest = reading.peek().view === 'quotes'
    await import('../reading/landOn.ts').then(
      ({ landOn }) => landOn(article, quote, inDigest),
      // Without a network the page stays where it is.
      () => {},
    )
  }

  /** The fields as the change they ask for. */
  function changeIn({ wrong, same }: Fields, quote: Quote): Change {
    const at = anchorAt(article.text, quote)
    if (wrong === 'notQuote') return { kind: 'notQuote', at }
    if (wrong === 'span') return { kind: 'span', at, to: anchorAt(article.text, span) }
    if (wrong === 'same' && speaker) return { kind: 'samePerson', name: speaker.name, as: same }
    return { kind: 'speaker', at, speaker: speakerIn(fields) }
  }

  return (
    <form
      ref={bringIntoView}
      className="fix-form"
      aria-label={t('Put the quote right')}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {fields.wrong !== 'span' && (
        <blockquote className="about" {...written}>
          {slice(article.text, quote)}
        </blockquote>
      )}
      <Wrong
        chosen={fields.wrong}
        withSame={speaker !== null && others.length > 0}
        onChoose={(wrong) => change({ wrong })}
      />
      {fields.wrong === 'speaker' && <SpeakerField fields={fields} onChange={change} />}
      {fields.wrong === 'speaker' && halves.length > 0 && (
        <label className="choice">
          <input
            type="checkbox"
            checked={fields.also === 'yes'}
            onChange={({ target }) => change({ also: target.checked ? 'yes' : '' })}
          />
          <span>
            <Sentence
              says="Also {words}"
              having={{
                words: (
                  <q {...written}>{halves.map((half) => slice(article.text, half)).join(' … ')}</q>
                ),
              }}
            />
          </span>
        </label>
      )}
      {fields.wrong === 'span' && (
        <WordsField
          span={span}
          onChange={({ start, end }) => change({ start: `${start}`, end: `${end}` })}
        />
      )}
      {fields.wrong === 'same' && (
        <SameField
          name={speaker?.name ?? ''}
          names={others.map(({ name }) => name)}
          chosen={fields.same}
          onChoose={(same) => change({ same })}
        />
      )}
      <FormActions
        onCancel={() => {
          clear()
          onClose()
        }}
      />
    </form>
  )
}

/** What the reader put right already, and says once more, is no second correction and confirms nothing. */
function isSaid(article: Article, quote: Quote, change: Change): boolean {
  const isReaders = quote.corrected === true && !article.edited?.includes(quote.id)
  return isReaders && confirms(article, change)
}

type WrongProps = {
  readonly chosen: string
  readonly withSame: boolean
  readonly onChoose: (wrong: string) => void
}

function Wrong({ chosen, withSame, onChoose }: WrongProps) {
  const t = useTranslate()
  const group = useId()
  const ways = WAYS.filter(([wrong]) => withSame || wrong !== 'same')
  return (
    <fieldset className="choices">
      <legend>{t('What is wrong?')}</legend>
      {ways.map(([wrong, words]) => (
        <label key={wrong}>
          <input
            type="radio"
            name={group}
            value={wrong}
            checked={wrong === chosen}
            onChange={() => onChoose(wrong)}
          />
          {t(words)}
        </label>
      ))}
    </fieldset>
  )
}

const WAYS: readonly (readonly [string, PlainMessage])[] = [
  ['speaker', 'Somebody else said it'],
  ['span', 'It begins or ends elsewhere'],
  ['notQuote', 'It is not a quote'],
  ['same', 'Two names are one person'],
]

type SameProps = {
  readonly name: string
  readonly names: readonly string[]
  readonly chosen: string
  readonly onChoose: (name: string) => void
}

function SameField({ name, names, chosen, onChoose }: SameProps) {
  const t = useTranslate()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{t('{name} is the same as', { name })}</label>
      <select id={id} required value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t('Choose a name')}</option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </div>
  )
}

/** The form opens below the card's buttons, and so often below the window. */
function bringIntoView(form: HTMLFormElement | null) {
  form?.scrollIntoView({ block: 'nearest' })
}

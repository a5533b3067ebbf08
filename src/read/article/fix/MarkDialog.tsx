import { useEffect, useId, useRef, useState } from 'react'
import type { Article } from '../../../article/Article.ts'
import { type Block, contentOf } from '../../../article/Block.ts'
import { anchorAt } from '../../../article/Anchor.ts'
import { type Span, slice } from '../../../article/Span.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { FormActions } from './FormActions.tsx'
import { useFix } from './FixContext.ts'
import { useStory } from '../StoryContext.ts'
import { NOBODY, SpeakerField, type Who, speakerIn } from './SpeakerField.tsx'
import '../../parts/sheet/sheet.css'
import { WordsField } from './WordsField.tsx'
import { useDraft } from './useDraft.ts'

type Props = {
  /** The words that were selected; null lets the reader choose a paragraph first. */
  readonly span: Span | null
  readonly onClose: () => void
}

/** Marks words of the story as a quote: which, and whose. Works without a mouse from end to end. */
export function MarkDialog({ span: selected, onClose }: Props) {
  const t = useTranslate()
  const { article, putRight } = useFix()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const [span, setSpan] = useState<Span | null>(selected)
  const { slug } = useStory()
  const [who, change, clear] = useDraft<Who>(`${slug} mark`, NOBODY)

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])

  async function send() {
    if (!span) return
    const at = anchorAt(article.text, span)
    await putRight([{ kind: 'quote', at, speaker: speakerIn(who) }])
    clear()
    dialog.current?.close()
  }

  return (
    <dialog ref={dialog} className="paper" aria-labelledby={title} onClose={onClose}>
      <form
        className="fix-form"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <h2 id={title}>{t('This is a quote')}</h2>
        {!selected && <ParagraphField article={article} onChoose={setSpan} />}
        {span && <WordsField span={span} onChange={setSpan} />}
        <SpeakerField fields={who} onChange={change} />
        <FormActions
          onCancel={() => {
            clear()
            dialog.current?.close()
          }}
        />
      </form>
    </dialog>
  )
}

type FieldProps = {
  readonly article: Article
  readonly onChoose: (span: Span) => void
}

/** Where the quote stands; it begins as the whole paragraph. */
function ParagraphField({ article, onChoose }: FieldProps) {
  const t = useTranslate()
  const id = useId()
  const blocks = article.blocks.filter(({ type }) => SAYABLE.has(type))
  return (
    <div className="field">
      <label htmlFor={id}>{t('In which paragraph?')}</label>
      <select
        id={id}
        required
        defaultValue=""
        onChange={(event) => {
          const block = blocks.find(({ start }) => `${start}` === event.target.value)
          if (block) onChoose(contentOf(article.text, block))
        }}
      >
        <option value="">{t('Choose a paragraph')}</option>
        {blocks.map((block) => (
          <option key={block.start} value={block.start}>
            {openingOf(article, block)}
          </option>
        ))}
      </select>
    </div>
  )
}

const SAYABLE: ReadonlySet<string> = new Set([
  'keyPoint',
  'paragraph',
  'listItem',
  'blockquote',
  'subheading',
])

export function openingOf({ text }: Article, block: Block): string {
  const words = slice(text, contentOf(text, block)).replace(/\s+/gu, ' ')
  return words.length <= OPENING ? words : `${words.slice(0, words.lastIndexOf(' ', OPENING))} …`
}

const OPENING = 60

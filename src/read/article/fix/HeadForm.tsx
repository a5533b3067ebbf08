import { useId } from 'react'
import type { Article } from '../../../article/Article.ts'
import { contentOf } from '../../../article/Block.ts'
import { anchorAt } from '../../../article/Anchor.ts'
import type { Change } from '../../../article/corrections/Correction.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { useStory } from '../StoryContext.ts'
import { FormActions } from './FormActions.tsx'
import { useFix } from './FixContext.ts'
import { openingOf } from './MarkDialog.tsx'
import { useDraft } from './useDraft.ts'

type Fields = {
  /** Offset of the block that holds it, `kept` or `none`. */
  readonly headline: string
  readonly published: string
  readonly authors: string
  readonly publisher: string
}

type Props = { readonly onClose: () => void }

/** What the head of the story should say; an emptied field says that the text doesn't give it. */
export function HeadForm({ onClose }: Props) {
  const t = useTranslate()
  const { slug } = useStory()
  const { article, putRight } = useFix()
  const before = fieldsOf(article)
  const [fields, change, clear] = useDraft(`${slug} head`, before)
  const changes = changesIn(article, before, fields)

  async function send() {
    if (changes.length > 0) await putRight(changes)
    clear()
    onClose()
  }

  return (
    <form
      className="fix-form"
      aria-label={t('Put the head right')}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <HeadlineField chosen={fields.headline} onChoose={(headline) => change({ headline })} />
      <Field name={t('Published on')}>
        {(id) => (
          <input
            id={id}
            type="date"
            value={fields.published}
            onChange={(event) => change({ published: event.target.value })}
          />
        )}
      </Field>
      <Field name={t('Written by, names with commas between them')}>
        {(id) => (
          <input
            id={id}
            type="text"
            maxLength={400}
            autoComplete="off"
            value={fields.authors}
            onChange={(event) => change({ authors: event.target.value })}
          />
        )}
      </Field>
      <Field name={t('Publisher')}>
        {(id) => (
          <input
            id={id}
            type="text"
            maxLength={200}
            autoComplete="off"
            value={fields.publisher}
            onChange={(event) => change({ publisher: event.target.value })}
          />
        )}
      </Field>
      <FormActions
        onCancel={() => {
          clear()
          onClose()
        }}
      />
    </form>
  )
}

type FieldProps = {
  readonly name: string
  readonly children: (id: string) => React.ReactNode
}

function Field({ name, children }: FieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{name}</label>
      {children(id)}
    </div>
  )
}

/** A headline is words of the text; how far into it they are looked for, in blocks. */
const HEAD = 12

type HeadlineProps = { readonly chosen: string; readonly onChoose: (headline: string) => void }

function HeadlineField({ chosen, onChoose }: HeadlineProps) {
  const t = useTranslate()
  const { article } = useFix()
  return (
    <Field name={t('Headline')}>
      {(id) => (
        <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
          <option value="kept">{t('As it is')}</option>
          {article.blocks
            .filter(({ type }) => type !== 'headline' && type !== 'divider')
            .slice(0, HEAD)
            .map((block) => (
              <option key={block.start} value={block.start}>
                {openingOf(article, block)}
              </option>
            ))}
          <option value="none">{t('The text has none')}</option>
        </select>
      )}
    </Field>
  )
}

function fieldsOf({ published, byline, publisher }: Article): Fields {
  return {
    headline: 'kept',
    published: published?.iso.slice(0, 10) ?? '',
    authors: byline?.contributors.map(({ name }) => name).join(', ') ?? '',
    publisher: publisher?.name ?? '',
  }
}

/** A change for each field that says something else now. */
function changesIn(article: Article, before: Fields, fields: Fields): readonly Change[] {
  const names = listed(fields.authors)
  const publisher = fields.publisher.trim()
  const block = article.blocks.find(({ start }) => `${start}` === fields.headline)
  const changes: Change[] = []
  if (block) {
    const at = anchorAt(article.text, contentOf(article.text, block))
    changes.push({ kind: 'headline', at })
  } else if (fields.headline === 'none' && article.headline) {
    changes.push({ kind: 'headline', at: null })
  }
  if (fields.published !== before.published)
    changes.push({ kind: 'published', iso: fields.published || null })
  if (names.join() !== listed(before.authors).join()) changes.push({ kind: 'authors', names })
  if (publisher !== before.publisher) changes.push({ kind: 'publisher', name: publisher || null })
  return changes
}

function listed(names: string): readonly string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

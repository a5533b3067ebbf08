import { type ReactNode, useState } from 'react'
import { anchorAt } from '../../../article/Anchor.ts'
import type { Span } from '../../../article/Span.ts'
import { wordsOfTarget } from '../../../library/marks/markOf.ts'
import type { Kept } from '../../../library/shelf/Record.ts'
import { formatKind } from '../../parts/marks/kindWords.ts'
import { useSelectedSpan } from '../fix/useSelectedSpan.ts'
import { useStory } from '../StoryContext.ts'
import { MarkList } from './MarkList.tsx'
import { marksInOrder } from './marksInOrder.ts'
import { useMarks } from './MarksContext.ts'
import { useKeepMark } from './useKeepMark.ts'
import type { Translate } from '../../../words/translate.ts'
import { Sentence } from '../../parts/Sentence.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'

/** At the story's foot: its marks, those whose words are gone, and on paper every note. */
export function MarksFoot() {
  const orphaned = useMarks(({ placed }) => placed?.orphaned) ?? NONE
  return (
    <>
      <MarkList />
      {orphaned.length > 0 && <Orphans marks={orphaned} />}
      <PrintedNotes />
    </>
  )
}

const NONE: readonly Kept<'mark'>[] = []

function Orphans({ marks }: { readonly marks: readonly Kept<'mark'>[] }) {
  const t = useTranslate()
  const { slug, article } = useStory()
  const { keep } = useKeepMark()
  const selected = useSelectedSpan()
  const [placing, place] = useState<string | null>(null)

  async function placeAt({ id, content, ...mark }: Kept<'mark'>, span: Span) {
    const target = { type: 'words' as const, at: anchorAt(article.text, span) }
    const kind = content.kind ?? 'check'
    const basedOn = { id, content, ...mark }
    const { outcome } = await keep(
      [{ kind: 'mark', id, slug, content: { ...content, target, kind }, basedOn }],
      t('placed on the selected words'),
    )
    if (outcome.state === 'saved') place(null)
  }

  return (
    <section className="orphans" aria-labelledby="orphans">
      <h2 id="orphans">{t('Marks whose words are no longer in this text')}</h2>
      <p>{t('The text has changed since. They are kept, and can be placed on other words.')}</p>
      <ul>
        {marks.map((mark) => (
          <Orphan key={mark.id} mark={mark}>
            {placing === mark.id && selected ? (
              <button
                type="button"
                className="action first"
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => void placeAt(mark, selected.span)}
              >
                {t('Place on “{words}…”', {
                  words: article.text.slice(selected.span.start, selected.span.start + 30),
                })}
              </button>
            ) : (
              <button
                type="button"
                className="action"
                aria-expanded={placing === mark.id}
                onClick={() => place(placing === mark.id ? null : mark.id)}
              >
                {t('Place again')}
              </button>
            )}
            <button
              type="button"
              className="action"
              aria-label={t('Delete: {kind}, {words}', {
                kind: formatKind(t, mark.content.kind),
                words: wordsOfTarget(mark.content.target),
              })}
              onClick={() =>
                void keep([{ kind: 'mark', id: mark.id, slug, content: null }], t('mark deleted'))
              }
            >
              {t('Delete')}
            </button>
            {placing === mark.id && !selected && (
              <output>{t('Select the words in the story, then come back here.')}</output>
            )}
          </Orphan>
        ))}
      </ul>
    </section>
  )
}

type OrphanProps = { readonly mark: Kept<'mark'>; readonly children: ReactNode }

function Orphan({ mark: { id, content }, children }: OrphanProps) {
  const t = useTranslate()
  return (
    <li data-orphan={id} tabIndex={-1}>
      <small>{formatKind(t, content.kind)}</small>
      <q>{wordsOfTarget(content.target)}</q>
      {content.note !== '' && <p className="note-words">{content.note}</p>}
      <div className="actions">{children}</div>
    </li>
  )
}

function PrintedNotes() {
  const t = useTranslate()
  const { article } = useStory()
  const placed = useMarks(({ placed }) => placed)
  if (!placed) return null
  const noted = [...marksInOrder(article, placed), ...placed.orphaned].filter(
    ({ content }) => content.note.trim() !== '',
  )
  if (noted.length === 0) return null
  return (
    <section className="printed">
      <h2>{t('Notes')}</h2>
      <ol>
        {noted.map(({ id, content }) => (
          <li key={id}>
            <Sentence
              says="{kind}: {words}"
              having={{
                kind: <b>{formatKind(t, content.kind)}</b>,
                words: quoted(t, wordsOfTarget(content.target)),
              }}
            />
            <p className="note-words">{content.note}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Words that open with a quotation mark have marks of their own. */
function quoted(t: Translate, words: string): string {
  return /^[“„«"]/u.test(words) ? words : t('“{words}”', { words })
}

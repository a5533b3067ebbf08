import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { findAnchor } from '../../../article/Anchor.ts'
import type { Article } from '../../../article/Article.ts'
import type { Quote } from '../../../article/Quote.ts'
import { wordsOfTarget } from '../../../library/marks/markOf.ts'
import type { Kept, MarkContent } from '../../../library/shelf/Record.ts'
import { openCitationStyle } from '../../../library/citationStyle.ts'
import { announce } from '../../parts/Announcer.tsx'
import { copyText } from '../../parts/copyText.ts'
import { KindChoice } from '../../parts/marks/KindChoice.tsx'
import { formatKind } from '../../parts/marks/kindWords.ts'
import { formatNotSaved } from '../../parts/refusalWords.ts'
import { useStory } from '../StoryContext.ts'
import { useKeepMark } from './useKeepMark.ts'
import { useKind } from './useKind.ts'
import { type Note, useNote } from './useNote.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'

type Props = {
  readonly mark: Kept<'mark'>
  /** The keyboard stands in the note from the first. */
  readonly begin?: boolean
  /** Left out where the note stays in sight. */
  readonly onClose?: () => void
}

/** A mark's kind and note, both to change where they stand; everything is kept as it is typed. */
export function NoteEditor({ mark, begin = false, onClose }: Props) {
  const t = useTranslate()
  const { slug } = useStory()
  const { keep } = useKeepMark()
  const note = useNote(mark)
  const { kind, choose } = useKind(mark)
  const { id, content } = mark

  return (
    <div className="note-editor">
      {kind && <KindChoice chosen={kind} onChoose={choose} />}
      <NoteField
        note={note}
        begin={begin}
        about={shortly(content)}
        onSpeaker={content.target.type === 'speaker'}
      />
      <Others mark={mark} />
      <div className="actions">
        <CopyButton content={content} />
        {mark.revision > 0 && (
          <button
            type="button"
            className="action"
            aria-label={t('Delete: {kind}, {words}', {
              kind: formatKind(t, kind),
              words: shortly(content),
            })}
            onClick={() => {
              onClose?.()
              void keep(
                [{ kind: 'mark', id, slug, content: null }],
                t(kind === null ? 'note deleted' : 'mark deleted'),
              )
            }}
          >
            {t('Delete')}
          </button>
        )}
        {onClose && (
          <button
            type="button"
            className="action"
            onClick={() => {
              note.send()
              onClose()
            }}
          >
            {t('Close')}
          </button>
        )}
      </div>
    </div>
  )
}

function shortly({ target }: MarkContent): string {
  const words = wordsOfTarget(target)
  return words.length <= 60 ? words : `${words.slice(0, words.lastIndexOf(' ', 60))} …`
}

type FieldProps = {
  readonly note: Note
  readonly begin: boolean
  readonly about: string
  /** In the panel other speakers stand around it, so it says whom it is on. */
  readonly onSpeaker: boolean
}

function NoteField({ note, begin, about, onSpeaker }: FieldProps) {
  const t = useTranslate()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [before] = useState(note.words)
  useEffect(() => {
    if (begin) field.current?.focus({ preventScroll: true })
  }, [begin])
  const changed = note.words !== before
  return (
    <div className="field">
      <label htmlFor={id}>{onSpeaker ? t('Note on {name}', { name: about }) : t('Note')}</label>
      <textarea
        id={id}
        aria-label={onSpeaker ? undefined : t('Note on “{words}”', { words: about })}
        ref={field}
        rows={Math.min(12, Math.max(2, note.words.split('\n').length + 1))}
        value={note.words}
        onChange={({ target }) => note.type(target.value)}
        onBlur={note.send}
        onKeyDown={({ key }) => key === 'Escape' && note.send()}
      />
      <p className="note-state">
        <NoteState note={note} />
        {changed && (
          <button
            type="button"
            className="link"
            onClick={() => {
              note.type(before)
              note.send()
            }}
          >
            {t('Undo')}
          </button>
        )}
      </p>
    </div>
  )
}

function NoteState({ note: { state, words } }: { readonly note: Note }) {
  const t = useTranslate()
  if (state === 'kept') return <span>{t(words === '' ? 'Kept as you type' : 'Saved')}</span>
  if (state === 'typed') return <span>{t('Not saved yet')}</span>
  return (
    <span role="alert" className="refused">
      {formatNotSaved(t, state)} {t('What you typed stands here still.')}
    </span>
  )
}

/** Two tabs wrote at once: both versions stand here until the reader has chosen. */
function Others({ mark }: { readonly mark: Kept<'mark'> }) {
  const t = useTranslate()
  const { keep } = useKeepMark()
  const { id, slug, content, others = [] } = mark
  if (others.length === 0) return null
  // A version is taken whole: its kind too.
  const choose = (chosen: MarkContent, said: string) =>
    void keep([{ kind: 'mark', id, slug, content: chosen, basedOn: mark, settled: true }], said)
  return (
    <section className="note-others" aria-label={t('Another version was written elsewhere')}>
      <p>
        <b>{t('Another version was written elsewhere.')}</b>{' '}
        {t('Nothing of either is lost: choose one, or keep both in one note.')}
      </p>
      <Version name={t('Shown above')} content={content}>
        <button
          type="button"
          className="action"
          onClick={() => choose(content, t('this version kept'))}
        >
          {t('Keep this one')}
        </button>
      </Version>
      {others.map((other) => (
        <Version key={`${other.kind} ${other.note}`} name={t('Written elsewhere')} content={other}>
          <button
            type="button"
            className="action"
            onClick={() => choose(other, t('the other version kept'))}
          >
            {t('Keep this one')}
          </button>
        </Version>
      ))}
      <button
        type="button"
        className="action"
        onClick={() =>
          choose(
            { ...content, note: [content, ...others].map(({ note }) => note).join('\n\n') },
            t('both versions kept in one note'),
          )
        }
      >
        {t('Keep both')}
      </button>
    </section>
  )
}

type VersionProps = {
  readonly name: string
  readonly content: MarkContent
  readonly children: ReactNode
}

function Version({ name, content: { kind, note }, children }: VersionProps) {
  const t = useTranslate()
  return (
    <div className="version">
      <small>
        {name} · {formatKind(t, kind)}
      </small>
      <p>{note === '' ? t('No note') : note}</p>
      {children}
    </div>
  )
}

function CopyButton({ content }: { readonly content: MarkContent }) {
  const t = useTranslate()
  const { article } = useStory()
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no')
  async function copy() {
    const { formatCitation } = await import('../../cite/formatCitation.ts')
    const quote = markedQuote(article, content)
    const cited = formatCitation(t, article, quote, openCitationStyle())
    const words = t('“{words}”', { words: withoutMarks(wordsOfTarget(content.target)) })
    // A quote’s citation has its words, and whatever is doubtful of who said them.
    const done = await copyText(quote ? cited.words : `${words}\n\n${cited.words}`)
    setCopied(done ? 'yes' : 'refused')
    announce(t(NAMES[done ? 'yes' : 'refused']))
  }
  if (content.target.type === 'speaker') return null
  return (
    <button type="button" className="action" onClick={() => void copy()}>
      {t(NAMES[copied])}
    </button>
  )
}

const NAMES = {
  no: 'Copy with citation',
  yes: 'Copied with citation',
  refused: 'The browser didn’t let it be copied',
} as const

/** The quote that a note is on, where it stands now. */
function markedQuote(article: Article, { target }: MarkContent): Quote | null {
  const at = target.type === 'quote' ? findAnchor(article.text, target.at) : null
  return article.quotes.find(({ start, end }) => start === at?.start && end === at.end) ?? null
}

function withoutMarks(words: string): string {
  return words.replace(/^[“"]|[”"]$/gu, '')
}

import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { Correction } from '../../../article/corrections/Correction.ts'
import { formatCorrections, FIX_ENDING } from '../../../article/corrections/CorrectionFile.ts'
import { confirms } from '../../../article/corrections/confirms.ts'
import { readCorrectionsInSteps } from '../../../article/corrections/readCorrections.ts'
import { inBreaths } from '../../../library/pieces/inBreaths.ts'
import type { Translate } from '../../../words/translate.ts'
import { GrowingList } from '../../parts/GrowingList.tsx'
import { useKeyboardKept } from '../../parts/useKeyboardKept.ts'
import { announce } from '../../parts/Announcer.tsx'
import { useCorrectionStore } from '../../parts/CorrectionsContext.ts'
import { useStory } from '../StoryContext.ts'
import { concernedWords, describeCorrection } from '../../parts/describeCorrection.ts'
import { useFix } from './FixContext.ts'
import { HeadForm } from './HeadForm.tsx'
import { MarkDialog } from './MarkDialog.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { describeFault } from './describeFault.ts'
import './fix.css'

/** Everything that was put right in this story: the list of it, more of it, and as a file. */
export function FixDesk() {
  const t = useTranslate()
  const { slug } = useStory()
  const { corrections, orphaned, kept, given } = useFix()
  const [doing, setDoing] = useState<'nothing' | 'mark' | 'head'>('nothing')
  const store = useCorrectionStore()
  useKeyboardKept()
  // Whatever is noted elsewhere: who looks at the list sees what is on disk.
  useEffect(() => void store?.look(slug), [store, slug])

  const lost = new Set(orphaned)
  const found = corrections.filter((one) => !lost.has(one))
  const carried = given.corrections?.length ?? 0
  return (
    <section className="fix-desk" aria-label={t('Corrections')}>
      {carried > 0 && (
        <p>
          {t('This edition was corrected before it came here, in {count} places.', {
            count: carried,
          })}
        </p>
      )}
      {corrections.length === 0 && (
        <p>
          {t(
            'You have put nothing right in this story. Open a quote, or select words, to begin: the article itself stays as it is.',
          )}
        </p>
      )}
      {!kept && (
        <output>
          <b>{t('Not kept.')}</b>{' '}
          {t(
            'This browser keeps nothing, so your corrections hold until the page is closed. Save them as a file.',
          )}
        </output>
      )}
      <List title={t('Put right')} corrections={found} />
      <List title={t('No longer found in this text')} corrections={orphaned} />
      <div className="actions">
        <button type="button" className="action" onClick={() => setDoing('mark')}>
          {t('Mark a quote')}
        </button>
        <button
          type="button"
          className="action"
          aria-expanded={doing === 'head'}
          onClick={() => setDoing(doing === 'head' ? 'nothing' : 'head')}
        >
          {t('Put the head right')}
        </button>
        <Link to="/corrections" className="action">
          {t('In all stories')}
        </Link>
      </div>
      {doing === 'head' && <HeadForm onClose={() => setDoing('nothing')} />}
      {doing === 'mark' && <MarkDialog span={null} onClose={() => setDoing('nothing')} />}
      <Files />
    </section>
  )
}

/** More than anybody puts right by hand; a file may bring thousands. */
const UNASKED = 100

type ListProps = { readonly title: string; readonly corrections: readonly Correction[] }

function List({ title, corrections }: ListProps) {
  const t = useTranslate()
  const { undo, given } = useFix()
  const { written } = useStory()
  if (corrections.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <GrowingList
        label={title}
        rows={corrections}
        first={UNASKED}
        keyOf={({ id }) => id}
        renderLine={(correction) => {
          const words = concernedWords(correction)
          const name = describeCorrection(t, correction)
          return (
            <>
              <span>
                {confirms(given, correction) && <b>{t('Confirmed')}</b>} {name}
                {words && <q {...written}>{words}</q>}
              </span>
              <button
                type="button"
                className="action"
                aria-label={t('Undo: {name}', { name })}
                onClick={() => void undo([correction])}
              >
                {t('Undo')}
              </button>
            </>
          )
        }}
      />
    </>
  )
}

/** The corrections as a file, out and in. */
function Files() {
  const t = useTranslate()
  const { slug } = useStory()
  const { corrections, takeIn } = useFix()
  const [problem, setProblem] = useState<string | null>(null)

  async function open(file: File) {
    const read = await inBreaths(readCorrectionsInSteps(await file.text()))
    if (!read) return
    const trouble =
      describeFault(t, read) ?? (read.file?.slug === slug ? null : ofAnother(t, read.file?.slug))
    setProblem(trouble && t('{file}: {problem}', { file: file.name, problem: trouble }))
    if (trouble || !read.file) return
    await takeIn(read.file.corrections)
    announce(t('{count} corrections taken in', { count: read.file.corrections.length }))
  }

  return (
    <div className="actions">
      {corrections.length > 0 && (
        <button
          type="button"
          className="action"
          onClick={() => saveFile(`${slug}${FIX_ENDING}`, formatCorrections(slug, corrections))}
        >
          {t('Save as a file')}
        </button>
      )}
      <label className="action">
        {t('Open a corrections file')}
        <input
          type="file"
          accept=".json,application/json"
          className="sr-only"
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) void open(file)
            // The same file can be chosen again.
            event.target.value = ''
          }}
        />
      </label>
      {problem && (
        <p role="alert" className="refused">
          {problem}
        </p>
      )}
    </div>
  )
}

function ofAnother(t: Translate, slug = ''): string {
  return t('It corrects “{slug}”, which is another story: open that one and take it in there.', {
    slug,
  })
}

function saveFile(name: string, content: string) {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The browser has taken it by then; before, some would save nothing.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

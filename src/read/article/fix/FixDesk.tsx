import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { Correction } from '../../../article/corrections/Correction.ts'
import { formatCorrections, FIX_ENDING } from '../../../article/corrections/CorrectionFile.ts'
import { readCorrections } from '../../../article/corrections/readCorrections.ts'
import { announce } from '../../parts/Announcer.tsx'
import { useCorrectionStore } from '../../parts/CorrectionsContext.ts'
import { formatCount } from '../../parts/formatCount.ts'
import { useStory } from '../StoryContext.ts'
import { concernedWords, describeCorrection } from '../../parts/describeCorrection.ts'
import { useFix } from './FixContext.ts'
import { HeadForm } from './HeadForm.tsx'
import { MarkDialog } from './MarkDialog.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'
import './fix.css'

/** Everything that was put right in this story: the list of it, more of it, and as a file. */
export function FixDesk() {
  const { slug } = useStory()
  const { corrections, orphaned, kept, given } = useFix()
  const [doing, setDoing] = useState<'nothing' | 'mark' | 'head'>('nothing')
  const store = useCorrectionStore()
  // Whatever is noted elsewhere: who looks at the list sees what is on disk.
  useEffect(() => void store?.look(slug), [store, slug])

  const found = corrections.filter((one) => !orphaned.includes(one))
  const carried = given.corrections?.length ?? 0
  return (
    <section className="fix-desk" aria-label="Corrections">
      {carried > 0 && (
        <p>This edition was corrected before it came here, in {formatCount(carried, 'place')}.</p>
      )}
      {corrections.length === 0 && (
        <p>
          You have put nothing right in this story. Open a quote, or select words, to begin: the
          article itself stays as it is.
        </p>
      )}
      {!kept && (
        <output>
          <b>Not kept.</b> This browser keeps nothing, so your corrections hold until the page is
          closed. Save them as a file.
        </output>
      )}
      <List title="Put right" corrections={found} />
      <List title="No longer found in this text" corrections={orphaned} />
      <div className="actions">
        <button type="button" className="action" onClick={() => setDoing('mark')}>
          Mark a quote
        </button>
        <button
          type="button"
          className="action"
          aria-expanded={doing === 'head'}
          onClick={() => setDoing(doing === 'head' ? 'nothing' : 'head')}
        >
          Put the head right
        </button>
        <Link to="/corrections" className="action">
          In all stories
        </Link>
      </div>
      {doing === 'head' && <HeadForm onClose={() => setDoing('nothing')} />}
      {doing === 'mark' && <MarkDialog span={null} onClose={() => setDoing('nothing')} />}
      <Files />
    </section>
  )
}

type ListProps = { readonly title: string; readonly corrections: readonly Correction[] }

function List({ title, corrections }: ListProps) {
  const t = useTranslate()
  const { undo } = useFix()
  const { article } = useStory()
  if (corrections.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {corrections.map((correction) => {
          const words = concernedWords(correction)
          const name = describeCorrection(t, correction)
          return (
            <li key={correction.id}>
              <span>
                {name}
                {words && <q lang={article.lang}>{words}</q>}
              </span>
              <button
                type="button"
                className="action"
                aria-label={`Undo: ${name}`}
                onClick={() => void undo([correction])}
              >
                Undo
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** The corrections as a file, out and in. */
function Files() {
  const { slug } = useStory()
  const { corrections, takeIn } = useFix()
  const [problem, setProblem] = useState<string | null>(null)

  async function open(file: File) {
    const read = readCorrections(await file.text())
    const trouble = read.problem ?? (read.file?.slug === slug ? null : ofAnother(read.file?.slug))
    setProblem(trouble && `${file.name}: ${trouble}`)
    if (trouble || !read.file) return
    await takeIn(read.file.corrections)
    announce(`${formatCount(read.file.corrections.length, 'correction')} taken in`)
  }

  return (
    <div className="actions">
      {corrections.length > 0 && (
        <button
          type="button"
          className="action"
          onClick={() => saveFile(`${slug}${FIX_ENDING}`, formatCorrections(slug, corrections))}
        >
          Save as a file
        </button>
      )}
      <label className="action">
        Open a corrections file
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

function ofAnother(slug = ''): string {
  return `It corrects “${slug}”, which is another story: open that one and take it in there.`
}

function saveFile(name: string, content: string) {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The browser has taken it by then; before, some would save nothing.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

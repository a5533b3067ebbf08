import { useState } from 'react'
import type { Compared, Tally } from '../../library/backup/compareBackup.ts'
import type { Backup } from '../../library/backup/openBackup.ts'
import { CAUTIOUS, CHOICES_OF, type Choice, type Plan } from '../../library/backup/choices.ts'
import { type Kind, KINDS } from '../../library/shelf/Record.ts'
import { Choices } from '../cite/Choices.tsx'
import { formatCount } from '../parts/formatCount.ts'
import { formatDay } from '../parts/formatDay.ts'
import { NAMES } from './describeCounts.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import '../cite/cite.css'

type Props = {
  readonly file: string
  readonly backup: Backup
  readonly compared: Compared
  readonly onRestore: (plan: Plan) => void
  readonly onCancel: () => void
}

const CHOICES: Readonly<Record<Choice, string>> = {
  both: 'Keep both',
  mine: 'Keep mine',
  theirs: 'Take the backup’s',
}

/** A story's other text is a story of its own. */
const STORY_CHOICES = { ...CHOICES, both: 'Keep both, the backup’s as a story of its own' }

/** Only what can be chosen for a kind, in its order. */
function choicesOf(kind: Kind): Readonly<Record<Choice, string>> {
  const names = kind === 'story' ? STORY_CHOICES : CHOICES
  const offered = CHOICES_OF[kind].map((choice) => [choice, names[choice]])
  // What isn't offered isn't asked for.
  return Object.fromEntries(offered) as Record<Choice, string>
}

/** What a restore would do, before it does anything. */
export function RestorePreview({ file, backup, compared, onRestore, onCancel }: Props) {
  const t = useTranslate()
  const [plan, change] = useState(CAUTIOUS)
  const { tallies } = compared
  const shown = KINDS.filter((kind) => sumOf(tallies[kind]) > 0)
  return (
    <>
      <p>
        <b>{file}</b>
        {backup.made === null
          ? ' is a file of corrections'
          : ` was made on ${formatDay(t, backup.made)}`}
        . Nothing is written yet, and nothing that is newer here will be replaced.
      </p>
      {shown.length === 0 && <p>There is nothing of yours in it.</p>}
      <dl className="tallies">
        {shown.map((kind) => (
          <div key={kind}>
            <dt>{sentence(NAMES[kind][1])}</dt>
            <dd>{tallyWords(tallies[kind])}</dd>
          </div>
        ))}
      </dl>
      {KINDS.filter((kind) => tallies[kind].conflict > 0).map((kind) => (
        <Choices
          key={kind}
          legend={`${sentence(formatCount(tallies[kind].conflict, ...NAMES[kind]))} changed both here and in the backup`}
          names={choicesOf(kind)}
          chosen={plan.choices[kind]}
          onChoose={(choice) => change({ ...plan, choices: { ...plan.choices, [kind]: choice } })}
        />
      ))}
      {KINDS.filter((kind) => tallies[kind].gone > 0).map((kind) => (
        <BringBack
          key={kind}
          kind={kind}
          count={tallies[kind].gone}
          chosen={plan.bringBack.includes(kind)}
          onChoose={(back) => {
            const others = plan.bringBack.filter((one) => one !== kind)
            change({ ...plan, bringBack: back ? [...others, kind] : others })
          }}
        />
      ))}
      <BadRecords backup={backup} />
      <div className="actions">
        <button type="button" className="action first" onClick={() => onRestore(plan)}>
          Restore
        </button>
        <button type="button" className="action" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </>
  )
}

type BringBackProps = {
  readonly kind: Kind
  readonly count: number
  readonly chosen: boolean
  readonly onChoose: (back: boolean) => void
}

/** What was deleted on purpose stays deleted, unless the reader wants it back. */
function BringBack({ kind, count, chosen, onChoose }: BringBackProps) {
  const were = count === 1 ? 'was' : 'were'
  return (
    <fieldset className="choices">
      <legend>
        {sentence(formatCount(count, ...NAMES[kind]))} {were} deleted here since the backup
      </legend>
      <label>
        <input
          type="checkbox"
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
        {count === 1 ? 'Bring it back' : 'Bring them back'}
      </label>
    </fieldset>
  )
}

function BadRecords({ backup: { bad, badCount, changed } }: Pick<Props, 'backup'>) {
  if (badCount === 0 && changed.length === 0) return null
  const tables = changed.map((kind) => NAMES[kind][1]).join(', ')
  return (
    <div className="bad">
      {changed.length > 0 && (
        <p>The backup was changed after it was made, or damaged, in its {tables}.</p>
      )}
      {badCount > 0 && (
        <details className="fold" open={badCount <= 3}>
          <summary>{formatCount(badCount, 'line')} can’t be read and will be left out</summary>
          <ul>
            {bad.map(({ file, line, why }) => (
              <li key={`${file} ${line}`}>
                {file}, line {line}: {why}
              </li>
            ))}
            {badCount > bad.length && <li>and {badCount - bad.length} more</li>}
          </ul>
        </details>
      )}
    </div>
  )
}

function sumOf(tally: Tally): number {
  return Object.values(tally).reduce((sum, count) => sum + count, 0)
}

function tallyWords(tally: Tally): string {
  const parts: readonly (readonly [number, string])[] = [
    [tally.new, 'new'],
    [tally.newer, 'newer in the backup'],
    [
      tally.deletes,
      `deleted in the backup, so ${tally.deletes === 1 ? 'it goes' : 'they go'} here too`,
    ],
    [tally.conflict, 'changed in both'],
    [tally.older, `newer here, and ${tally.older === 1 ? 'stays' : 'stay'}`],
    [tally.gone, 'deleted here since the backup'],
    [tally.same, 'the same'],
  ]
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(' · ')
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

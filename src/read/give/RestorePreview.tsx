import { useState } from 'react'
import type { Compared, Tally } from '../../library/backup/compareBackup.ts'
import type { Backup } from '../../library/backup/openBackup.ts'
import { CAUTIOUS, CHOICES_OF, type Choice, type Plan } from '../../library/backup/choices.ts'
import { type Kind, KINDS } from '../../library/shelf/Record.ts'
import { Choices } from '../cite/Choices.tsx'
import { formatDay } from '../parts/formatDay.ts'
import { inARow } from '../../words/inARow.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import type { Translate } from '../../words/translate.ts'
import { Sentence } from '../parts/Sentence.tsx'
import { KIND_TITLES, countOf } from './describeCounts.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { told } from '../parts/told.ts'
import '../cite/cite.css'

type Props = {
  readonly file: string
  readonly backup: Backup
  readonly compared: Compared
  readonly onRestore: (plan: Plan) => void
  readonly onCancel: () => void
}

const CHOICES: Readonly<Record<Choice, PlainMessage>> = {
  both: 'Keep both',
  mine: 'Keep mine',
  theirs: 'Take the backup’s',
}

/** A story's other text is a story of its own. */
const STORY_CHOICES: typeof CHOICES = {
  ...CHOICES,
  both: 'Keep both, the backup’s as a story of its own',
}

/** Only what can be chosen for a kind, in its order. */
function choicesOf(t: Translate, kind: Kind): Readonly<Record<Choice, string>> {
  const names = kind === 'story' ? STORY_CHOICES : CHOICES
  const offered = CHOICES_OF[kind].map((choice) => [choice, t(names[choice])])
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
        {backup.made === null ? (
          <Sentence says="{file} is a file of corrections." having={{ file: <b>{file}</b> }} />
        ) : (
          <Sentence
            says="{file} was made on {day}."
            having={{ file: <b>{file}</b>, day: formatDay(t, backup.made) }}
          />
        )}{' '}
        {t('Nothing is written yet, and nothing that is newer here will be replaced.')}
      </p>
      {shown.length === 0 && <p>{t('There is nothing of yours in it.')}</p>}
      <dl className="tallies">
        {shown.map((kind) => (
          <div key={kind}>
            <dt>{t(KIND_TITLES[kind])}</dt>
            <dd>{tallyWords(t, tallies[kind])}</dd>
          </div>
        ))}
      </dl>
      {KINDS.filter((kind) => tallies[kind].conflict > 0).map((kind) => (
        <Choices
          key={kind}
          legend={t('{records} changed both here and in the backup', {
            records: countOf(t, kind, tallies[kind].conflict),
          })}
          names={choicesOf(t, kind)}
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
          {t('Restore')}
        </button>
        <button type="button" className="action" onClick={onCancel}>
          {t('Cancel')}
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
  const t = useTranslate()
  const records = countOf(t, kind, count)
  return (
    <fieldset className="choices">
      <legend>
        {count === 1
          ? t('{records} was deleted here since the backup', { records })
          : t('{records} were deleted here since the backup', { records })}
      </legend>
      <label>
        <input
          type="checkbox"
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
        {t(count === 1 ? 'Bring it back' : 'Bring them back')}
      </label>
    </fieldset>
  )
}

function BadRecords({ backup: { bad, badCount, changed } }: Pick<Props, 'backup'>) {
  const t = useTranslate()
  if (badCount === 0 && changed.length === 0) return null
  const tables = inARow(
    t,
    changed.map((kind) => t(KIND_TITLES[kind])),
  )
  return (
    <div className="bad">
      {changed.length > 0 && (
        <p>
          {t('The backup was changed after it was made, or damaged, in these parts: {tables}.', {
            tables,
          })}
        </p>
      )}
      {badCount > 0 && (
        <details className="fold" open={badCount <= 3}>
          <summary>
            {t('{count} lines can’t be read and will be left out', { count: badCount })}
          </summary>
          <ul>
            {bad.map(({ file, line, why }) => (
              <li key={`${file} ${line}`}>
                {t('{file}, line {line}: {why}', { file, line, why: told(t, why) })}
              </li>
            ))}
            {badCount > bad.length && (
              <li>{t('and {many} more', { many: badCount - bad.length })}</li>
            )}
          </ul>
        </details>
      )}
    </div>
  )
}

function sumOf(tally: Tally): number {
  return Object.values(tally).reduce((sum, count) => sum + count, 0)
}

function tallyWords(t: Translate, tally: Tally): string {
  const { deletes, older } = tally
  const words: Readonly<Record<keyof Tally, string>> = {
    new: t('{count} new', { count: tally.new }),
    newer: t('{count} newer in the backup', { count: tally.newer }),
    deletes:
      deletes === 1
        ? t('{deletes} deleted in the backup, so it goes here too', { deletes })
        : t('{deletes} deleted in the backup, so they go here too', { deletes }),
    conflict: t('{count} changed in both', { count: tally.conflict }),
    older:
      older === 1
        ? t('{older} newer here, and stays', { older })
        : t('{older} newer here, and stay', { older }),
    gone: t('{count} deleted here since the backup', { count: tally.gone }),
    same: t('{count} the same', { count: tally.same }),
  }
  return ASKED_FIRST.filter((name) => tally[name] > 0)
    .map((name) => words[name])
    .join(' · ')
}

/** In the order of what a reader asks first. */
const ASKED_FIRST = ['new', 'newer', 'deletes', 'conflict', 'older', 'gone', 'same'] as const

import { useId, useState } from 'react'
import { Sheet } from '../parts/sheet/Sheet.tsx'
import { formatDay } from '../parts/formatDay.ts'
import { LastBackup, useLastBackup } from './LastBackup.tsx'
import { useBackup } from './useBackup.ts'
import { Sentence } from '../parts/Sentence.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = { readonly onDelete: () => void; readonly onClose: () => void }

/** Asks for a typed word, so that no slip of a finger does it; a backup is offered first. */
export function DeleteDialog({ onDelete, onClose }: Props) {
  const t = useTranslate()
  const { backup, backUp } = useBackup()
  const [typed, type] = useState('')
  const [said, say] = useState('')
  const [found, find] = useState(false)
  const last = useLastBackup()
  const hint = useId()
  const word = t('delete')

  function deleteOrSay() {
    if (typed.trim().toLocaleLowerCase(t.locale) !== word)
      say(t('Nothing was deleted. Type the word {word} into the field first.', { word }))
    else if (last !== null && !found)
      say(
        t(
          'Nothing was deleted. Look first whether the backup is there, then say so with the tick.',
        ),
      )
    else onDelete()
  }

  return (
    <Sheet cross begin="title" title={t('Delete everything?')} onClose={onClose}>
      <p>
        {t(
          'This can’t be undone. Your stories, marks, notes, corrections, places and drafts go from this device; a backup brings all but the drafts back.',
        )}
      </p>
      <LastBackup />
      <div className="actions">
        <button type="button" className="action" onClick={() => void backUp()}>
          {t('Back up first')}
        </button>
      </div>
      <output className="said" data-state={backup.state}>
        {backup.state === 'idle' ? '' : backup.said}
      </output>
      <form
        className="typed-word"
        onSubmit={(event) => {
          event.preventDefault()
          deleteOrSay()
        }}
      >
        {last !== null && (
          <label className="found">
            <input
              type="checkbox"
              checked={found}
              onChange={(event) => find(event.target.checked)}
            />
            <span>
              {t('The backup of {day} is in my downloads, or where I put it', {
                day: formatDay(t, last),
              })}
            </span>
          </label>
        )}
        <label>
          <span>
            <Sentence says="Type the word {word}" having={{ word: <b>{word}</b> }} />
          </span>
          <input
            type="text"
            value={typed}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby={hint}
            onChange={(event) => type(event.target.value)}
          />
        </label>
        <div className="actions">
          <button type="submit" className="action danger">
            {t('Delete everything')}
          </button>
          <button type="button" className="action" onClick={onClose}>
            {t('Cancel')}
          </button>
        </div>
        <output id={hint} className="said">
          {said}
        </output>
      </form>
    </Sheet>
  )
}

import { useId, useState } from 'react'
import { Sheet } from '../parts/sheet/Sheet.tsx'
import { formatDay } from '../parts/formatDay.ts'
import { LastBackup, useLastBackup } from './LastBackup.tsx'
import { useBackup } from './useBackup.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = { readonly onDelete: () => void; readonly onClose: () => void }

const WORD = 'delete'

/** Asks for a typed word, so that no slip of a finger does it; a backup is offered first. */
export function DeleteDialog({ onDelete, onClose }: Props) {
  const t = useTranslate()
  const { backup, backUp } = useBackup()
  const [typed, type] = useState('')
  const [said, say] = useState('')
  const [found, find] = useState(false)
  const last = useLastBackup()
  const hint = useId()

  function deleteOrSay() {
    if (typed.trim().toLowerCase() !== WORD)
      say(`Nothing was deleted. Type the word ${WORD} into the field first.`)
    else if (last !== null && !found)
      say('Nothing was deleted. Look first whether the backup is there, then say so with the tick.')
    else onDelete()
  }

  return (
    <Sheet cross begin="title" title="Delete everything?" onClose={onClose}>
      <p>
        This can’t be undone. Your stories, marks, notes, corrections, places and drafts go from
        this device; a backup brings all but the drafts back.
      </p>
      <LastBackup />
      <div className="actions">
        <button type="button" className="action" onClick={() => void backUp()}>
          Back up first
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
            <span>The backup of {formatDay(t, last)} is in my downloads, or where I put it</span>
          </label>
        )}
        <label>
          <span>
            Type the word <b>{WORD}</b>
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
            Delete everything
          </button>
          <button type="button" className="action" onClick={onClose}>
            Cancel
          </button>
        </div>
        <output id={hint} className="said">
          {said}
        </output>
      </form>
    </Sheet>
  )
}

import { useId, useState } from 'react'
import { FORMATS, FORMAT_ORDER, type Format } from '../../library/exports/formats.ts'
import type { Translate } from '../../words/translate.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { Sheet } from '../parts/sheet/Sheet.tsx'
import { useExport } from './useExport.ts'
import './give.css'

type Props = {
  /** The stories to take along; all of the reader's own and all that were marked, where it is `all`. */
  readonly slugs: readonly string[] | 'all'
  readonly onClose: () => void
}

/** Stories, their quotes or their marks as a file for another program. */
export function ExportMenu({ slugs, onClose }: Props) {
  const t = useTranslate()
  const [format, choose] = useState<Format>('markdown')
  const { exporting, save } = useExport(slugs)
  const busy = exporting.state === 'working'
  return (
    <Sheet className="wide" cross begin="title" title={titleOf(t, slugs)} onClose={onClose}>
      <fieldset className="formats">
        <legend className="sr-only">{t('Format')}</legend>
        {FORMAT_ORDER.map((one) => (
          <FormatChoice
            key={one}
            format={one}
            chosen={one === format}
            onChoose={() => choose(one)}
          />
        ))}
      </fieldset>
      <div className="actions give-foot">
        <button
          type="button"
          className="action first"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) void save(format)
          }}
        >
          {t('Save the file')}
        </button>
        <button type="button" className="action" onClick={onClose}>
          {t(exporting.state === 'saved' ? 'Done' : 'Cancel')}
        </button>
        <output className="said" data-state={exporting.state}>
          {exporting.state === 'idle' ? '' : exporting.said}
        </output>
      </div>
    </Sheet>
  )
}

type ChoiceProps = {
  readonly format: Format
  readonly chosen: boolean
  readonly onChoose: () => void
}

function FormatChoice({ format, chosen, onChoose }: ChoiceProps) {
  const t = useTranslate()
  const id = useId()
  const { name, purpose } = FORMATS[format]
  return (
    <div className="format">
      <input
        type="radio"
        name="format"
        id={id}
        aria-describedby={`${id}-purpose`}
        checked={chosen}
        onChange={onChoose}
      />
      <label htmlFor={id}>{t(name)}</label>
      <small id={`${id}-purpose`}>{t(purpose)}</small>
    </div>
  )
}

function titleOf(t: Translate, slugs: Props['slugs']): string {
  if (slugs === 'all') return t('Export your library')
  return slugs.length === 1
    ? t('Export this story')
    : t('Export {count} stories', { count: slugs.length })
}

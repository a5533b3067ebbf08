import type { MouseEvent } from 'react'
import { Link } from 'react-router'
import { DEFAULTS, usualSize } from '../../../library/settings.ts'
import { announce } from '../Announcer.tsx'
import { useChoose } from '../SettingsContext.ts'
import { ScaleChoice } from './ScaleChoice.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'
import { WordChoice } from './WordChoice.tsx'
import './otherPages.css'

type Props = {
  /** Everything is laid open, where there is room. */
  readonly whole?: boolean
}

/** All that can be chosen about the look; every choice holds at once, in all tabs. */
export function LookControls({ whole = false }: Props) {
  return (
    <div className="look">
      {!whole && <OtherPages />}
      <ThemeChoice />
      <WordChoice name="font" label="Font" words={FONTS} />
      <ScaleChoice
        name="size"
        label="Size"
        usual={usualSize(window.innerWidth)}
        format={(size) => `${size} px`}
      />
      <ScaleChoice name="lines" label="Line height" format={(lines) => lines.toFixed(1)} />
      <ScaleChoice
        name="measure"
        label="Line length"
        format={(measure) => `${measure} characters`}
      />
      <details open={whole}>
        <summary>Spacing, alignment, screen reader</summary>
        <ScaleChoice name="letters" label="Between letters" format={formatSpace} />
        <ScaleChoice name="words" label="Between words" format={formatSpace} />
        <WordChoice name="align" label="Alignment" words={ALIGNMENTS} />
        <WordChoice name="hyphens" label="Hyphens" words={HYPHENS} />
        <WordChoice name="said" label="Spoken around quotes" words={SAID} />
      </details>
      <ResetButton />
    </div>
  )
}

/** The masthead of a phone has no room for them. */
function OtherPages() {
  return (
    <p className="actions elsewhere">
      <Link to="/marks" className="action" onClick={closePanel}>
        Marks
      </Link>
      <Link to="/settings" className="action" onClick={closePanel}>
        All settings
      </Link>
    </p>
  )
}

/** A panel that lies over the page would lie over the next one too. */
function closePanel({ currentTarget }: MouseEvent<HTMLElement>) {
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
}

const FONTS = {
  serif: 'Source Serif',
  sans: 'The system’s sans',
  atkinson: 'Atkinson Hyperlegible',
  opendyslexic: 'OpenDyslexic',
}

const ALIGNMENTS = { start: 'Start of the line', justify: 'Both ends' }

const HYPHENS = { language: 'By language', always: 'Always', never: 'Never' }

const SAID = {
  nothing: 'Nothing',
  ends: 'Start, speaker and end',
  count: 'How many there are',
}

/** In hundredths of the letters' size: `+3 %`. */
function formatSpace(ems: number): string {
  return ems === 0 ? 'Usual' : `+${Math.round(ems * 100)} %`
}

function ResetButton() {
  const choose = useChoose()
  function reset() {
    choose(DEFAULTS)
    announce('Display is back to its defaults')
  }
  return (
    <button type="button" className="action" onClick={reset}>
      Reset to defaults
    </button>
  )
}

import type { MouseEvent } from 'react'
import { Link } from 'react-router'
import { DEFAULTS, usualSize } from '../../../library/settings.ts'
import { LANGUAGES } from '../../../words/languages.ts'
import type { Translate } from '../../../words/translate.ts'
import { announce } from '../Announcer.tsx'
import { useChoose } from '../SettingsContext.ts'
import { useTranslate } from '../TranslateContext.ts'
import { ScaleChoice } from './ScaleChoice.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'
import { WordChoice } from './WordChoice.tsx'
import './lookControls.css'

type Props = {
  /** Everything is laid open, where there is room. */
  readonly whole?: boolean
}

/** All that can be chosen about the look; every choice holds at once, in all tabs. */
export function LookControls({ whole = false }: Props) {
  const t = useTranslate()
  const space = (ems: number) => formatSpace(t, ems)
  return (
    <div className="look">
      {!whole && <OtherPages />}
      {/* What concerns the app; below it, what concerns the text. */}
      <ThemeChoice />
      <WordChoice name="language" label={t('Language of the app')} words={languages(t)} />
      <WordChoice name="font" label={t('Font')} words={fonts(t)} />
      <ScaleChoice
        name="size"
        label={t('Size')}
        usual={usualSize(window.innerWidth)}
        format={(size) => t('{size} px', { size })}
      />
      <ScaleChoice
        name="lines"
        label={t('Line height')}
        format={(lines) => lines.toLocaleString(t.locale, TENTHS)}
      />
      <ScaleChoice
        name="measure"
        label={t('Line length')}
        format={(count) => t('{count} characters', { count })}
      />
      <details open={whole}>
        <summary>{t('Spacing, alignment, screen reader')}</summary>
        <ScaleChoice name="letters" label={t('Between letters')} format={space} />
        <ScaleChoice name="words" label={t('Between words')} format={space} />
        <WordChoice name="align" label={t('Alignment')} words={alignments(t)} />
        <WordChoice name="hyphens" label={t('Hyphens')} words={hyphens(t)} />
        <WordChoice name="said" label={t('Spoken around quotes')} words={said(t)} />
      </details>
      <ResetButton />
    </div>
  )
}

/** The masthead has no room for them in a small window. */
function OtherPages() {
  const t = useTranslate()
  return (
    <p className="actions elsewhere">
      <Link to="/marks" className="action" onClick={closePanel}>
        {t('Marks')}
      </Link>
      <Link to="/settings" className="action" onClick={closePanel}>
        {t('All settings')}
      </Link>
    </p>
  )
}

/** A panel that lies over the page would lie over the next one too. */
function closePanel({ currentTarget }: MouseEvent<HTMLElement>) {
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
}

const fonts = (t: Translate) => ({
  serif: 'Source Serif',
  sans: t('The system’s sans'),
  atkinson: 'Atkinson Hyperlegible',
  opendyslexic: 'OpenDyslexic',
})

const alignments = (t: Translate) => ({ start: t('Start of the line'), justify: t('Both ends') })

const hyphens = (t: Translate) => ({
  language: t('By language'),
  always: t('Always'),
  never: t('Never'),
})

const said = (t: Translate) => ({
  nothing: t('Nothing'),
  ends: t('Start, speaker and end'),
  count: t('How many there are'),
})

/** Each by its own name, so that who can’t read the others finds it. */
const languages = (t: Translate) => ({
  system: t('As in the browser'),
  en: LANGUAGES.en.name,
  de: LANGUAGES.de.name,
  fr: LANGUAGES.fr.name,
  es: LANGUAGES.es.name,
  ar: LANGUAGES.ar.name,
})

const TENTHS = { minimumFractionDigits: 1, maximumFractionDigits: 1 }

/** In hundredths of the letters' size: `+3 %`. */
function formatSpace(t: Translate, ems: number): string {
  return ems === 0 ? t('Usual') : t('+{percent} %', { percent: Math.round(ems * 100) })
}

function ResetButton() {
  const t = useTranslate()
  const choose = useChoose()
  function reset() {
    choose(DEFAULTS)
    announce(t('Display is back to its defaults'))
  }
  return (
    <button type="button" className="action" onClick={reset}>
      {t('Reset to defaults')}
    </button>
  )
}

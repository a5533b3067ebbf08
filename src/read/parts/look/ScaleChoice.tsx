import { useId } from 'react'
import { SCALES, type ScaleName } from '../../../library/settings.ts'
import { useChoose, useSetting } from '../SettingsContext.ts'
import { useTranslate } from '../TranslateContext.ts'

type Props = {
  readonly name: ScaleName
  readonly label: string
  /** Where the scale stands while nothing is chosen, if that depends. */
  readonly usual?: number
  /** `62 characters` */
  readonly format: (degree: number) => string
}

/** Something that is chosen by degrees: with a slider, or step by step beside it. */
export function ScaleChoice({ name, label, usual = SCALES[name].usual, format }: Props) {
  const t = useTranslate()
  const chosen = useSetting(name)
  const choose = useChoose()
  const id = useId()
  const { least, most, step } = SCALES[name]
  const degree = chosen ?? usual
  return (
    <div className="scale">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id} aria-live="off">
        {format(degree)}
      </output>
      <StepButton
        name={name}
        label={t('Less: {what}', { what: label })}
        from={degree}
        step={-step}
        sign="−"
      />
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={degree}
        aria-valuetext={format(degree)}
        onChange={({ target }) => choose({ [name]: target.valueAsNumber })}
      />
      <StepButton
        name={name}
        label={t('More: {what}', { what: label })}
        from={degree}
        step={step}
        sign="+"
      />
    </div>
  )
}

type StepProps = {
  readonly name: ScaleName
  readonly label: string
  readonly from: number
  readonly step: number
  readonly sign: string
}

/** For whom a slider is too fine. */
function StepButton({ name, label, from, step, sign }: StepProps) {
  const choose = useChoose()
  const { least, most } = SCALES[name]
  const next = Number(Math.min(most, Math.max(least, from + step)).toFixed(2))
  return (
    <button
      type="button"
      className="step"
      aria-label={label}
      onClick={() => choose({ [name]: next })}
    >
      {sign}
    </button>
  )
}

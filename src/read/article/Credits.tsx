import type { Credit } from '../../article/Block.ts'
import { ofTheApp } from '../parts/appLanguage.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = { readonly credits: readonly Credit[] }

/** `Photo: Paayal Zaveri · CNBC` */
export function Credits({ credits }: Props) {
  const t = useTranslate()
  if (credits.length === 0) return null
  return (
    <p className="credit" {...ofTheApp(t)}>
      {t('Photo: {names}', { names: credits.map(({ name }) => name).join(' · ') })}
    </p>
  )
}

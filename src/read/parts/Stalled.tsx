import type { Translate } from '../../words/translate.ts'

type Props = { readonly languages: readonly Translate[] }

/**
 * What a page says where the app doesn’t come: it stands in the HTML in every language that the app
 * speaks, since nothing else can be had then. `start/start.ts` shows one of them.
 */
export function Stalled({ languages }: Props) {
  return languages.map((t) => {
    const { lang, dir } = t
    return (
      <p
        key={lang}
        id={`stalled-${lang}`}
        className="update"
        role="status"
        lang={lang}
        dir={dir}
        hidden
      >
        {t('Part of the app hasn’t come, so only links work here.')}{' '}
        <a href="">{t('Load it again')}</a>
      </p>
    )
  })
}

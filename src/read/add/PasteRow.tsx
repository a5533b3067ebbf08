import type { ReactNode } from 'react'
import { type AddDraft, isBlank, showsPage, sourceOf } from './AddDraft.ts'
import type { DraftStore } from './draftStore.ts'
import { useDraft } from './useDraft.ts'
import type { Say } from './useSaid.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = { readonly store: DraftStore; readonly say: Say }

/** How the words in the field are taken, and the other ways to take them. */
export function PasteRow({ store, say }: Props) {
  const t = useTranslate()
  const way = useDraft(store, wayOf)
  function switchTo(some: Partial<AddDraft>) {
    store.change(some)
  }
  const { page } = store.peek()
  switch (way) {
    case 'none':
    case 'plain':
      return null
    case 'reading':
      return <span>{t('Reading what was pasted')}</span>
    case 'page':
      return (
        <Way words={t(store.peek().file ? 'Read as a page' : 'Pasted as a page')}>
          {page?.plain && (
            <Switch onClick={() => switchTo({ text: page.plain, format: 'plain' })}>
              {t('Paste as plain text')}
            </Switch>
          )}
        </Way>
      )
    case 'pagePlain':
      return (
        <Way words={t('Pasted as plain text')}>
          <Switch onClick={() => switchTo({ text: page?.shown ?? '', format: null })}>
            {t('Paste as a page')}
          </Switch>
        </Way>
      )
    case 'changed':
      return (
        <Way words={t('Changed by you, and so kept as plain text')}>
          <Switch
            onClick={() => {
              const before = store.peek()
              switchTo({ text: page?.shown ?? '', format: null })
              say(t('Your changes were taken out.'), before)
            }}
          >
            {t('Back to what was pasted')}
          </Switch>
        </Way>
      )
    case 'markdown':
      return (
        <Way words={t('Read as Markdown')}>
          <Switch onClick={() => switchTo({ format: 'plain' })}>{t('Read as plain text')}</Switch>
        </Way>
      )
    case 'markdownPlain':
      return (
        <Way words={t('Read as plain text')}>
          <Switch onClick={() => switchTo({ format: null })}>{t('Read as Markdown')}</Switch>
        </Way>
      )
  }
}

type WayOf =
  'none' | 'plain' | 'reading' | 'page' | 'pagePlain' | 'changed' | 'markdown' | 'markdownPlain'

function wayOf(draft: AddDraft): WayOf {
  const { page, text, format } = draft
  if (isBlank(draft)) return 'none'
  if (showsPage(draft)) return page?.shown === null ? 'reading' : 'page'
  if (page?.shown) return text === page.plain ? 'pagePlain' : 'changed'
  if (sourceOf(draft).format === 'markdown') return 'markdown'
  const marked = format === 'plain' && sourceOf({ ...draft, format: null }).format === 'markdown'
  return marked ? 'markdownPlain' : 'plain'
}

function Way({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <>
      <span>{words}</span>
      {children}
    </>
  )
}

type SwitchProps = { readonly onClick: () => void; readonly children: string }

function Switch({ onClick, children }: SwitchProps) {
  return (
    <button type="button" className="link" onClick={onClick}>
      {children}
    </button>
  )
}

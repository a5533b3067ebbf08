import type { Kept } from '../../library/offline/Offline.ts'
import { useOffline } from './OfflineContext.ts'
import { useShelfDoor } from './ShelfContext.ts'
import type { Translate } from '../../words/translate.ts'
import { useTranslate } from './TranslateContext.ts'

/** In a few words beside the counts: what can be read without a network. */
export function OfflineState() {
  const t = useTranslate()
  const { library, online } = useOffline()
  const own = useShelfDoor()?.mayHold('story') ?? false
  const isReady = library.state === 'ready'
  return (
    <span className="offline-state">
      {online
        ? shortly(t, library, own)
        : t(isReady ? 'No connection. All is kept here.' : 'No connection.')}
    </span>
  )
}

function shortly(t: Translate, library: Kept, own: boolean): string {
  const { state } = library
  if (state === 'incomplete') return t('Offline copy incomplete – trying again.')
  if (state === 'ready' && library.whole) return t('Ready offline.')
  if (state === 'unsupported' || state === 'off' || library.total === 0) return ''
  const what = soFar(t, library)
  if (state === 'preparing') return t('Keeping {what} …', { what })
  return t(own ? 'Ready offline: your own, and {what}.' : 'Ready offline: {what}.', { what })
}

type Counts = { readonly kept: number; readonly total: number }

/** `1,200 of 5,000 built-in stories` */
export function soFar(t: Translate, { kept, total }: Counts): string {
  return t('{kept} of {count} built-in stories', { kept, count: total })
}

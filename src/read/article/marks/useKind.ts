import { useEffect, useRef, useState } from 'react'
import type { Kept, MarkKind } from '../../../library/shelf/Record.ts'
import type { ChangeOf } from '../../../library/shelf/Shelf.ts'
import { kindInside } from '../../parts/marks/kindWords.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { entryAfter } from './entryAfter.ts'
import { useKeepMark } from './useKeepMark.ts'

/** What was chosen, until the shelf tells this revision; null as long as it isn't on disk. */
type Chosen = { readonly kind: MarkKind; readonly until: number | null }

export type KindOfMark = {
  readonly kind: MarkKind | null
  readonly choose: (kind: MarkKind) => void
}

/** The kind of a mark, which changes at once; one choice is written after the other. */
export function useKind(mark: Kept<'mark'>): KindOfMark {
  const t = useTranslate()
  const { keep } = useKeepMark()
  const [chosen, note] = useState<Chosen | null>(null)
  const base = useRef(mark)
  const sending = useRef(Promise.resolve())

  useEffect(() => {
    if (mark.revision >= base.current.revision) base.current = mark
  }, [mark])

  async function write(kind: MarkKind) {
    const { id, slug, content } = base.current
    const change: ChangeOf<'mark'> = {
      kind: 'mark',
      id,
      slug,
      content: { ...content, kind },
      basedOn: base.current,
    }
    const said = t('now marked as {kind}', { kind: kindInside(t, kind) })
    const { outcome } = await keep([change], said)
    if (outcome.state === 'saved') base.current = entryAfter(change, outcome.batch) ?? base.current
    const until = outcome.state === 'saved' ? base.current.revision : 0
    note((now) => (now?.kind === kind ? { kind, until } : now))
  }

  const waits = chosen && (chosen.until === null || mark.revision < chosen.until)
  return {
    kind: waits ? chosen.kind : mark.content.kind,
    choose(kind: MarkKind) {
      note({ kind, until: null })
      sending.current = sending.current.then(() => write(kind))
    },
  }
}

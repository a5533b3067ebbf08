import { useEffect, useMemo, useState } from 'react'
import type { Article } from '../../../article/Article.ts'
import {
  type Change,
  type Correction,
  correctionOf,
} from '../../../article/corrections/Correction.ts'
import type { Laid } from '../../../library/corrections/correctionShelf.ts'
import { announce } from '../../parts/Announcer.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { useCorrectionStore, useOwnCorrections } from '../../parts/CorrectionsContext.ts'
import type { Fix } from './FixContext.ts'

/** Lays what this reader put right over an article, and takes more of it. */
export function useFixState(slug: string, given: Article): Fix {
  const t = useTranslate()
  const store = useCorrectionStore()
  const { corrections, kept, lay } = useOwnCorrections(slug)
  const [latest, note] = useState<readonly Correction[]>([])
  const [heard, hear] = useState<Laid | null>(null)
  const laid = useMemo(
    () => lay?.now(given, heard) ?? { article: given, orphaned: NONE },
    [given, lay, heard],
  )
  useEffect(() => lay?.calmly(given, hear), [given, lay])

  async function takeIn(fresh: readonly Correction[]) {
    await store?.add(slug, fresh)
    note(fresh)
  }

  return {
    article: laid.article,
    given,
    corrections,
    orphaned: laid.orphaned,
    kept,
    latest,
    async putRight(changes: readonly Change[]) {
      const now = new Date().toISOString()
      const fresh = changes.map((change) => correctionOf(change, now))
      await takeIn(fresh)
      return fresh
    },
    takeIn,
    async undo(gone: readonly Correction[]) {
      await store?.undo(
        slug,
        gone.map(({ id }) => id),
      )
      note(NONE)
      announce(t('Undone'))
    },
    dismiss: () => note(NONE),
  }
}

const NONE: readonly Correction[] = []

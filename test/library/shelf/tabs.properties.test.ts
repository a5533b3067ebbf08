import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Batch, Shelf } from '../../../src/library/shelf/Shelf.ts'
import { everythingOn, markOf, openBrowser, openTab } from './openTab.ts'

/** What somebody does in one of the tabs; all of them look at the same marks. */
type Act =
  | { readonly type: 'write'; readonly tab: number; readonly id: string; readonly note: string }
  | { readonly type: 'look'; readonly tab: number; readonly id: string }
  | { readonly type: 'delete'; readonly tab: number; readonly id: string }
  | { readonly type: 'undo'; readonly tab: number }

const tab = fc.nat({ max: 2 })
const id = fc.constantFrom('m1', 'm2')

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('write'),
        tab,
        id,
        note: fc.string({ minLength: 1, maxLength: 4 }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('look'), tab, id }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('delete'), tab, id }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('undo'), tab }) },
  ) as fc.Arbitrary<Act>,
  { maxLength: 12 },
)

describe('up to three tabs on the same records', () => {
  test('lose no note that nobody saw and wrote over, deleted or took back', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (acts) => {
        const browser = openBrowser()
        const tabs = [openTab(browser), openTab(browser), openTab(browser)]
        const seen = tabs.map(() => new Map<string, Awaited<ReturnType<Shelf['find']>>>())
        const batches: (Batch | undefined)[] = tabs.map(() => undefined)
        /** Notes that must still be somewhere, by mark. */
        const alive = new Map<string, Set<string>>([
          ['m1', new Set()],
          ['m2', new Set()],
        ])
        for (const act of acts) await perform(act)
        for (const [id, notes] of alive) {
          const mark = await tabs[0]?.find('mark', id)
          const there = mark ? [mark.content, ...(mark.others ?? [])].map(({ note }) => note) : []
          for (const note of [...notes].slice(-5)) expect(there).toContain(note)
        }

        async function perform(act: Act) {
          const shelf = tabs[act.tab]
          const saw = seen[act.tab]
          if (!shelf || !saw) return
          if (act.type === 'look') {
            saw.set(act.id, await shelf.find('mark', act.id))
          } else if (act.type === 'undo') {
            const batch = batches[act.tab]
            batches[act.tab] = undefined
            if (batch) await shelf.undo(batch)
            // What is left is what stands there now.
            for (const id of alive.keys()) alive.set(id, await notesOf(shelf, id))
          } else if (act.type === 'delete') {
            const saved = await shelf.save([
              { kind: 'mark', id: act.id, slug: 'ferry', content: null },
            ])
            if (saved.state === 'saved') batches[act.tab] = saved.batch
            alive.set(act.id, new Set())
          } else {
            const basedOn = saw.get(act.id)
            const content = markOf('Ferry', { note: act.note })
            const base = basedOn && 'target' in basedOn.content ? basedOn : undefined
            const saved = await shelf.save([
              {
                kind: 'mark',
                id: act.id,
                slug: 'ferry',
                content,
                ...(base && { basedOn: base as never }),
              },
            ])
            if (saved.state === 'saved') batches[act.tab] = saved.batch
            const notes = alive.get(act.id) ?? new Set<string>()
            // Who saw nothing writes over what there is.
            if (base && 'note' in base.content) notes.delete(base.content.note)
            else notes.clear()
            alive.set(act.id, new Set([...notes, act.note]))
            saw.set(act.id, await shelf.find('mark', act.id))
          }
        }
      }),
      { numRuns: 1000, seed: 20260302 },
    )
  })

  test('count every write once, whoever made it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tab, { maxLength: 12 }), async (writers) => {
        const browser = openBrowser()
        const tabs = [openTab(browser), openTab(browser), openTab(browser)]
        const write = (shelf: Shelf, note: string) =>
          shelf.save([
            { kind: 'mark', id: 'm1', slug: 'ferry', content: markOf('Ferry', { note }) },
          ])
        await Promise.all(
          writers.flatMap((at, note) => {
            const shelf = tabs[at]
            return shelf ? [write(shelf, `${note}`)] : []
          }),
        )
        const [one] = tabs[0] ? await everythingOn(tabs[0]) : []
        expect(one?.entry.revision ?? 0).toBe(writers.length)
        expect(new Set(one?.entry.trail ?? []).size).toBe(writers.length)
      }),
      { numRuns: 60, seed: 20260302 },
    )
  })
})

async function notesOf(shelf: Shelf, id: string): Promise<Set<string>> {
  const mark = await shelf.find('mark', id)
  return new Set(mark ? [mark.content.note, ...(mark.others ?? []).map(({ note }) => note)] : [])
}

// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react'
import { type ReactNode, createElement } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { NO_NOTES } from '../../../src/library/list/Entry.ts'
import { type View, WHOLE_VIEW } from '../../../src/library/list/View.ts'
import { useShown } from '../../../src/read/list/useShown.ts'
import { OFFLINE_UNKNOWN } from '../../../src/library/offline/Offline.ts'
import { OfflineContext } from '../../../src/read/parts/OfflineContext.ts'
import { entryOf } from '../../library/list/entries.ts'

afterEach(() => vi.restoreAllMocks())

/** One story has the word in its text alone, and is in German; another one in its headline. */
const ENTRIES = [entryOf('hidden', { lang: 'de' }), entryOf('tide'), entryOf('other')]

const TIDE: View = { ...WHOLE_VIEW, narrow: 'tide' }
const FERRY_IN_ENGLISH: View = { ...WHOLE_VIEW, narrow: 'ferry', lang: 'en' }

const LISTING = {
  open: true,
  entries: ENTRIES,
  waiting: 0,
  notes: NO_NOTES,
  sort: 'newest' as const,
  looked: { asked: true, done: true, stories: 3, sofar: 3 },
  refusal: null,
}

const FIND = { among: ENTRIES, openShelf: () => Promise.resolve(null) }

/** Every text is on this device. */
const KEPT = {
  ...OFFLINE_UNKNOWN,
  library: { state: 'ready' as const, kept: 3, total: 3, bytes: 1, whole: true },
}
const store = {
  peek: () => KEPT,
  subscribe: () => () => {},
  keep() {},
  acceptUpdate() {},
  keepStory() {},
}
const offline = ({ children }: { readonly children: ReactNode }) =>
  createElement(OfflineContext, { value: store }, children)

test('what the filters hide is counted for the words of the list, at every moment', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation((input) =>
    Promise.resolve(
      Response.json({
        text: typeof input === 'string' && input.includes('hidden') ? 'The tide came.' : 'Calm.',
      }),
    ),
  )
  const seen: string[] = []
  const useIt = (view: View) => {
    const { view: of, texts, byText } = useShown(LISTING, view, null, FIND)
    seen.push(`${of.narrow}: ${byText} of ${texts.inText.size}`)
    return texts
  }
  const { result, rerender } = renderHook(useIt, { initialProps: TIDE, wrapper: offline })
  await waitFor(() => expect(result.current.inText.size).toBe(1))
  rerender(FERRY_IN_ENGLISH)
  rerender(TIDE)
  expect(seen.at(-1)).toBe('tide: 1 of 1')
  expect(new Set(seen)).toEqual(new Set(['tide: 0 of 0', 'tide: 1 of 1', 'ferry: 0 of 0']))
})

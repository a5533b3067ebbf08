// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import type { CorrectionStore } from '../../../../src/library/corrections/corrections.ts'
import { useFixState } from '../../../../src/read/article/fix/useFixState.ts'
import { CorrectionsContext } from '../../../../src/read/parts/CorrectionsContext.ts'
import { articleOf } from '../../../article/article.ts'

test('what is laid by and by ends with the article and with the page', () => {
  const running = new Set<unknown>()
  const calmly = (article: unknown) => {
    running.add(article)
    return () => void running.delete(article)
  }
  const now = vi.fn<() => never>(() => ({ article: {}, applied: [], orphaned: [] }) as never)
  const own = { corrections: [], kept: true, lay: { now, calmly } }
  const done = () => Promise.resolve()
  const store: CorrectionStore = {
    peek: () => own,
    subscribe: () => () => {},
    look: done,
    add: done,
    undo: done,
  }
  const [first, second] = [articleOf({}), articleOf({})]
  const wrapper = ({ children }: { readonly children: ReactNode }) =>
    createElement(CorrectionsContext, { value: store }, children)
  const { rerender, unmount } = renderHook((article) => useFixState('wall', article), {
    initialProps: first,
    wrapper,
  })
  expect([...running]).toEqual([first])
  rerender(second)
  expect(running).toEqual(new Set([second]))
  expect(running.has(first)).toBe(false)
  unmount()
  expect(running.size).toBe(0)
})

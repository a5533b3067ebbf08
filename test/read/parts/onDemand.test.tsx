// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { type ComponentType, Suspense } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { OpenedNotHere } from '../../../src/read/parts/NotHere.tsx'
import { onDemand } from '../../../src/read/parts/onDemand.tsx'

afterEach(cleanup)

const Tool = ({ name }: { readonly name: string }) => <p>The tool {name}</p>

/** Answers with each of these in turn, and counts how often it was asked. */
function answerWith(...answers: readonly ('tool' | 'failure')[]) {
  const asked = { times: 0 }
  async function fetchPart(): Promise<ComponentType<{ readonly name: string }>> {
    if (answers[asked.times++] === 'failure') throw new Error('no network')
    return Tool
  }
  return { asked, fetchPart }
}

function page(part: React.ReactNode) {
  return (
    <>
      <h1>A story</h1>
      <Suspense>{part}</Suspense>
    </>
  )
}

test('a part is fetched when it is first shown, once', async () => {
  const { asked, fetchPart } = answerWith('tool')
  const Part = onDemand(fetchPart)
  expect(asked.times).toBe(0)
  await act(async () => render(page(<Part name="of today" />)))
  expect(document.body.textContent).toContain('The tool of today')
  await act(async () => render(page(<Part name="of tomorrow" />)))
  expect(document.body.textContent).toContain('The tool of tomorrow')
  expect(asked.times).toBe(1)
})

test('one that can’t be had costs the page nothing else, and is asked for once while it stands', async () => {
  const { asked, fetchPart } = answerWith('failure', 'failure')
  const Part = onDemand(fetchPart)
  const { rerender } = await act(async () => render(page(<Part name="a" />)))
  await act(async () => rerender(page(<Part name="b" />)))
  screen.getByRole('heading', { name: 'A story' })
  expect(screen.getByRole('status').textContent).toContain('isn’t on this device yet')
  expect(asked.times).toBe(1)
})

test('whoever opens it again asks for it again', async () => {
  const { asked, fetchPart } = answerWith('failure', 'tool')
  const Part = onDemand(fetchPart)
  const { rerender } = await act(async () => render(page(<Part name="a" />)))
  await act(async () => rerender(page(null)))
  await act(async () => rerender(page(<Part name="a" />)))
  expect(document.body.textContent).toContain('The tool a')
  expect(screen.queryByRole('status')).toBeNull()
  expect(asked.times).toBe(2)
})

test('something else may stand in for it', async () => {
  const Part = onDemand(answerWith('failure').fetchPart, { Instead: () => <p>Not now.</p> })
  await act(async () => render(page(<Part name="a" />)))
  expect(document.body.textContent).toContain('Not now.')
  expect(screen.queryByRole('status')).toBeNull()
})

test('whoever opens another one while its failure stands asks for it again', async () => {
  const { fetchPart } = answerWith('failure', 'tool')
  const Part = onDemand(fetchPart)
  const { rerender } = await act(async () => render(page(<Part key="a" name="a" />)))
  await act(async () => rerender(page(<Part key="b" name="b" />)))
  expect(document.body.textContent).toContain('The tool b')
  expect(screen.queryByRole('status')).toBeNull()
})

test('that a part which was opened can’t be had comes into view, and of any other it does not', async () => {
  const shown = vi.fn<(this: Element, how?: unknown) => void>()
  Element.prototype.scrollIntoView = shown
  const Other = onDemand(answerWith('failure').fetchPart)
  await act(async () => render(page(<Other name="a" />)))
  expect(shown).not.toHaveBeenCalled()
  cleanup()
  const Opened = onDemand(answerWith('failure').fetchPart, { Instead: OpenedNotHere })
  await act(async () => render(page(<Opened name="a" />)))
  expect(shown.mock.contexts).toEqual([screen.getByRole('status').parentElement])
  expect(shown).toHaveBeenCalledWith({ block: 'nearest' })
})

test('nothing may stand in for it', async () => {
  const Part = onDemand(answerWith('failure').fetchPart, { Instead: null })
  await act(async () => render(page(<Part name="a" />)))
  expect(document.body.textContent).toBe('A story')
})

test('what is brought before it is shown is there at once', async () => {
  const { fetchPart } = answerWith('failure', 'tool')
  const Part = onDemand(fetchPart)
  expect(await Part.bring()).toBe(false)
  expect(await Part.bring()).toBe(true)
  render(page(<Part name="a" />))
  expect(document.body.textContent).toContain('The tool a')
})

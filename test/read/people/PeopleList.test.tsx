// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { likeBrowser } from '../likeBrowser.ts'
import { accessibilityFaults, renderApp } from '../renderApp.tsx'

likeBrowser()

const RAIN = `The men who count the rain

Walter Penhallow came to the hall. “My father did it in pencil,” he said. “The pen lost us a month.”

“We have waited long enough,” said Ines Falk, the harbour master. Falk said that the wall would be mended before winter.
`

async function open(story = RAIN) {
  const page = renderApp('/articles/story', { story })
  await screen.findByRole('heading', { level: 1 })
  return page
}

/** It lies beside the story, and jsdom takes it for hidden. */
const people = () => document.querySelector<HTMLElement>('#people')!

const person = (name: string) =>
  within(people()).getByText(name, { selector: 'bdi' }).closest('details')!

test('people are names and counts first, with what is inferred of them', async () => {
  const { container } = await open()
  const shown = [...people().querySelectorAll('summary')].map((line) =>
    [...line.children].map(({ textContent }) => textContent),
  )
  expect(shown).toEqual([
    ['WPWalter Penhallow', '2 quotes (2 inferred), 12 words'],
    ['IFInes Falk', 'harbour master', '1 quote, 5 words · 1 reported'],
  ])
  expect([...people().querySelectorAll('details[open]')]).toEqual([])
  expect(await accessibilityFaults(container)).toEqual([])
})

test('what is only reported stands apart from the quotes, and says so', async () => {
  await open()
  const [quotes, reports] = person('Ines Falk').querySelectorAll('ul')
  expect(quotes?.textContent).toBe('“We have waited long enough,”')
  expect(reports?.textContent).toContain('the wall would be mended before winter')
  expect(reports?.previousElementSibling?.textContent).toBe('Reported, not exact')
  expect(within(person('Walter Penhallow')).queryByText('Reported, not exact')).toBeNull()
})

test('all share one name, so that the browser opens one at a time', async () => {
  await open()
  const names = [...people().querySelectorAll('details')].map((one) => one.getAttribute('name'))
  expect(names).toEqual(['person', 'person'])
})

test('whoever speaks alone is open from the start', async () => {
  await open('A wall\n\n“We have waited long enough,” said Ines Falk, the harbour master.\n')
  expect(person('Ines Falk').open).toBe(true)
})

test('a quote that is opened in the story opens its speaker, and is marked among the others', async () => {
  await open()
  await userEvent.click(screen.getAllByRole('button', { name: /^Quote, Walter Penhallow/ })[1]!)
  await waitFor(() => expect(person('Walter Penhallow').open).toBe(true))
  const current = people().querySelectorAll('[aria-current]')
  expect([...current].map(({ textContent }) => textContent)).toEqual([
    '“The pen lost us a month.” speaker inferred',
  ])
})

test('the tab counts whom the story rests on, and papers that it quotes stand apart', async () => {
  await open(
    'A wall\n\n“We have waited long enough,” said Ines Falk, the harbour master. A letter to the council says: “It leaks, and it will fall.”\n',
  )
  const tabs = screen.getAllByRole('tab', { hidden: true }).map(({ textContent }) => textContent)
  expect(tabs[0]).toBe('People 1')
  expect(document.querySelector('.rests-on')?.textContent).toContain('1 speaker')
  const also = within(people()).getByRole('heading', { name: 'Also quoted', hidden: true })
  const isBehind = also.compareDocumentPosition(person('A letter'))
  expect(isBehind & Node.DOCUMENT_POSITION_FOLLOWING).toBeGreaterThan(0)
})

test('where no paper is quoted nothing stands apart', async () => {
  await open()
  expect(within(people()).queryByText('Also quoted')).toBeNull()
})

test('whom the newsroom asked stands here, and nowhere else', async () => {
  const { container } = await open(
    `${RAIN}\nThe harbour board has been approached for comment. Norrbank did not respond to a request for comment.\n`,
  )
  const asked = [...people().querySelectorAll('.asked')].map(({ textContent }) => textContent)
  expect(asked).toEqual([
    'Asked, and did not respondNorrbank',
    'Asked for commentThe harbour board',
  ])
  expect(container.querySelector('#sources')?.textContent).not.toContain('harbour board')
})

test('an unnamed source that is quoted stands once, with its quotes', async () => {
  await open(
    'The wall leaks\n\n“It leaks all night,” said an aide to the mayor, who asked not to be named. Two officials with knowledge of the matter said it leaked.\n',
  )
  expect(within(people()).getAllByText(/an aide to the mayor/i)).toHaveLength(1)
  const unnamed = within(people()).getByText('Not named')
  expect(unnamed.parentElement?.querySelector('ul')?.textContent).toBe(
    'Two officials with knowledge of the matter',
  )
})

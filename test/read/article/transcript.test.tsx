// @vitest-environment jsdom
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createSettings } from '../../../src/library/settings.ts'
import { likeBrowser } from '../likeBrowser.ts'
import { renderApp } from '../renderApp.tsx'
import { HARBOUR } from '../seeds.ts'

afterEach(async () => {
  await virtual.stop()
  cleanup()
})

likeBrowser()

/** Everything that a screen reader says of an element, from top to bottom. */
async function readWhole(container: HTMLElement): Promise<string> {
  await virtual.start({ container })
  const last = `end of ${container.tagName === 'MAIN' ? 'main' : 'document'}`
  for (let step = 0; step < 400; step++) {
    if ((await virtual.lastSpokenPhrase()).startsWith(last)) break
    await virtual.next()
  }
  return `${(await virtual.spokenPhraseLog()).join('\n')}\n`
}

/** A story as it is heard with quotes announced: speakers before their words, marks at both ends. */
test('a story is spoken as its transcript has it', async () => {
  const settings = createSettings(window)
  settings.change({ said: 'ends' })
  renderApp('/articles/harbour', { harbour: HARBOUR }, { settings })
  await screen.findByRole('heading', { level: 1 })
  await expect(await readWhole(screen.getByRole('main'))).toMatchFileSnapshot('transcript.txt')
})

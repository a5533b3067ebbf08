import { expect, test } from 'vitest'
import { knowAllLanguages } from '../../../src/parse/knowAllLanguages.ts'
import { mediumNear } from '../../../src/parse/attribution/mediumNear.ts'
import { readSentence } from '../../../src/parse/grammar/readSentence.ts'
import { lexiconOf } from '../../../src/parse/tokens/lexicons.ts'
import { tokenize } from '../../../src/parse/tokens/tokenize.ts'

knowAllLanguages()

function mediumIn(lang: string, text: string, cue: string): string | null {
  const tokens = tokenize(text, { start: 0, end: text.length }, [], lexiconOf(lang))
  const cueAt = tokens.findIndex((token) => token.text === cue)
  const found = mediumNear(readSentence(tokens), cueAt)
  return found && text.slice(found.start, found.end)
}

test.each([
  ['en', 'Ruiz said in an interview that it fell.', 'said', 'in an interview'],
  ['en', 'Ruiz said by telephone that it fell.', 'said', 'by telephone'],
  ['de', 'Ruhm sagte im Interview, es falle.', 'sagte', 'im Interview'],
  ['de', 'Ruhm sagte in einer Mitteilung, es falle.', 'sagte', 'in einer Mitteilung'],
  ['fr', 'Ruis a dit dans un communiqué que rien ne tient.', 'dit', 'dans un communiqué'],
  ['es', 'Ruiz dijo en un comunicado que todo cae.', 'dijo', 'en un comunicado'],
  ['pt', 'Ruiz disse numa entrevista que tudo cai.', 'disse', 'numa entrevista'],
])('%s: %s', (lang, text, cue, medium) => {
  expect(mediumIn(lang, text, cue)).toBe(medium)
})

test.each([
  ['en', 'Ruiz said of the interview that it fell.', 'said'],
  ['en', 'Ruiz said in the harbour that it fell.', 'said'],
  ['de', 'Ruhm sagte nach dem Interview, es falle.', 'sagte'],
])('none, %s: %s', (lang, text, cue) => {
  expect(mediumIn(lang, text, cue)).toBeNull()
})

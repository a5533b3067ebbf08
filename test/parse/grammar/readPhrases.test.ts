import { describe, expect, test } from 'vitest'
import type { PhraseKind } from '../../../src/parse/grammar/Phrase.ts'
import { readPhrases } from '../../../src/parse/grammar/readPhrases.ts'
import { placeOf, readLine, tokensOf } from './readLine.ts'
import { testPhrases } from './testSentences.ts'

testPhrases({
  'A sentence falls into nouns, verbs and what stands between them': {
    does: [
      'In [N a tweet] on [N Saturday], [N the harbour master], [N Ines Falk], [V has said] “no.”',
      '[N The mayor] of [N Sandport] [V said] [N the wall] [V would hold].',
    ],
    doesNot: ['However, on and on.'],
  },
  'A verb that has grown on to a pronoun is a verb of its own': {
    does: [
      '[N She][V ’s sure] that [N he][V ’ll come].',
      '[N They][V ’d left] and [N we][V ’ve stayed].',
      '[N The man] who[V ’s ill] [V left].',
    ],
    doesNot: ['[N Falk’s boat] [V sank].', '[N The builders’ wall] [V fell].'],
  },
  'What opens a sentence before a job and a name is no name itself': {
    does: [
      '[V-ing Reacting], [N the chairman] of [N the union], [N Ana Ruiz], [V said] so.',
      '[V-ing Briefing] [N reporters], [N the mayor], [N Ana Ruiz], [V said] so.',
      '[V-ed Contacted], [N the mayor], [N Ana Ruiz], [V said] so.',
      'Also [V-ing corroborating], [N a resident], [N Jon Ebbe], [V said] so.',
    ],
    doesNot: [
      '[N Manning], [N a lawyer], [V said] so.',
      '[N Manning], [N a lawyer], and [N Jon Ebbe], [N a cook], [V left].',
      '[N Sterling], [N the mayor], [N Ana Ruiz], [V left].',
      '[N Browning] of [N Tern], [N the mayor], [V left].',
    ],
  },
})

describe('what a small word is for', () => {
  const LINES: readonly [line: string, word: string, kind: PhraseKind][] = [
    ['The man who left was Falk.', 'who', 'relative'],
    ['The boat that sank was old.', 'that', 'relative'],
    ['Nobody knows how it sank.', 'how', 'subordinator'],
    ['It sank because it was old.', 'because', 'subordinator'],
    ['The wall of Sandport fell.', 'of', 'preposition'],
    ['Falk left and Ruiz stayed.', 'and', 'conjunction'],
    ['Ruiz walked to Sandport.', 'to', 'preposition'],
    ['Ruiz meanwhile left.', 'meanwhile', 'adverb'],
    ['Ruiz said: no.', ':', 'colon'],
    ['Ruiz — Falk left — stayed.', '—', 'dash'],
    ['Ruiz (45) left.', '(', 'open'],
    ['Ruiz (45) left.', ')', 'close'],
    ['Ruiz left; Falk stayed.', ';', 'stop'],
    ['Ruiz said “no” twice.', '“no”', 'quotation'],
  ]
  test.each(LINES)('%s: %s is a %s', (text, word, kind) => {
    const line = readLine(text)
    expect(line.reading.phrases[placeOf(line, word)]?.kind).toBe(kind)
  })
})

test.each([
  'In a tweet on Saturday, the harbour master, Ines Falk, has said “no.”',
  'She’s sure that — “no” — he’ll (never) come; and of of the the, the.',
  'the the of of and and to to that that who who',
  '“a” “b” , , ( ( ) )',
  '',
])('no token is left out: %s', (text) => {
  const tokens = tokensOf(text)
  const held = new Set(
    readPhrases(tokens).flatMap(({ from, to }) => tokens.slice(from, to).map(({ start }) => start)),
  )
  expect(held.size).toBe(tokens.length)
})

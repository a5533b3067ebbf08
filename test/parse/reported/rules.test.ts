import { describe, expect, test } from 'vitest'
import { readSentence } from '../../../src/parse/grammar/readSentence.ts'
import { AROUND, BEHIND } from '../../../src/parse/reported/findReports.ts'
import { lexiconOf } from '../../../src/parse/tokens/lexicons.ts'
import { spanOf } from '../../../src/parse/tokens/phraseWords.ts'
import { tokenize } from '../../../src/parse/tokens/tokenize.ts'
import { annotate, wordsAt } from '../annotate.ts'

const RULES = [...AROUND, ...BEHIND]

/** What a rule that runs alone takes for reported, and whose words it takes it for. */
function findAlone(id: string, text: string): readonly (string | null)[] {
  const rule = RULES.find((one) => one.id === id)
  const tokens = tokenize(text, { start: 0, end: text.length }, [], lexiconOf('en'))
  const reading = readSentence(tokens)
  for (let at = 0; at < reading.phrases.length; at++) {
    const found = rule?.find(text, reading, at)
    if (!found) continue
    const parts = found.parts.map(({ from, to }) => spanOf(tokens, from, to))
    return [found.mention.name, ...wordsAt(text, parts)]
  }
  return []
}

type Case = readonly [id: string, speaker: string, does: string, doesNot: string]

/** By rule: whose words they are, what it reports, and a line that it must leave alone. */
const CASES: readonly Case[] = [
  [
    'accordingTo',
    'Ana Ruiz',
    'According to Ana Ruiz, {said:the wall will fall}.',
    'According to plan, the wall will fall.',
  ],
  [
    'accordingTo',
    'Falk',
    '{said:The wall will fall}, according to Falk.',
    'An accord to mend the wall was signed.',
  ],
  [
    'asSaid',
    'Tern News',
    'As Tern News reported, {said:the wall will fall}.',
    'As Tern News opened, the wall fell.',
  ],
  [
    'trailing',
    'Ana Ruiz',
    '{said:The wall will fall}, Ana Ruiz said on Monday.',
    'In May, Ana Ruiz said on Monday the wall would fall.',
  ],
  [
    'trailing',
    'Mia Falk',
    '{said:If the wall falls, the town will drown}, Mia Falk wrote to her sister.',
    'After the wall fell, Mia Falk wrote to her sister.',
  ],
  [
    'trailing',
    'Mia Falk',
    '{said:After the war the wall fell}, Mia Falk said.',
    'After a paper ran his photo, Mia Falk wrote to his mother.',
  ],
  [
    'trailing',
    'The board',
    '{said:If the wall falls}, the board said, {said:it will be mended}.',
    'The wall falls, the board knows, and it will be mended.',
  ],
  [
    'trailing',
    'Falk',
    '{said:the years that followed}, Falk said, {said:brought a change}.',
    'The years that followed, as Falk knows, brought a change.',
  ],
  [
    'trailing',
    'Many builders',
    '{said:The wall is hard to predict}, many builders say.',
    'The wall is hard to predict, many builders or not.',
  ],
  [
    'verb',
    'Several',
    'Several said {said:why they had begun}.',
    'Several could not say why they had begun.',
  ],
  [
    'verb',
    'Falk',
    'Falk knew that {said:they were there}.',
    'Hardly anybody outside the valley knew that they were there.',
  ],
  [
    'verb',
    'One Norland delegate',
    'One Norland delegate said {said:he tried to leave}.',
    'One said he tried to leave.',
  ],
  [
    'trailing',
    'Falk',
    '{said:The wall}, Falk said, {said:will fall before long}.',
    'The wall fell, Falk left, and nobody came.',
  ],
  [
    'trailing',
    'Falk',
    '{said:The wall will fall}, said Falk.',
    'Where the wall fell, Falk said: nothing to see.',
  ],
  [
    'noun',
    'Falk',
    'The hall laughed at Falk’s claim that {said:the wall would fall}.',
    'Falk’s claim that the wall would fall drew laughs.',
  ],
  [
    'stance',
    'Ana Ruiz',
    'Ana Ruiz is worried that {said:the wall will fall}.',
    'Ana Ruiz is worried about that wall.',
  ],
  [
    'verb',
    'Ana Ruiz',
    'Ana Ruiz said on Monday that {said:the wall would fall}.',
    'Ana Ruiz said a prayer and left.',
  ],
  [
    'verb',
    'Ana Ruiz',
    'Ana Ruiz says {said:mending the wall will help}.',
    'Ana Ruiz declined to say that it fell.',
  ],
  ['verb', 'Ana Ruiz', 'Ana Ruiz promised {said:to mend the wall}.', 'Ana Ruiz asked her to stop.'],
  [
    'verb',
    'A June poll',
    'A June poll found {said:Falk leading Ruiz}.',
    'Ana Ruiz showed the plans.',
  ],
  [
    'verb',
    'Ana Ruiz',
    'Ana Ruiz said {said:the wall, which was built in May, would fall}.',
    'The mayor met voters who say the wall is gone.',
  ],
]

test('every rule has a case', () => {
  expect(new Set(CASES.map(([id]) => id))).toEqual(new Set(RULES.map(({ id }) => id)))
})

describe.each(CASES)('%s alone', (id, speaker, does, doesNot) => {
  test(`reports: ${does}`, () => {
    const { text, spans } = annotate(does)
    expect(findAlone(id, text)).toEqual([speaker, ...wordsAt(text, spans['said'] ?? [])])
  })

  test(`leaves alone: ${doesNot}`, () => {
    expect(findAlone(id, doesNot)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { parseStory, speakerOf, wordsOf } from '../story.ts'

function turnsOf(body: string): readonly string[] {
  const article = parseStory(body)
  return article.quotes
    .filter(({ kind }) => kind === 'block')
    .map((quote) => `${speakerOf(article, quote)}: ${wordsOf(article, quote)}`)
}

const OPENING =
  'Jon Ebbe has been the harbour master of Sandport for twenty years. He met us on the quay.\n\n'

describe('what is said in turns', () => {
  test('is a quote of whoever is named before the colon', () => {
    expect(
      turnsOf(
        `${OPENING}Tern News: Do you sleep well at night?\n\nJon Ebbe: Not in November.\n\nTern News: And in May?\n\nEbbe: In May I sleep. The sea does too.`,
      ),
    ).toEqual([
      'Tern News: Do you sleep well at night?',
      'Jon Ebbe: Not in November.',
      'Tern News: And in May?',
      'Jon Ebbe: In May I sleep. The sea does too.',
    ])
  })

  test('is an answer of whoever the introduction names', () => {
    expect(
      turnsOf(
        `${OPENING}Q: Will it hold?\n\nA: It will.\n\nNobody asked us.\n\nQ: And then?\n\nA: We will see.`,
      ),
    ).toEqual(['Jon Ebbe: It will.', 'Jon Ebbe: Nobody asked us.', 'Jon Ebbe: We will see.'])
  })

  test('may have the time before it, and capitals', () => {
    expect(
      turnsOf(
        `${OPENING}[00:02] JON EBBE: Not in November.\n\n[00:14] Ines Falk: And in May?\n\n[00:20] JON EBBE: In May I sleep.`,
      ),
    ).toEqual(['Jon Ebbe: Not in November.', 'Ines Falk: And in May?', 'Jon Ebbe: In May I sleep.'])
  })

  test('leaves what is not marked behind a bare question to the page', () => {
    const asked = 'Will it hold?\n\nThe wall is old.\n\n'
    expect(turnsOf(OPENING + asked.repeat(5))).toEqual([])
  })

  test.each([
    ['a list of facts', 'Where: At the harbour.\n\nWhen: On Friday at noon.\n\nPrice: Two coins.'],
    ['two turns alone', 'Tern News: Do you sleep well?\n\nJon Ebbe: Not in November.'],
    ['one name again and again', 'Update: It rains.\n\nUpdate: It pours.\n\nUpdate: It ends.'],
    [
      'files and what they are',
      'Wall: a list of stones.\n\nTide: a list of hours.\n\nWall: the same again.',
    ],
    [
      'turns with a whole story between them',
      `Jon Ebbe: Not in November.\n\n${'It rained all day in Sandport.\n\n'.repeat(9)}Ines Falk: In May.\n\nJon Ebbe: No.`,
    ],
    [
      'sentences with a colon',
      'The wall was old: it leaked.\n\nThe sea was high: it rose.\n\nThe wall was old: it fell.',
    ],
  ])('is not %s', (_, body) => {
    expect(turnsOf(OPENING + body)).toEqual([])
  })

  test('may have a job in brackets before the colon', () => {
    expect(
      turnsOf(
        `${OPENING}JON EBBE (founder): I had the boat.\n\nInes Falk (camera): He had no licence.\n\nEBBE: I had the boat.\n\nEBBE: And the rope.`,
      ),
    ).toEqual([
      'Jon Ebbe: I had the boat.',
      'Ines Falk: He had no licence.',
      'Jon Ebbe: I had the boat.',
      'Jon Ebbe: And the rope.',
    ])
  })

  test.each([
    ['a title', 'It is called “Salt Road”, and it is long.'],
    ['words of their own', 'I said, “Have you met the sea?” and he left.'],
    ['what somebody without a name said', 'He asked, “Can you tie a knot?” I could.'],
  ])('is one quote with %s in marks', (_, said) => {
    const body = `Tern News: And then?\n\nJon Ebbe: ${said}\n\nTern News: And in May?`
    expect(turnsOf(OPENING + body)).toContain(`Jon Ebbe: ${said}`)
    expect(parseStory(OPENING + body).quotes).toHaveLength(3)
  })

  test.each([
    ['my mother', '“Sleep,” my mother said, “is for others.”'],
    ['somebody with a name', 'Ines Falk told me, “Sleep is for others,” and left.'],
    ['nobody but who speaks, all in marks', '“Sleep is for others.”'],
  ])('is not one quote with words of %s', (_, said) => {
    const body = `Tern News: And then?\n\nJon Ebbe: ${said}\n\nTern News: And in May?`
    expect(turnsOf(OPENING + body)).not.toContain(`Jon Ebbe: ${said}`)
  })

  test('leaves the words of others in a turn to them', () => {
    expect(
      turnsOf(
        `${OPENING}Tern News: Do you sleep well at night?\n\nJon Ebbe: “Sleep,” my mother said, “is for others.”\n\nTern News: And in May?`,
      ),
    ).toEqual(['Tern News: Do you sleep well at night?', 'Tern News: And in May?'])
  })
})

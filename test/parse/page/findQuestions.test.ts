import { describe, expect, test } from 'vitest'
import { describePart } from '../../../src/parse/page/describePart.ts'
import { findQuestions } from '../../../src/parse/page/findQuestions.ts'
import { joinLines } from '../../../src/parse/page/joinLines.ts'
import { splitLines } from '../../../src/parse/page/splitLines.ts'
import { pageWordsOf } from '../../../src/parse/tokens/pageWordsOf.ts'
import { parseArticle } from '../parseArticle.ts'
import { blocksOf } from '../story.ts'

const ENGLISH = pageWordsOf('en')

const HEAD = 'Ebbe goes back to sea\n\nThe harbour master on storms, silence, soup and the wall\n\n'

const TALK = [
  ['Will you go back?', 'I will. I have the boat, and my brother has the nets.'],
  ['And the wall?', 'It fell.'],
  ['Were you afraid?', 'No.'],
  ['What now?', 'Soup.'],
]

const PROMPTS = [
  ['On starting out', 'I was sacked from a bank for looking out of the window all day.'],
  ['On the sea', 'It sulks.'],
  ['On sleep', 'Not in November.'],
  ['On soup', 'No.'],
]

describe('questions and prompts that go through a page', () => {
  test.each([
    ['questions', TALK],
    ['prompts', PROMPTS],
  ])('belong to the story with what answers them: %s', (_, talk) => {
    const article = parseArticle(HEAD + talk.flat().join('\n\n'))
    expect(blocksOf(article, 'headline')).toEqual(['Ebbe goes back to sea'])
    expect(blocksOf(article, 'subheading')).toEqual(talk.map(([asked]) => asked))
    expect(blocksOf(article, 'paragraph')).toEqual(talk.map(([, answer]) => answer))
    expect(blocksOf(article, 'residue')).toEqual([])
  })

  test('belong to it too where there are three, or with the signs of Markdown', () => {
    for (const sign of ['', '**', '*', '### ']) {
      const talk = TALK.slice(0, 3).map(([asked = '', answer = '']) => [
        sign + asked + (sign.startsWith('#') ? '' : sign),
        answer,
      ])
      const article = parseArticle(`${HEAD}${talk.flat().join('\n\n')}`)
      expect(blocksOf(article, 'residue')).toEqual([])
      expect(blocksOf(article, 'paragraph')).toEqual(
        expect.arrayContaining(talk.map(([, answer]) => answer)),
      )
    }
  })

  test.each([
    ['two questions alone', TALK.slice(0, 2).flat()],
    [
      'three questions with much between',
      TALK.slice(0, 3).flatMap((pair) => pair.concat('It fell.', 'It rained.')),
    ],
    ['questions that nothing answers', TALK.map(([asked]) => asked)],
    ['a menu', ['Harbour', 'Weather', 'Sport', 'Letters', 'Jobs', 'Deaths', 'Homes', 'Cars']],
    [
      'headings that open with a word of their own',
      ['Sea', 'Wall', 'Town', 'Soup'].flatMap((word) => [`${word} and more`, 'It fell.']),
    ],
    [
      'a few questions among much else',
      [...TALK.flat(), ...Array<string>(30).fill('It fell.'), ...TALK.flat()],
    ],
  ])('are not %s', (_, lines) => {
    const page = `It rained.\n\n${lines.join('\n\n')}`
    const facts = joinLines(page, splitLines(page), ENGLISH).map((part) =>
      describePart(page, part, ENGLISH),
    )
    expect(findQuestions(page, facts)).toBe(facts)
  })

  test('the first heading opens the story where more follow', () => {
    const section =
      'The wall fell on Monday night, and the town has argued about it ever since then.\n\n'
    const story = `${HEAD}By Ana Ruiz\n\nWhat was claimed\n\n${section}What we know\n\n${section}What we say\n\n${section}`
    expect(blocksOf(parseArticle(story), 'subheading')).toEqual([
      'What was claimed',
      'What we know',
      'What we say',
    ])
  })

  test('the first name of a survey opens the story too', () => {
    const survey = ['Ana Ruiz, 34, builder', 'Jon Falk, 41, baker', 'Lia Brand, 19, student']
    const asked = survey.map(
      (name) => `${name}\n“I would vote for her again, and so would my mother.”`,
    )
    const story = `${HEAD}By Ana Kolb\n\n${asked.join('\n\n')}`
    expect(blocksOf(parseArticle(story), 'subheading')).toEqual(survey)
  })

  test.each([
    'A town by the sea on what it lost and what it kept',
    'Nobody was hurt when it came down',
    'Transport correspondent',
    'Reading time four minutes',
  ])('a standfirst or a job below the byline is no heading: %s', (line) => {
    const section =
      'The wall fell on Monday night, and the town has argued about it ever since then.\n\n'
    const story = `${HEAD}By Ana Ruiz\n\n${line}\n\n${section}What we know\n\n${section}What we say\n\n${section}`
    expect(blocksOf(parseArticle(story), 'subheading')).toEqual(['What we know', 'What we say'])
  })

  test('a line alone above the first paragraph is no heading of it', () => {
    const article = parseArticle(
      `${HEAD}By Ana Ruiz\n\nShare this now\n\nThe wall fell on Monday night, and the town has argued about it ever since.`,
    )
    expect(blocksOf(article, 'subheading')).toEqual([])
  })
})

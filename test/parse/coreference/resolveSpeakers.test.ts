import { describe, expect, test } from 'vitest'
import { parseArticle } from '../parseArticle.ts'
import { parseStory, speakerOf } from '../story.ts'

/** The last quote's speaker: `Ana Ruiz, person, stated`. */
function whoSpeaks(body: string): string {
  const article = parseStory(body)
  const quote = article.quotes.findLast(({ kind }) => kind !== 'paraphrase')
  const speaker = article.speakers.find(({ id }) => id === quote?.speaker)
  return `${speaker?.name ?? 'nobody'}, ${speaker?.kind ?? 'none'}, ${quote?.confidence}`
}

describe('*he* who said it is somebody whom the story lets speak', () => {
  const TALKED_OF = 'Jon Ebbe was tried in May. Nobody has seen him since. '
  test.each([
    [
      'and not several of them',
      'Deputies came to the bar after a man refused to leave.\n\n“I live here,” he told them.',
      'A man, unnamed, inferred',
    ],
    [
      'and not what a picture is called',
      '“It holds,” said Edda Grim, the keeper.\n\nFILE PHOTO: The wall in May. (Photo: Ana Ruiz)\n\n“It always has,” she said.',
      'Edda Grim, person, inferred',
    ],
    [
      'and not whoever is only talked about',
      `“He ran,” said Karl Oster, a neighbour.\n\n${TALKED_OF}Oster saw Jon Ebbe there.\n\n“I called to him,” he said.`,
      'Karl Oster, person, inferred',
    ],
    [
      'and not by whom something was made',
      '“I am late,” said Ana Ruiz.\n\nThe film was made by director Dov Ansell. “It was cold,” she said.',
      'Ana Ruiz, person, inferred',
    ],
    [
      'and not with whom something was made',
      '“I am late,” said Ana Ruiz.\n\nIt was made with guitarist Dov Ansell. “It was cold,” she said.',
      'Ana Ruiz, person, inferred',
    ],
    [
      'but by whom it was made, where they tell of it',
      '“I am late,” said Ana Ruiz.\n\nThe film was made by director Dov Ansell. Ansell told the story. “It was cold,” she said.',
      'Dov Ansell, person, inferred',
    ],
    [
      'but whoever was named last where both speak',
      '“He ran,” said Karl Oster, a neighbour.\n\n“I was late,” said Jon Ebbe.\n\n“I stayed,” he said.',
      'Jon Ebbe, person, inferred',
    ],
    [
      'but whoever the paragraph before brought in',
      '“He ran,” said Karl Oster. “I saw him,” Oster said. “It was late,” Oster said.\n\nJon Ebbe, 40, came home.\n\n“I am glad of it,” he said.',
      'Jon Ebbe, person, inferred',
    ],
  ])('%s', (_, body, expected) => {
    expect(whoSpeaks(body)).toBe(expected)
  })
})

const FALKS =
  'Ned Falk, 46, founded the yard. His sister, Vera Falk, who keeps its books, was shocked. ' +
  '“We will sue,” she said.\n\n'

describe('a speaker is named as fully as the story names them', () => {
  test.each([
    [
      'a surname',
      'Mayor Ana Ruiz came late. “We cannot wait,” Ruiz said.',
      'Ana Ruiz, person, stated',
    ],
    [
      'a surname of two words',
      'Mayor Ana Ruiz Lind came late. “We cannot wait,” Ruiz Lind said.',
      'Ana Ruiz Lind, person, stated',
    ],
    [
      'a statement that was read on her behalf',
      'Ana Ruiz wept as a statement was read on her behalf. “He rang me,” it said. “He was well.”',
      'Ana Ruiz, person, inferred',
    ],
    [
      'a statement that was read on her behalf, after another woman spoke',
      '“It held,” said Vera Lind. Ana Ruiz wept as a statement was read on her behalf. “He rang me,” it said.',
      'Ana Ruiz, person, inferred',
    ],
    [
      'a letter from somebody',
      'A letter from Ana Ruiz said: “We cannot wait.”',
      'Ana Ruiz, person, stated',
    ],
    [
      'a letter that somebody only read out',
      'A letter read by Ana Ruiz said: “We cannot wait.”',
      'A letter, document, stated',
    ],
    [
      'he, behind a surname that a granddaughter shares',
      'Walter Falk keeps the gauge. Noor Falk, Walter’s granddaughter, found it.\n\nFalk was late. He came down the garden. “Four,” he said.',
      'Walter Falk, person, inferred',
    ],
    [
      'a first name',
      'Mayor Ana Ruiz came late. “We cannot wait,” Ana said.',
      'Ana Ruiz, person, stated',
    ],
    [
      'a surname that a sister shares',
      `${FALKS}“We are a small yard,” Falk said.`,
      'Ned Falk, person, stated',
    ],
    [
      'the full name of the sister',
      `${FALKS}“We are a small yard,” Vera Falk said.`,
      'Vera Falk, person, stated',
    ],
    [
      'a surname behind a courtesy',
      'Ana Voss keeps the books of the yard. Jon Voss founded it in May. “We will sue,” Mrs. Voss said.',
      'Ana Voss, person, stated',
    ],
    [
      'the other surname behind a courtesy',
      'Jon Voss founded the yard in May. Ana Voss keeps its books. “We will sue,” Mr. Voss said.',
      'Jon Voss, person, stated',
    ],
    [
      'a job in two words',
      'Chief Executive Jon Ebbe said it was “early.”',
      'Jon Ebbe, person, stated',
    ],
    [
      'a union whose name has an owner in it',
      'The Tern Workers’ Union met. “It’s about time,” TWU said.',
      'Tern Workers’ Union, group, stated',
    ],
    [
      'an acronym over small words that no name has by itself',
      'Boat Owners for a Safe Harbour filed a complaint. “The wall is unsafe,” BOSH said.',
      'Boat Owners for a Safe Harbour, organisation, stated',
    ],
    [
      'a name that the story calls a company',
      'Gabble, a social media company, sued. Gabble says it was “thrown out.”',
      'Gabble, organisation, stated',
    ],
    [
      'a name that has a chief executive',
      'Gabble CEO Ned Falk was not there. Gabble says it was “thrown out.”',
      'Gabble, organisation, stated',
    ],
    [
      'two who speak as one',
      '“It was ours,” said Gil and Bo Sand.',
      'Gil and Bo Sand, group, stated',
    ],
    [
      'who speaks for a company',
      'A spokesman for Brack & Sons said it was “done.”',
      'Brack & Sons, organisation, stated',
    ],
    [
      'one of a few',
      'Two masons left. One of them said: “I will go too.”',
      'One of them, unnamed, stated',
    ],
    [
      'a brother named behind his kinship',
      'His brother, Jim Reed, said it was “fine.”',
      'Jim Reed, person, stated',
    ],
  ])('%s', (_, body, expected) => {
    expect(whoSpeaks(body)).toBe(expected)
  })

  test.each([
    [
      'an acronym with other initials',
      'Boat Owners for a Safe Harbour filed a complaint. “The wall is unsafe,” BOTH said.',
      'Boat Owners',
    ],
    [
      'the company of a spokesman whose employer is a person',
      'Mayor Ana Ruiz was ill. Ruiz’s spokeswoman said she was “getting better.”',
      'Ana Ruiz',
    ],
  ])('but not %s', (_, body, unexpected) => {
    expect(whoSpeaks(body)).not.toContain(unexpected)
  })
})

describe('the words for somebody mean who they fit', () => {
  test.each([
    [
      'a group that hasn’t spoken yet',
      'Gull Watch, a volunteer group, fears the worst. “They never asked us,” the group said.',
      'Gull Watch, organisation, inferred',
    ],
    [
      'a job of two words',
      'Jon Ebbe, the harbour master of Sandport, came late. “It will hold,” the harbour master said.',
      'Jon Ebbe, person, inferred',
    ],
    [
      'a title that is shortened before the name',
      'Prof. Mia Holt teaches law. The professor said courts “will decide.”',
      'Mia Holt, person, inferred',
    ],
    [
      'the company that spoke last',
      '“We built it well,” a spokesman for Brack & Sons said. “We stand by it,” the company said.',
      'Brack & Sons, organisation, inferred',
    ],
    [
      'the company, and not the paper that reports on it',
      'Norrland Steel, a maker of plates, pays for it. Tern News reported that the firm wanted out. “We are done,” the company said.',
      'Norrland Steel, organisation, inferred',
    ],
    [
      'the department whose name has the word',
      'A clerk of the Sandport Police Department came. The department said it would “look into it.”',
      'Sandport Police Department, organisation, inferred',
    ],
    [
      'it, of an organisation that hasn’t spoken yet',
      'The Sandport Museum will close. It said visitors had “stayed away.”',
      'Sandport Museum, organisation, inferred',
    ],
    [
      'she, of a name that a courtesy tells of further down',
      'Kit Oster resigned. Bob Dahl did not. “I am tired,” she said. Ms. Oster left at noon.',
      'Kit Oster, person, inferred',
    ],
  ])('%s', (_, body, expected) => {
    expect(whoSpeaks(body)).toBe(expected)
  })

  test.each([
    [
      'the mayor, of a former one',
      'Former mayor Gil Sand came late. The mayor said it was “life.”',
      'The mayor, unnamed, stated',
    ],
    [
      'the mayor, of somebody who works for one',
      'Tam Reed, a clerk for the mayor, came late. The mayor said it was “life.”',
      'The mayor, unnamed, stated',
    ],
    [
      'a company that is new',
      '“We built it well,” a spokesman for Brack & Sons said. A company in the north said it was “too late.”',
      'A company, organisation, stated',
    ],
  ])('but not %s', (_, body, expected) => {
    expect(whoSpeaks(body)).toBe(expected)
  })
})

test('what a body is called in an aside is its role, and no role of a person', () => {
  const { speakers } = parseStory(
    'Gull Watch, a volunteer group, said it was “sad.” At Gull Watch, the mayor, Ana Ruiz, said it was “life.”',
  )
  expect(speakers.map(({ name, role }) => [name, role])).toEqual([
    ['Gull Watch', 'volunteer group'],
    ['Ana Ruiz', 'mayor'],
  ])
})

test('what a spokesman says for a person is not that person’s', () => {
  const article = parseStory('Mayor Ana Ruiz was ill. Ruiz’s spokeswoman said she was “better.”')
  const quote = article.quotes.findLast(({ kind }) => kind !== 'paraphrase')
  expect(speakerOf(article, quote)).toBe('Ruiz’s spokeswoman')
})

test('the place where a story was filed is no company', () => {
  const raid = 'Police raided the offices of state-owned Brack on Monday and took what they found.'
  const said = 'The company said its pumps were “not affected in any way”.'
  const article = parseArticle(`Pumps stand still\n\nDOLMARA — ${raid}\n\n${said}`)
  expect(article.dateline?.place).toBe('DOLMARA')
  expect(speakerOf(article, article.quotes.at(-1))).toBe('The company')
})

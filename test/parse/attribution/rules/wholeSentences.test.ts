import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/parse/parseArticle.ts'
import { HEAD } from '../../story.ts'

/** Of every quote in a sample, in order, whoever said it. */
function speakersOf(sample: string, head = HEAD): string {
  const { quotes, speakers } = parseArticle(head + sample)
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  return quotes
    .filter(({ kind }) => kind !== 'paraphrase')
    .map(({ speaker }) => names.get(speaker ?? '') ?? 'nobody')
    .join(' · ')
}

/** What is found, and beside it the like that must be left alone. */
test.each([
  // Whoever is heard, and whoever hears
  ['Ana Ruiz, who lives there, heard an officer yell: “Come down! Come down!”', 'An officer'],
  ['Ana Ruiz heard the news and said: “Come down! Come down!”', 'Ana Ruiz'],
  // How it was said, and who said it
  ['“We are not bad people,” Bo Falk said by telephone.', 'Bo Falk'],
  ['Ana Ruiz saw the wall, which was described by Bo Falk as “a ruin.”', 'Bo Falk'],
  // Whoever calls somebody so, and whoever is called so
  ['Ana Ruiz was called “a snake” by Bo Falk.', 'Bo Falk'],
  ['Branded “a fraud” by Bo Falk, Ana Ruiz said the vote would go on.', 'Bo Falk'],
  ['Ana Ruiz, described as “calm and careful” by Bo Falk, said the wall would go.', 'Bo Falk'],
  ['Ana Ruiz was accused by Bo Falk of “lying to the whole crew”.', 'Bo Falk'],
  ['Ana Ruiz, described as “calm and careful”, said the vote would go on.', ''],
  ['Ana Ruiz, accused of being “a snake”, left the hall.', 'nobody'],
  ['Ana Ruiz dismissed as “utter nonsense” a claim by Bo Falk.', 'Ana Ruiz'],
  ['Ana Ruiz blamed “a gust from the north” by the pier.', 'Ana Ruiz'],
  // Whoever a label names, and where it was said
  ['Bo Falk (@bofalk) on X: “We will see what comes of it.”', 'Bo Falk'],
  ['Bo Falk on Facebook: “We will see what comes of it.”', 'Bo Falk'],
  ['A fight on X: “We will see what comes of it.”', 'nobody'],
  ['The wall is on X: “We will see what comes of it.”', 'nobody'],
  // What is held in one’s claim, and what another says of that claim
  [
    'The judge said Bo Falk’s claim that officers had been “attacked” was “untrue”.',
    'Bo Falk · The judge',
  ],
  ['Ana Ruiz rejected the claim by Bo Falk that she was “a liar”.', 'Bo Falk'],
  ['Ana Ruiz mocked the council’s phrase “managed decline”.', 'The council'],
  ['Ana Ruiz backed the union’s demand that bosses “come clean”.', 'The union'],
  ['Ana Ruiz called the council’s slogan “a lie”.', 'Ana Ruiz'],
  ['Ana Ruiz said Bo Falk’s comments “show bias against the whole town”.', 'Ana Ruiz'],
  ['Ana Ruiz said Bo Falk’s claim that Jon Lee called it “a ruin” was false.', 'Jon Lee'],
  ['Ana Ruiz described Bo Falk’s claim that he won as “the biggest lie of all”.', 'Ana Ruiz'],
  // Whoever is quoted, and whoever quotes
  ['Tern News quoted Bo Falk: “It will sink or swim.”', 'Bo Falk'],
  ['Ana Ruiz quoted Bo Falk as saying “it will sink or swim”.', 'Bo Falk'],
  ['Ana Ruiz quoted “sink or swim” to the crew of the boat.', 'Ana Ruiz'],
  // What was sent, and from where
  [
    'The court heard that a text message sent from the defendant’s phone at 2.20am read: “It is off again.”',
    'A text message',
  ],
  [
    'Bo Falk, a clerk, sent this from Westby:\n\n“The street is a river with cars in it.”',
    'Bo Falk',
  ],
  ['There is more from Bo Falk: “The street is a river with cars in it.”', 'Bo Falk'],
  // Whoever was talked to
  ['“I never wanted to be the last to leave”: a conversation with Bo Falk', 'Bo Falk'],
  // Whoever is moved to speak, and whoever moves somebody
  ['That kind of talk led Bo Falk to suggest, on Monday, “She is going to lose it.”', 'Bo Falk'],
  ['Ana Ruiz met Bo Falk to suggest “a way out of all this.”', 'Ana Ruiz'],
  // Nothing but a stop between verb and marks
  ['All of them agreed the old man yelled, “Come down from there!”', 'The old man'],
  // A verb in marks has its subject before them
  ['Ana Ruiz said that those who accused Bo Falk “should be heard by all of us.”', 'Ana Ruiz'],
  ['Ana Ruiz met a woman who called Bo Falk “a liar and a cheat.”', 'A woman'],
  // What half a sentence goes on with is no speech
  ['“They shot back,” Ana Ruiz said. Bo Falk spoke, “and nobody heard.”', 'Ana Ruiz · Bo Falk'],
  // A name that nothing is said of
  ['“It has been amazing to see,” Ana Ruiz, senior adviser to the board.', 'Ana Ruiz'],
  // Two names before a colon
  [
    'Ana Ruiz and Bo Falk: “As the town counts the bill, it is on all minds.”',
    'Ana Ruiz and Bo Falk',
  ],
  // A job that only a name explains, behind places
  [
    'The Skarn, North Tern, police chief, Ana Ruiz, has asserted that men “can use whatever they need.”',
    'Ana Ruiz',
  ],
  // Whose is whose
  ['Aubry, whose mayor, Ana Ruiz, says she is “rather touched by it all”, voted.', 'Ana Ruiz'],
  [
    'The Liner Council, whose members pay for it, said it was “selling daylight to us all”.',
    'Liner Council',
  ],
  // What shows words
  ['Bo Falk put a card in a window which read “Wanted: somebody old and wise”.', 'A card'],
  // Where somebody is from
  [
    'He sat by Ana Ruiz, 29, of the Tern movement, who had said it was “a wall of paper.”',
    'Ana Ruiz',
  ],
  // A number that belongs to a phrase
  [
    'A lady of at least 80 told a man in a suit, “I was in front of you all.”',
    'A lady of at least 80',
  ],
  // Two jobs of one person
  ['According to author and teacher Ana Ruiz, “The struggle is that these are hard.”', 'Ana Ruiz'],
  // In somebody’s words
  ['Pupils whose “normal way of working”, in the board’s words, shows a need get it.', 'The board'],
  // A verb that tells, behind a quote
  ['“We are not writing her off,” warned the duty officer, Ana Ruiz.', 'Ana Ruiz'],
  // A noun that no list has, behind a quote
  [
    '“It was a recovery, and it recovered him,” our head of platforms told me.',
    'Our head of platforms',
  ],
  // A clause that no comma closes
  ['“At least the guard they released,” an old man who owns the wall said.', 'An old man'],
  // Behind *said* anybody may stand
  [
    'It was lost, said the board’s chair, Ana Ruiz, although “we all know whose pen it was.”',
    'Ana Ruiz',
  ],
  ['Ana Ruiz, an expert on walls, said Bo Falk still “prays for a way out of this.”', 'Ana Ruiz'],
])('%s', (sample, speakers) => {
  expect(speakersOf(sample)).toBe(speakers)
})

test('labels in capitals and bare surnames are whoever bears them', () => {
  const talk =
    'Jon Ebbe, who keeps the light, met Bo Falk of the board on Monday to talk of the wall.\n\nEBBE: Not in November.\n\nFALK: And why not?\n\nEBBE: It rains.'
  expect(speakersOf(talk)).toBe('Jon Ebbe · Bo Falk · Jon Ebbe')
})

test('a surname that could be a job is somebody’s name where somebody bears it', () => {
  const story =
    'Mary Vandermeer came. Vandermeer ordered tea. “It is far too hot,” Vandermeer said.'
  expect(speakersOf(story)).toBe('Mary Vandermeer')
})

test('*I* is the one author', () => {
  const by = (names: string): string =>
    HEAD.replace('November 20, 2026', `By ${names}\n\nNovember 20, 2026`)
  expect(speakersOf('“It will not hold for long,” I said.', by('Ana Ruiz'))).toBe('Ana Ruiz')
  expect(speakersOf('“It will not hold for long,” I said.', by('Ana Ruiz and Bo Falk'))).toBe(
    'nobody',
  )
})

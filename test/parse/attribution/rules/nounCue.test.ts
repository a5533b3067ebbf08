import { describe, expect, test } from 'vitest'
import { readSample } from '../../readSample.ts'

describe('whose a claim is that holds the marks', () => {
  test.each([
    [
      'the marks stand in a clause of it',
      'Jon Ebbe said {mention:Ana Ruiz}’s {cue:claim} that the wall was {quote:“past mending”} was untrue.',
    ],
    [
      'they are all that it holds',
      'Jon Ebbe said {mention:Ana Ruiz}’s {cue:promise} of {quote:“a wall for all”} was wrong.',
    ],
    [
      'they are its whole clause, and somebody else has the last word',
      '{mention:Ana Ruiz}’s {cue:promise} that {quote:“no child will go hungry”} still stands, Jon Ebbe said.',
    ],
    [
      'the claim is called something behind the marks',
      'Jon Ebbe called {mention:Ana Ruiz}’s {cue:claim} that the wall was {quote:“past mending”} absurd.',
    ],
    [
      'the claim is condemned for them',
      'Jon Ebbe condemned {mention:Ana Ruiz}’s {cue:comment} that {quote:“nobody likes a wall”}.',
    ],
    [
      'not what the claim is called',
      '{mention:Ana Ruiz} {cue:called} Jon Ebbe’s statement that he won {quote:“a lie”}.',
    ],
    [
      'not what is thought of the claim',
      '{mention:Ana Ruiz} {cue:considers} Jon Ebbe’s statement that he won {quote:“a lie”}.',
    ],
    [
      'not what is said of it',
      '{mention:Ana Ruiz} {cue:said} of Jon Ebbe’s slogan {quote:“it is cheap and silly”}.',
    ],
    [
      'not where *that* is a day',
      '{mention:Ana Ruiz} {cue:said} Jon Ebbe’s comments that day were {quote:“a disgrace to the town”}.',
    ],
    [
      'not where *this week* tells when',
      '{mention:Ana Ruiz} {cue:said} Jon Ebbe’s reaction this week had been {quote:“a disgrace to the town”}.',
    ],
    [
      'not where *this time* does',
      '{mention:Ana Ruiz} {cue:said} Jon Ebbe’s answer this time was {quote:“a disgrace to the town”}.',
    ],
  ])('%s: %s', (_, sample) => {
    const { found, expected } = readSample(sample, 'Ana Ruiz, stated cueBefore')
    expect(found).toEqual(expected)
  })

  test.each([
    [
      'to what',
      'The arrests followed an {cue:order} from {mention:Ana Ruiz} to {quote:“close the gate”}.',
    ],
    [
      'not to what',
      'He had a {cue:warning} by {mention:Ana Ruiz} not to {quote:“talk to anybody at all”}.',
    ],
  ])('whoever an order comes from, %s: %s', (_, sample) => {
    const { found, expected } = readSample(sample, 'Ana Ruiz, stated cueBefore')
    expect(found).toEqual(expected)
  })

  test('whose view it was, behind the quote', () => {
    const { found, expected } = readSample(
      '{quote:“She will go to whoever has the rope,”} was {mention:Ana Ruiz}’s {cue:view}.',
      'Ana Ruiz, stated cueAfter',
    )
    expect(found).toEqual(expected)
  })

  test('not whoever a road comes from', () => {
    const { found, expected } = readSample(
      'The road from Ana Ruiz to “Little Tern” is long.',
      'nobody, undefined undefined',
    )
    expect(found).toEqual(expected)
  })

  test('not where the owner is only pointed at, and may be whoever comes later', () => {
    const { found, expected } = readSample(
      'Her claim that {quote:“nobody likes a wall”} was unkind, {mention:Ana Ruiz} {cue:said}.',
      'Ana Ruiz, stated cueAfter',
    )
    expect(found).toEqual(expected)
  })
})

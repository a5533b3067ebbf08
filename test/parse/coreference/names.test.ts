import { findPlaces } from '../../../src/parse/coreference/names.ts'
import { testRules } from '../testRules.ts'
import { paragraphsOf } from './whoIs.ts'

/** The places of a text with what each does there: `Ana Ruiz does`, `Falk stands there`. */
testRules(
  {
    'Whoever does something does so by themselves, or within what somebody says': {
      does: [
        ['Ana Ruiz left.', 'Ana Ruiz does'],
        ['The mayor, Ana Ruiz, left.', 'Ana Ruiz does'],
        ['She left.', 'She does'],
      ],
      doesNot: [
        ['Ana Ruiz met Jon Falk.', 'Ana Ruiz does, Jon Falk is there'],
        ['Ana Ruiz said Falk left.', 'Ana Ruiz does, Falk is said to'],
        ['Ana Ruiz, who left, came.', 'Ana Ruiz does'],
      ],
    },
    'A paper or somebody new is a place even where it does nothing': {
      does: [
        ['She saw a card in the window.', 'She does, A card is there'],
        ['She met a boy.', 'She does, A boy is there'],
      ],
      doesNot: [
        ['She saw a wall.', 'She does'],
        ['She met the mayor.', 'She does'],
      ],
    },
  },
  (text) =>
    findPlaces(text, paragraphsOf(text))
      .map(
        ({ name, subject, main }) =>
          `${name} ${main ? 'does' : subject ? 'is said to' : 'is there'}`,
      )
      .join(', '),
)

testRules(
  {
    'What stands beside a name speaks for a person': {
      does: [
        ['[Kit] said it fell.', 'for'],
        ['[Kit], 45, sat there.', 'for'],
        ['Mayor [Kit] sat there.', 'for'],
        ['Mrs [Kit] sat there.', 'for'],
      ],
      doesNot: [
        ['They met in [Kit].', 'against'],
        ['They saw the [Kit].', 'against'],
        ['[Kit], which opens today, was full.', 'for'],
      ],
    },
  },
  (sample) => {
    const text = sample.replace(/[[\]]/g, '')
    const place = findPlaces(text, paragraphsOf(text)).find(({ name }) => name === 'Kit')
    return (place?.evidence ?? 0) > 0 ? 'for' : 'against'
  },
)

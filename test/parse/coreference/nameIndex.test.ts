import { findPlaces } from '../../../src/parse/coreference/names.ts'
import { indexNames, keyOf } from '../../../src/parse/coreference/nameIndex.ts'
import { expect, test } from 'vitest'
import { testRules } from '../testRules.ts'
import { paragraphsOf } from './whoIs.ts'

/** Whom the name in brackets means in its text, with kind and role. */
function nameIn(sample: string): string {
  const name = /\[([^\]]*)\]/.exec(sample)?.[1] ?? ''
  const text = sample.replace(/[[\]]/g, '')
  const places = findPlaces(text, paragraphsOf(text)).filter(({ named }) => named)
  const found = indexNames(places, ['ceo', 'director']).find(name, sample.indexOf('['))
  return found ? `${found.kind} ${found.name}` : 'nobody'
}

testRules(
  {
    'A surname leads to the whole name': {
      does: [
        ['Ana Ruiz left. [Ruiz] came.', 'person Ana Ruiz'],
        ['Ana B. Ruiz left. [Ana Ruiz] came.', 'person Ana B. Ruiz'],
        ['Ana Ruiz left. Bo Ruiz left. [Ruiz] came.', 'person Bo Ruiz'],
        ['Ana Ruiz Falk left. [Ruiz Falk] came.', 'person Ana Ruiz Falk'],
        ['Bo Ruiz Jr. left. [Ruiz] came.', 'person Bo Ruiz Jr.'],
        ['José Ruiz left. [Jose Ruiz] came.', 'person José Ruiz'],
        ['Sofia Nuñez left. [Nunez] came.', 'person Sofia Nuñez'],
        ['Ana Ruiz-Falk left. [Ana Falk] came.', 'person Ana Ruiz-Falk'],
        ['Ana Ruiz’s office closed. [Ruiz] came.', 'person Ana Ruiz'],
        ['Klaas van der Meer left. [Van der Meer] came.', 'person Klaas van der Meer'],
        ['Ana de Souza left. [De Souza] came.', 'person Ana de Souza'],
        ['Noor al-Haddan left. [al-Haddan] came.', 'person Noor al-Haddan'],
        ['Noor al-Haddan left. [Haddan] came.', 'person Noor al-Haddan'],
        ['Attracta Ní Falk left. Ms [Ní Falk] came.', 'person Attracta Ní Falk'],
        ['Ana Bell Ruiz left. Ms [Bell Ruiz] came.', 'person Ana Bell Ruiz'],
        ['Klaas van der Meer left. Mr [van der Meer] came.', 'person Klaas van der Meer'],
      ],
      doesNot: [
        ['Ana Ruiz left. [Lind] came.', 'person Lind'],
        ['Ana Ruiz left. [Ana Lind] came.', 'person Ana Lind'],
        ['Ana Ruiz Falk left. [Bo Falk] came.', 'person Bo Falk'],
        ['Ana Ruiz-Falk left. [Bo Falk] came.', 'person Bo Falk'],
        ['Ana Ruiz Calls Falk. [Ana Ruiz] came.', 'person Ana Ruiz'],
        ['Ana Ruiz left. [Ana-Lena Ruiz] came.', 'person Ana-Lena Ruiz'],
        ['Klaas van der Meer left. [Van der Velde] came.', 'person Van der Velde'],
        ['Ana Bell Ruiz left. Mr [Bell Ruiz] came.', 'person Bell Ruiz'],
        ['Ana Bell Ruiz left. Bo Bell Ruiz left. [Lind Ruiz] came.', 'person Lind Ruiz'],
      ],
    },
    'Whoever stands there without a forename that anybody knows before the name has a title': {
      does: [
        ['Aldric Trish Holt left. Trish Holt came. [Holt] left.', 'person Trish Holt'],
        ['Aldric Trish Holt left. Trish Holt came. [Aldric Trish Holt] left.', 'person Trish Holt'],
      ],
      doesNot: [
        [
          'Mary Trish Holt left. Trish Holt came. [Mary Trish Holt] left.',
          'person Mary Trish Holt',
        ],
        ['Aldric Trish Holt left. Trish came. [Holt] left.', 'person Aldric Trish Holt'],
        ['Aldric Holt left. Trish Holt came. [Aldric Holt] left.', 'person Aldric Holt'],
      ],
    },
    'A clipped word is the only house that has it whole': {
      does: [['The Federal Reserve met. [The Fed] spoke.', 'organisation Federal Reserve']],
      doesNot: [
        ['The Federal Reserve met. The Federal Council met. [The Fed] spoke.', 'organisation Fed'],
        ['Roger Federer met. [The Fed] spoke.', 'organisation Fed'],
      ],
    },
    'Two given names of a family share the surname behind them': {
      does: [
        ['Two brothers, Eskil and Jon Falk, left. [Eskil] came.', 'person Eskil Falk'],
        ['The couple, Ron and Paula Brill, left. [Ron] came.', 'person Ron Brill'],
        ['Brothers Ron and Peter Brill left. [Ron] came.', 'person Ron Brill'],
        ['Ron and Paula Brill left. [Ron] came.', 'person Ron Brill'],
        ['Paula and Ron Brill left. [Paula] came.', 'person Paula Brill'],
        ['Gardener April Shaw left. [Shaw] came.', 'person April Shaw'],
      ],
      doesNot: [
        ['In Tern, Eskil and Jon Falk left. [Eskil] came.', 'person Eskil'],
        ['Ron and Peter Brill left. [Ron] came.', 'person Ron'],
        ['Paula left. Paula and Ron Brill came. [Paula] stayed.', 'person Paula'],
        ['Paula and Ron FC left. [Paula] came.', 'person Paula'],
        ['Mayor Ron and Paula Brill left. [Ron] came.', 'person Ron'],
        ['Prince Harry and Paula Brill left. [Harry] came.', 'person Prince Harry'],
        ['Nora and Paula left. [Nora] came.', 'person Nora'],
        ['Ron Hall and Paula Brill left. [Ron] came.', 'person Ron Hall'],
        ['Ron left with Paula Brill. [Ron] came.', 'person Ron'],
      ],
    },
    'Whoever came in as somebody’s sister is called by her own name': {
      does: [
        ['Ned Falk came. His sister, Vera Falk, left. [Falk] sat.', 'person Ned Falk'],
        ['Ned Falk came. Vera Falk, Ned’s granddaughter, left. [Falk] sat.', 'person Ned Falk'],
      ],
      doesNot: [
        ['Ned Falk came. His sister, Vera Falk, left. [Vera] sat.', 'person Vera Falk'],
        ['Ned Falk came. Vera Falk, a mother of two, left. [Falk] sat.', 'person Vera Falk'],
        ['Vera Falk, the mother of Ned Falk, left. [Falk] sat.', 'person Vera Falk'],
      ],
    },
    'Whoever is only named doesn’t take over a surname': {
      does: [
        ['Ana Ruiz was born to Bo Ruiz. [Ruiz] left.', 'person Ana Ruiz'],
        ['Ana Ruiz left with Bo Ruiz. Then [Ruiz] came.', 'person Ana Ruiz'],
      ],
      doesNot: [
        ['Ana Ruiz left with Bo Ruiz. Bo Ruiz came. [Ruiz] sat.', 'person Bo Ruiz'],
        ['They met with Ana Ruiz and with Bo Ruiz. [Ruiz] left.', 'person Bo Ruiz'],
      ],
    },
    'Initials lead to a name': {
      does: [
        ['Gull Watch Sandport left. [GWS] came.', 'organisation Gull Watch Sandport'],
        ['Tern Workers’ Union (TWU) left. [TWU] came.', 'group Tern Workers’ Union'],
      ],
      doesNot: [['Gull Watch Sandport left. [GWT] came.', 'organisation GWT']],
    },
    'The first word leads to the name of a house': {
      does: [['Brack Co. left. [Brack] came.', 'organisation Brack Co.']],
      doesNot: [
        ['Brack Workers Left Behind came. [Brack] left.', 'person Brack'],
        ['Friends of Brack came. [Brack] left.', 'person Brack'],
      ],
    },
    'Whoever has a forename or a title is a person, whatever brand has the surname too': {
      does: [
        ['Lee Fox left. [Fox] came.', 'person Lee Fox'],
        ['Anna Ford left. [Ford] came.', 'person Anna Ford'],
        ['Emily Post left. [Emily Post] came.', 'person Emily Post'],
        ['Rosa Church left. [Rosa Church] came.', 'person Rosa Church'],
        ['Judge Ellen Post left. [Ellen Post] came.', 'person Ellen Post'],
        ['Dr Church left. [Church] came.', 'person Church'],
        ['Baker Lee Fox wrote on X. [Lee Fox] came.', 'person Lee Fox'],
        ['Mr Ford left. [Ford] came.', 'person Mr Ford'],
        ['Malcolm X left. [Malcolm X] came.', 'person Malcolm X'],
        ['Francis X. Falk left. [Falk] came.', 'person Francis X. Falk'],
      ],
      doesNot: [
        ['Shares in Ford fell. [Ford] left.', 'organisation Ford'],
        ['Shares in X fell. [X] left.', 'organisation X'],
        ['Lee Fox left. Reporters of Fox News came. [Fox News] left.', 'organisation Fox News'],
        ['The Ana Park Post came. [Ana Park Post] left.', 'organisation Ana Park Post'],
        ['The Church Council left. [Church Council] came.', 'organisation Church Council'],
        ['Grant Hospital left. [Grant Hospital] came.', 'organisation Grant Hospital'],
      ],
    },
    'A name that has a chief executive is one of a house': {
      does: [
        ['Gabble CEO Ned Falk left. [Gabble] sued.', 'organisation Gabble'],
        ['Gabble’s art director, Ned Falk, left. [Gabble] sued.', 'organisation Gabble'],
      ],
      doesNot: [
        ['Mayor Ned Falk left. [Gabble] sued.', 'person Gabble'],
        ['Gabble’s lawyer, Ned Falk, left. [Gabble] sued.', 'person Gabble'],
        ['Jon Lind left. Lind’s art director, Ned Falk, came. [Lind] sued.', 'person Jon Lind'],
      ],
    },
  },
  nameIn,
)

test.each([
  ['the Tern Board', 'Tern Board'],
  ['Falk’s', 'falk'],
])('%s and %s have one key', (one, other) => {
  expect(keyOf(one)).toBe(keyOf(other))
})

import { findName } from '../../../src/parse/grammar/findName.ts'
import { bracketed } from './readLine.ts'
import { testRules } from '../testRules.ts'

testRules(
  {
    'A name has no titles and no jobs before it': {
      does: [
        ['Then [Mayor Ana Ruiz] left.', 'Ana Ruiz'],
        ['Then [Superior Court Judge Lucille Vandermeer] left.', 'Lucille Vandermeer'],
        ['Then [the Brack chief executive John Matz] left.', 'John Matz'],
        ['[Skipper Wanda Prill] left.', 'Wanda Prill'],
        ['Then [Tern Analyst Wanda Prill] left.', 'Wanda Prill'],
        ['[Founders Ana Ruiz] and Jon Ebbe left.', 'Ana Ruiz'],
        ['At [5pm GMT Ana Ruiz] left.', 'Ana Ruiz'],
        ['Leader of [the Opposition Sudhakar Prill] left.', 'Sudhakar Prill'],
        ['Then [Cr Ana Ruiz] left.', 'Ana Ruiz'],
        ['Then [Tern Chair Lena Fox] left.', 'Lena Fox'],
        ['[Residents Ana Ruiz] and Jon Ebbe left.', 'Ana Ruiz'],
        ['Then [mayor Ana Ruiz] left.', 'Ana Ruiz'],
        ['Then [Det Con Lowri Prill] left.', 'Lowri Prill'],
        ['Then [Garda Ana Ruiz] left.', 'Ana Ruiz'],
        ['Then [Olympian Ana Ruiz] left.', 'Ana Ruiz'],
        ['[Cobbler Jon Ebbe] left.', 'Jon Ebbe'],
        ['Then [Public Works Undersecretary Ana Ruiz] left.', 'Ana Ruiz'],
        ['[Delighted Sheila Falk] left.', 'Sheila Falk'],
        ['[Dad Jon] left.', 'Jon'],
        ['[Hubby Jon] left.', 'Jon'],
        ['Then Secretary of [State Paul Martin] left.', 'Paul Martin'],
        ['Minister for Health and [Social Care Jon Ebbe] left.', 'Jon Ebbe'],
        ['Secretary of State for Work and [Pensions Jon Ebbe] left.', 'Jon Ebbe'],
        ['MEC for Roads and [Transport Ana Ruiz] left.', 'Ana Ruiz'],
        ['[Cabinet Secretary for Health Ana Ruiz] left.', 'Ana Ruiz'],
        ['Then [Ald. Lowri Prill] left.', 'Lowri Prill'],
        ['Then [Navy SEAL Ana Ruiz] left.', 'Ana Ruiz'],
        ['Then [Former Marine Ana Ruiz] left.', 'Ana Ruiz'],
        ['[Former Tory Ana Ruiz] left.', 'Ana Ruiz'],
        ['[Texan Ana Ruiz] left.', 'Ana Ruiz'],
      ],
      doesNot: [
        ['Then [Ana Ruiz] left.', 'Ana Ruiz'],
        ['[Stirling Falk] left.', 'Stirling Falk'],
        ['Then [Delighted Sheila] left.', 'Delighted Sheila'],
        ['[Stirling Sheila] left.', 'Stirling Sheila'],
        ['[Waleed Ali] left.', 'Waleed Ali'],
        ['Then [Con Prill] left.', 'Con Prill'],
        ['[Harper Lee Vane] left.', 'Harper Lee Vane'],
        ['Then [USS Ana Falk] left.', 'USS Ana Falk'],
        ['Then [Rochester Mary Clinic] shut.', 'Rochester Mary Clinic'],
        ['Then [Sheriff Earl Prill] left.', 'Earl Prill'],
        ['Then [Olympian Falk] left.', 'Olympian Falk'],
        ['Then [Heather Ana Ruiz] left.', 'Heather Ana Ruiz'],
        ['[Uncle Sam] left.', 'Uncle Sam'],
        ['Then [Marine Falk] left.', 'Marine Falk'],
        ['Then [Marine Le Falk] left.', 'Marine Le Falk'],
        ['[ANA MARIA RUIZ] left.', 'ANA MARIA RUIZ'],
        ['Then [Ana St John] left.', 'Ana St John'],
        ['[Former Mayor Prill] left.', 'Prill'],
        ['Then [J. R. Ebbe] left.', 'J. R. Ebbe'],
        ['Then men of [Brack Ana Ruiz] left.', 'Brack Ana Ruiz'],
        ['Then men of Tern and [Brack Ana Ruiz] left.', 'Brack Ana Ruiz'],
        ['The King of Tern and [Queen Ana] left.', 'Ana'],
        ['Then [Tern Analyst Group] left.', 'Tern Analyst Group'],
        ['Then [the Sandport Mayor’s Office] left.', 'Sandport Mayor’s Office'],
        ['[Residents United Sandport] left.', 'Residents United Sandport'],
      ],
    },
    'An owner is no part of what they own': {
      does: [['Then [Brack’s Ana Ruiz] left.', 'Ana Ruiz']],
      doesNot: [
        ['Then [the Tern Workers’ Union] left.', 'Tern Workers’ Union'],
        ['Then [Sandport Children’s Hospital] closed.', 'Sandport Children’s Hospital'],
      ],
    },
    'What stands behind a name is no part of it': {
      does: [['Then [Ana Ruiz MP] left.', 'Ana Ruiz']],
      doesNot: [['Then [Ana Ruiz] left.', 'Ana Ruiz']],
    },
    'Small words stand within a name': {
      does: [
        ['Then [Ludo van der Meer] left.', 'Ludo van der Meer'],
        ['Then [Brack & Sons] left.', 'Brack & Sons'],
        ['Then [the University of Sandport] left.', 'University of Sandport'],
      ],
      doesNot: [['Then [the Ruiz boat] left.', 'nobody']],
    },
    'A capital names nobody where any word has one': {
      does: [
        ['[Doctors] left.', 'nobody'],
        ['[Monday] was wet.', 'nobody'],
        ['[One] left.', 'nobody'],
        ['[Residents] left.', 'nobody'],
        ['They knew that [I]’m glad.', 'nobody'],
        ['The mayor and [I] left.', 'nobody'],
        ['[Pressed] on her plans, she left.', 'nobody'],
        ['[Held] by police, she left.', 'nobody'],
        ['They left at [17.42 GMT].', 'nobody'],
        ['At [5.30 pm EST] they left.', 'nobody'],
      ],
      doesNot: [
        ['[Ruiz] left.', 'Ruiz'],
        ['[Amazon] left.', 'Amazon'],
        ['[Held] of Tern left.', 'Held'],
        ['[Held] left by boat.', 'Held'],
        ['Then [IT] left.', 'IT'],
        ['Then [EST] left.', 'EST'],
        ['In 2024 [MIT] left.', 'MIT'],
        ['[April] left.', 'nobody'],
      ],
    },
  },
  (sample) => {
    const { text, reading, at } = bracketed(sample)
    const phrase = reading.phrases[at]
    const name = phrase ? findName(reading.tokens, phrase) : null
    const [first, last] = [reading.tokens[name?.from ?? -1], reading.tokens[(name?.to ?? 0) - 1]]
    return first && last ? text.slice(first.start, last.end) : 'nobody'
  },
)

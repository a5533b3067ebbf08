import { nameAt } from '../../../../src/parse/grammar/mentions/nameAt.ts'
import { testRules } from '../../testRules.ts'
import { mentionIn } from './mentionIn.ts'

testRules(
  {
    'A name says by its words what it is of': {
      does: [
        ['[Ana Ruiz] left.', 'person Ana Ruiz, she'],
        ['[Tern News] left.', 'organisation Tern News'],
        ['[Friends of Sandport] left.', 'group Friends of Sandport'],
        ['[Brack & Sons] left.', 'organisation Brack & Sons'],
        ['[BOSH] left.', 'organisation BOSH'],
      ],
      doesNot: [['[The mayor] left.', 'nobody']],
    },
    'A noun for a work names the work': {
      does: [
        ['Then [the film Green Lantern] left.', 'document Green Lantern, film'],
        ['Then [the long romance Salt And Tide] left.', 'document Salt And Tide, long romance'],
      ],
      doesNot: [
        ['Then [film Ana Ruiz] left.', 'person Ana Ruiz, film, she'],
        ['Then [the show host Gull Ebbe] left.', 'person Gull Ebbe, show host'],
        ['Then [the film Lantern] left.', 'person Lantern, film'],
      ],
    },
    'A nickname is no part of the name': {
      does: [['[Jon “Gull” Ebbe] left.', 'person Jon Ebbe, he']],
      doesNot: [['[Jon Ebbe] left.', 'person Jon Ebbe, he']],
    },
    'A title, a job or a given name tells *he* from *she*': {
      does: [
        ['[Mrs Falk] left.', 'person Falk, she'],
        ['[Mr Falk] left.', 'person Falk, he'],
        ['[Chairwoman Falk] left.', 'person Falk, Chairwoman, she'],
      ],
      doesNot: [
        ['[Mayor Falk] left.', 'person Falk, Mayor'],
        ['[Falk] left.', 'person Falk'],
      ],
    },
    'The role stands before the name or behind a comma': {
      does: [
        ['[Clerk Dr. Ana Ruiz] left.', 'person Ana Ruiz, Clerk, she'],
        ['[Harbour master Ines Falk] left.', 'person Ines Falk, Harbour master, she'],
        [
          '[Ines Falk], 45, the harbour master of Sandport, left.',
          'person Ines Falk, harbour master of Sandport, she',
        ],
        ['[Ines Falk], a friend, left.', 'person Ines Falk, friend, she'],
        [
          '[Ines Falk], managing partner at Brack, left.',
          'person Ines Falk, managing partner at Brack, she',
        ],
      ],
      doesNot: [
        ['[Ines Falk], leading the builders, left.', 'person Ines Falk, she'],
        ['For [Ines Falk], the court was closed.', 'person Ines Falk, she'],
        ['[Ines Falk], Ana Ruiz and others left.', 'person Ines Falk, she'],
        ['[Ines Falk] met the mayor.', 'person Ines Falk, she'],
        ['[Mrs Falk] left.', 'person Falk, she'],
      ],
    },
    'A job says more than a degree': {
      does: [
        [
          '[Dr Ines Falk], a hydrologist in Sandport, left.',
          'person Ines Falk, hydrologist in Sandport, she',
        ],
        ['[Prof. Ines Falk], a friend, left.', 'person Ines Falk, friend, she'],
      ],
      doesNot: [
        ['[Dr Ines Falk] left.', 'person Ines Falk, Dr, she'],
        ['[Mayor Ines Falk], a friend, left.', 'person Ines Falk, Mayor, she'],
      ],
    },
    'Whether somebody is a man no title of their owner tells': {
      does: [
        [
          '[Petro Hrytsak], Ms. Hrytsak’s brother, left.',
          'person Petro Hrytsak, Ms. Hrytsak’s brother, he',
        ],
      ],
      doesNot: [
        [
          '[Lowri Hrytsak], Mr. Hrytsak’s friend, left.',
          'person Lowri Hrytsak, Mr. Hrytsak’s friend',
        ],
      ],
    },
    'Letters behind a name are a role where they stand for a job': {
      does: [
        ['[Ines Falk KC] left.', 'person Ines Falk, KC, she'],
        ['[Ines Falk KC], prosecuting, left.', 'person Ines Falk, KC, prosecuting, she'],
        ['[Ines Falk], defending, left.', 'person Ines Falk, defending, she'],
        ['[Ines Falk MP] left.', 'person Ines Falk, MP, she'],
      ],
      doesNot: [
        ['[Ines Falk PhD] left.', 'person Ines Falk, she'],
        ['[Ines Falk KC], a friend, left.', 'person Ines Falk, friend, she'],
        ['[Ines Falk], smiling, left.', 'person Ines Falk, she'],
      ],
    },
    'What is said of a body makes the name one of a body': {
      does: [['[Volunteer group Gull Watch] left.', 'organisation Gull Watch, Volunteer group']],
      doesNot: [['[Group leader Ana Ruiz] left.', 'person Ana Ruiz, Group leader, she']],
    },
    'An owner’s *’s* is no part of the name': {
      does: [['Ruiz met [Falk’s].', 'person Falk']],
      doesNot: [['Ruiz met [Falk].', 'person Falk']],
    },
  },
  mentionIn(nameAt),
)

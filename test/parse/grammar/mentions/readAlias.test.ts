import { readAlias } from '../../../../src/parse/grammar/mentions/readAlias.ts'
import { testRules } from '../../testRules.ts'
import { mentionIn } from './mentionIn.ts'

testRules(
  {
    'Somebody is known by one name only': {
      does: [
        [
          '[A homeless man] who goes by the name “Pebble” left.',
          'person Pebble, A homeless man, he',
        ],
        ['[A man] who goes by Pebble left.', 'person Pebble, A man, he'],
        ['[A nurse] who asked to be called Wanda left.', 'person Wanda, A nurse, she'],
        ['[A man] who gave his name only as Pebble left.', 'person Pebble, A man, he'],
        ['[A woman] identified only by her first name, Wanda, left.', 'person Wanda, A woman, she'],
        ['[A trader] known as “Old Salt” left.', 'person Old Salt, A trader'],
      ],
      doesNot: [
        ['[A man] who called Jon Ebbe left.', 'nobody'],
        ['[A man] who goes to Wanda Hill left.', 'nobody'],
        ['[A teacher] known for “Salt” left.', 'nobody'],
        ['[A teacher] known as “a hard one” left.', 'nobody'],
        ['[A boat] known as “Pebble” left.', 'nobody'],
        ['[A welder] calls Dalton “a good man”.', 'nobody'],
        ['[A welder] called Dalton “a good man”.', 'nobody'],
      ],
    },
  },
  mentionIn(readAlias),
)

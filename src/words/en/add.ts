import type { EnglishCatalogue } from '../Catalogue.ts'
import type { AddMessage } from '../messages/AddMessage.ts'

export const add: EnglishCatalogue<AddMessage> = {
  '{count} highlights and notes became marks, of the kind “fact”.': {
    one: '{count} highlight or note became a mark, of the kind “fact”.',
  },
  '{count} lines seem to be from around the story. They are kept, folded away.': {
    one: '{count} line seems to be from around the story. It is kept, folded away.',
  },
  '{count} of them have words that don’t stand in the story, or stand there more than once; see Marks.':
    {
      one: '{count} of them has words that don’t stand in the story, or stand there more than once; see Marks.',
    },
  '{count} stories are kept': {
    one: '{count} story is kept',
  },
}

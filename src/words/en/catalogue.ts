import type { EnglishCatalogue } from '../Catalogue.ts'
import type { Message } from '../messages/Message.ts'
import { add } from './add.ts'
import { app } from './app.ts'
import { give } from './give.ts'
import { list } from './list.ts'
import { panel } from './panel.ts'
import { quotes } from './quotes.ts'
import { story } from './story.ts'

export const english: EnglishCatalogue<Message> = {
  ...add,
  ...app,
  ...give,
  ...list,
  ...panel,
  ...quotes,
  ...story,
}

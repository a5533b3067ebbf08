import type { Catalogue } from '../Catalogue.ts'
import type { Message } from '../messages/Message.ts'
import { add } from './add.ts'
import { app } from './app.ts'
import { device } from './device.ts'
import { give } from './give.ts'
import { list } from './list.ts'
import { panel } from './panel.ts'
import { quotes } from './quotes.ts'
import { story } from './story.ts'

export const catalogue: Catalogue<Message> = {
  ...add,
  ...app,
  ...device,
  ...give,
  ...list,
  ...panel,
  ...quotes,
  ...story,
}

import type { EnglishCatalogue } from '../Catalogue.ts'
import type { Message } from '../messages/Message.ts'
import { add } from './add.ts'
import { app } from './app.ts'

export const english: EnglishCatalogue<Message> = { ...add, ...app }

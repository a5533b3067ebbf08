import type { Export, Highlight } from '../Incoming.ts'
import { createCollection, type Found } from './collect.ts'
import { fieldsIn, isOn, listIn, tagsIn, wordsIn } from './fields.ts'
import { type Fields, type JsonRecord, readRecords } from './recordsOf.ts'
import { momentOf } from './values.ts'

type ReadRecord = (record: JsonRecord) => readonly Found[]

/** `[{title, url, content, is_archived, is_starred, tags, annotations: [{quote, text}]}]` */
export const wallabagRecord: ReadRecord = ({ list, value }) => {
  if (list !== null) return []
  const content = wordsIn(value, 'content')
  const failed = /^\s*(?:<[^>]{0,200}>\s*){0,4}wallabag can.t retrieve contents/i.test(content)
  return [
    {
      title: wordsIn(value, 'title'),
      address: wordsIn(value, 'url', 'given_url'),
      format: 'html',
      text: failed ? '' : content,
      ...(failed ? { why: 'wallabag could not fetch its words either.' } : {}),
      author: authorsIn(value),
      published: momentOf(wordsIn(value, 'published_at')),
      language: languageOf(wordsIn(value, 'language')),
      tags: tagsIn(value, 'tags'),
      added: momentOf(wordsIn(value, 'created_at')),
      archived: isOn(value, 'is_archived'),
      favourite: isOn(value, 'is_starred'),
      highlights: listIn(value, 'annotations').map((one): Highlight => ({
        quote: wordsIn(one, 'quote').trim(),
        note: wordsIn(one, 'text').trim(),
        made: momentOf(wordsIn(one, 'created_at')),
      })),
    },
  ]
}

function authorsIn(value: Fields): string {
  return tagsIn(value, 'published_by').join(', ') || wordsIn(value, 'published_by', 'author')
}

/** `en`, `en_GB`, `fr-FR` */
function languageOf(words: string): string | null {
  const tag = words.replace('_', '-')
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/i.test(tag) ? tag : null
}

/** `[{slug, title, url, labels, savedAt, state}]`; the words lie in files beside it. */
export const omnivoreRecord: ReadRecord = ({ list, value }) => {
  if (list !== null) return []
  return [
    {
      title: wordsIn(value, 'title'),
      address: wordsIn(value, 'url', 'originalArticleUrl'),
      format: 'html',
      text: wordsIn(value, 'content'),
      author: wordsIn(value, 'author'),
      published: momentOf(wordsIn(value, 'publishedAt')),
      tags: tagsIn(value, 'labels'),
      added: momentOf(wordsIn(value, 'savedAt')),
      archived: wordsIn(value, 'state').toLowerCase() === 'archived',
      highlights: listIn(value, 'highlights').map((one): Highlight => ({
        quote: wordsIn(one, 'quote').trim(),
        note: wordsIn(one, 'annotation').trim(),
        made: momentOf(wordsIn(one, 'createdAt')),
      })),
    },
  ]
}

/** `{bookmarks: [{createdAt, title, tags, content: {type, url, text}, note, archived}]}` */
export const karakeepRecord: ReadRecord = ({ list, value }) => {
  if (list !== 'bookmarks') return []
  const content = fieldsIn(value, 'content')
  const page = wordsIn(content, 'htmlContent', 'html')
  return [
    {
      title: wordsIn(value, 'title') || wordsIn(content, 'title'),
      address: wordsIn(content, 'url', 'sourceUrl'),
      format: page === '' ? 'plain' : 'html',
      text: page || wordsIn(content, 'text'),
      author: wordsIn(content, 'author'),
      tags: tagsIn(value, 'tags'),
      added: momentOf(wordsIn(value, 'createdAt')),
      archived: isOn(value, 'archived'),
      favourite: isOn(value, 'favourited'),
      note: wordsIn(value, 'note'),
      highlights: listIn(value, 'highlights').map((one): Highlight => ({
        quote: wordsIn(one, 'text', 'quote').trim(),
        note: wordsIn(one, 'note').trim(),
        made: momentOf(wordsIn(one, 'createdAt')),
      })),
    },
  ]
}

/** `{collections: [{name, links: [{name, url, tags, textContent, createdAt}]}]}` */
export const linkwardenRecord: ReadRecord = ({ list, value }) => {
  if (list !== 'collections') return []
  return listIn(value, 'links').map((link) => ({
    title: wordsIn(link, 'name', 'description'),
    address: wordsIn(link, 'url'),
    text: wordsIn(link, 'textContent'),
    tags: tagsIn(link, 'tags'),
    added: momentOf(wordsIn(link, 'createdAt', 'importDate')),
    highlights: listIn(link, 'highlight').map((one): Highlight => ({
      quote: wordsIn(one, 'text').trim(),
      note: wordsIn(one, 'comment').trim(),
      made: momentOf(wordsIn(one, 'createdAt')),
    })),
  }))
}

export async function readList(text: string, readRecord: ReadRecord): Promise<Export> {
  const collection = createCollection()
  for await (const { record, problem } of readRecords(text)) {
    if (problem !== null) collection.problem(problem)
    else for (const found of readRecord(record)) collection.add(found)
  }
  return collection.finish()
}

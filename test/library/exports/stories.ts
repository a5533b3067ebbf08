import type { Kept, MarkContent } from '../../../src/library/shelf/Record.ts'
import { NO_STATUS } from '../../../src/library/shelf/values.ts'
import { anchorAt } from '../../../src/article/Anchor.ts'
import { applyCorrections } from '../../../src/article/corrections/applyCorrections.ts'
import { correctionOf } from '../../../src/article/corrections/Correction.ts'
import type { Stories, StoryToExport } from '../../../src/library/exports/StoryToExport.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'

/** A story with a stated speaker, an inferred one, one that isn't stated, and a 🛟 before them. */
export const FERRY = `---
title: Ferry runs again: #1, "at last"
author: Mara Quill
date: 2026-03-02
publisher: Tern News
url: https://tern.example/ferry
---

🛟 The ferry runs again after a year, *the* _council_ said [on Monday] <b>.

“We have waited long enough,” said Ines Falk, the harbour master. “Now we sail.”

Falk looked at the water. “It is a promise to the boats and to everybody here.”

=1+1 is two.

“Nobody asked us at all about any of this.”
`

export function storyToExport(text = FERRY, parts: Partial<StoryToExport> = {}): StoryToExport {
  return {
    slug: 'ferry-runs-again',
    article: parseArticle(text),
    text,
    marks: [],
    status: NO_STATUS,
    address: null,
    added: '2026-03-02T08:00:00.000Z',
    ...parts,
  }
}

/** The ferry with one speaker put right by the reader. */
export function correctedStory(): StoryToExport {
  const story = storyToExport()
  const article = story.article!
  const quote = article.quotes.find(({ kind }) => kind !== 'paraphrase')!
  const change = {
    kind: 'speaker' as const,
    at: anchorAt(article.text, quote),
    speaker: { name: 'Ana Ruiz', kind: 'person' as const },
  }
  return { ...story, article: applyCorrections(article, [correctionOf(change)]).article }
}

export function markOn(words: string, parts: Partial<MarkContent> = {}): Kept<'mark'> {
  const start = FERRY.indexOf(words)
  const at = anchorAt(FERRY, { start, end: start + words.length })
  return {
    id: `m-${words}`,
    slug: 'ferry-runs-again',
    revision: 1,
    trail: ['w'],
    changed: '2026-03-03T08:00:00.000Z',
    deleted: false,
    content: {
      target: { type: 'words', at },
      kind: 'fact',
      note: '',
      made: '2026-03-03T08:00:00.000Z',
      story: { headline: 'Ferry runs again', publisher: null, published: null },
      ...parts,
    },
  }
}

export async function* streamed(stories: readonly StoryToExport[]): Stories {
  for (const story of stories) yield await Promise.resolve(story)
}

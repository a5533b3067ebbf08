import { useCallback, useState } from 'react'
import { useNavigate } from 'react-router'
import { headlineOf } from '../../../article/Summary.ts'
import type { Marks } from '../../../library/list/deleteStories.ts'
import { DeleteDialog } from '../../parts/deleting/DeleteDialog.tsx'
import { leaveWish } from '../../parts/deleting/wish.ts'
import { useShelfDoor } from '../../parts/ShelfContext.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { useStory } from '../StoryContext.ts'

/** Deletes the story where it is read: asked as in the list, done there, and undone there. */
export function DeleteOwn({ slug }: { readonly slug: string }) {
  const t = useTranslate()
  const { article } = useStory()
  const door = useShelfDoor()
  const navigate = useNavigate()
  const [asking, ask] = useState(false)
  const openShelf = useCallback(async () => (await door?.open()) ?? null, [door])

  function remove(marks: Marks) {
    leaveWish({ slugs: [slug], marks })
    void navigate('/?added=you', { replace: true })
  }
  return (
    <>
      <button type="button" className="link" onClick={() => ask(true)}>
        {t('Delete …')}
      </button>
      {asking && (
        <DeleteDialog
          slugs={[slug]}
          headline={headlineOf(article)}
          openShelf={openShelf}
          onDelete={remove}
          onClose={() => ask(false)}
        />
      )}
    </>
  )
}

import { describe, expect, test } from 'vitest'
import { clearOffline } from '../../../src/library/offline/clearOffline.ts'
import { keepLibrary, keepStory } from '../../../src/worker/keepLibrary.ts'
import { listHeld } from '../../worker/fakeCaches.ts'
import { BASE } from '../../worker/fakeHost.ts'
import { openLibrary } from '../../worker/openLibrary.ts'

describe('the copies for reading without a network', () => {
  test('go, and those that were opened are kept again on the next visit', async () => {
    const { library, addressOf } = openLibrary({ harbour: 'Ice.', bakery: 'Bread.' })
    await keepLibrary(library)
    await keepStory(library, addressOf('bakery'))
    expect(await clearOffline({ caches: library.caches } as unknown as Window)).toBe(true)
    expect(await listHeld(library.caches, 'library', BASE)).toEqual([])
    await keepLibrary(library, 0)
    expect(await listHeld(library.caches, 'library', BASE)).toContain(addressOf('bakery'))
  })

  test('are said to be there still where they can’t be deleted', async () => {
    const refused = { delete: () => Promise.reject(new Error('no')) }
    expect(await clearOffline({ caches: refused } as unknown as Window)).toBe(false)
  })
})

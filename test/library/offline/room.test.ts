import { expect, test } from 'vitest'
import { openRoom } from '../../../src/library/offline/room.ts'
import { EVERYTHING, LITTLE, MUCH, OFF, ROOM_KEY } from '../../../src/library/offline/rooms.ts'

type Device = { chosen?: string | null; saveData?: boolean; isPhone?: boolean; refuses?: boolean }

function roomOn({ chosen = null, saveData = false, isPhone = false, refuses = false }: Device) {
  const getItem = (key: string) => {
    if (refuses) throw new DOMException('denied', 'SecurityError')
    return key === ROOM_KEY ? chosen : null
  }
  const host = {
    localStorage: { getItem },
    navigator: { connection: { saveData } },
    matchMedia: () => ({ matches: isPhone }),
  }
  return openRoom(host as unknown as Window)
}

test.each([
  ['nothing where data is saved', { saveData: true }, OFF],
  ['nothing where data is saved, on a phone too', { saveData: true, isPhone: true }, OFF],
  ['little on a phone', { isPhone: true }, LITTLE],
  ['more elsewhere', {}, MUCH],
  ['as elsewhere where nothing can be chosen', { refuses: true }, MUCH],
])('unasked, it is %s', (_, device, room) => {
  expect(roomOn(device)).toBe(room)
})

test.each([OFF, 0, LITTLE, EVERYTHING])(
  'what was chosen holds, whatever the device: %d',
  (room) => {
    for (const saveData of [true, false])
      expect(roomOn({ chosen: String(room), saveData, isPhone: true })).toBe(room)
  },
)

test('a browser that tells nothing of its connection is no saver of data', () => {
  const host = { navigator: {}, matchMedia: () => ({ matches: false }) }
  expect(openRoom(host as unknown as Window)).toBe(MUCH)
})

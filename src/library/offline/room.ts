/** In `rooms.ts` are the rooms that a reader can choose; a first visit needs none of them. */
const [OFF, LITTLE, MUCH] = [-1, 5_000_000, 25_000_000]

/**
 * How many bytes of the newest stories are kept: what the reader chose, else what nobody minds
 * unasked. Who saves data is sent nothing, and who may be on the road only little.
 */
export function openRoom(host: Window): number {
  try {
    return Number(host.localStorage.getItem('on-record-offline') ?? roomUnasked(host))
  } catch {
    return roomUnasked(host)
  }
}

function roomUnasked(host: Window): number {
  // Not every browser can tell: https://wicg.github.io/savedata/
  const { connection }: Navigator & { readonly connection?: { readonly saveData?: boolean } } =
    host.navigator
  if (connection?.saveData) return OFF
  return host.matchMedia('(pointer: coarse)').matches ? LITTLE : MUCH
}

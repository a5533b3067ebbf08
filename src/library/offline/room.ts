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

export function isOff(host: Window): boolean {
  return openRoom(host) < 0
}

function roomUnasked(host: Window): number {
  // Not every browser can tell: https://wicg.github.io/savedata/
  const { connection }: Navigator & { readonly connection?: { readonly saveData?: boolean } } =
    host.navigator
  // `OFF`, `LITTLE` and `MUCH` of `rooms.ts`: a first visit needs nothing else of that file.
  if (connection?.saveData) return -1
  return host.matchMedia('(pointer: coarse)').matches ? 5_000_000 : 25_000_000
}

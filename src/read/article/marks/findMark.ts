/** The first piece of a mark that is shown: the story may stand behind its digest. */
export function findPiece(id: string): HTMLElement | null {
  return shown(`main .stroke[data-mark="${id}"]`)
}

/** The button that stands after a mark. */
export function findSign(id: string): HTMLElement | null {
  return shown(`main .note-sign[data-mark="${id}"]`)
}

function shown(selector: string): HTMLElement | null {
  const found = [...document.querySelectorAll<HTMLElement>(selector)]
  return found.find((element) => element.getClientRects().length > 0) ?? found[0] ?? null
}

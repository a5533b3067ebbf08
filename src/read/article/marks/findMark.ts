/** The first piece of a mark that is shown: the story may stand behind its digest. */
export function findPiece(id: string): HTMLElement | null {
  return shown(`main .stroke[data-mark="${id}"]`)
}

/** The button that stands after a mark. */
export function findSign(id: string): HTMLElement | null {
  return shown(`main .note-sign[data-mark="${id}"]`)
}

/** The field that a note on a quote or a speaker is written in. */
export function findNote(id: string): HTMLElement | null {
  return shown(`[data-note="${id}"] textarea`)
}

/** The button that goes to the mark before or after, on a card. */
export function findStep(card: string, step: 'before' | 'after'): HTMLElement | null {
  return shown(`${card} [data-step="${step}"]`)
}

function shown(selector: string): HTMLElement | null {
  const found = [...document.querySelectorAll<HTMLElement>(selector)]
  return found.find((element) => element.getClientRects().length > 0) ?? found[0] ?? null
}

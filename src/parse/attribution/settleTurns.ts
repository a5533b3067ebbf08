import type { Quotation } from './Quotation.ts'

/**
 * The turns of a talk, and what others say in them. What else stands in marks there is part of the turn.
 *
 *     Jon Ebbe: It is called “Salt”, I said.        Jon Ebbe: My mother told us, “Sleep is for others.”
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                                                                              ^^^^^^^^^^^^^^^^^^^^^^^ hers
 */
export function settleTurns(
  turns: readonly Quotation[],
  quotes: readonly Quotation[],
): readonly Quotation[] {
  const taken = new Set(turns.map(({ block }) => block))
  return [...quotes.filter((quote) => !taken.has(quote.block) || isOfOther(quote)), ...turns]
}

/** Whoever has the turn is *I* in it. */
function isOfOther({ mention, cue }: Quotation): boolean {
  return mention !== null && cue !== null && mention.head !== 'speaking'
}

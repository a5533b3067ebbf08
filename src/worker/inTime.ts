/** How long a network that says nothing is waited for when there is a kept copy, in ms. */
export const PATIENCE = 3000

/**
 * The network's answer if it is `fit`; else the kept copy, which is looked up only when the
 * network fails, answers with something unfit, or has said nothing for as long as `patience`.
 * Where nothing is kept, the network's answer is waited for and given whatever it is; with no
 * answer at all, a network error.
 */
export async function answerInTime(
  asked: Promise<Response>,
  isFit: (response: Response) => boolean,
  openKept: () => Promise<Response | undefined>,
  patience = PATIENCE,
): Promise<Response> {
  const answer = asked.catch(() => Response.error())
  const first = await Promise.race([answer, silence(patience)])
  if (first && isFit(first)) return first
  const kept = await openKept().catch(() => undefined)
  return kept ?? (await answer)
}

function silence(patience: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, patience, undefined))
}

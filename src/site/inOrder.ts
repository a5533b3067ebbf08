/** Works on several items at once and gives the results in the order of the items. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = []
  for await (const item of items) {
    begun.push(work(item))
    const first = begun.length < atOnce ? undefined : begun.shift()
    if (first) yield await first
  }
  for (const one of begun) yield await one
}

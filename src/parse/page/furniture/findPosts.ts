import type { PartFacts } from '../describePart.ts'

/** `— Harbour Office (@sandport) March 2, 2026`: who posted what stands above, and when */
const POSTED = /^[—–-]\s.{1,60}\(@\w{1,30}\)\s.{0,20}\d{4}$/u

const LONGEST_POSTED = 120

/** A post from elsewhere is set off by the line that signs it. */
export function findPosts(text: string, facts: readonly PartFacts[]): ReadonlySet<number> {
  const posts = new Set<number>()
  facts.forEach(({ part }, at) => {
    if (part.end - part.start > LONGEST_POSTED) return
    if (!POSTED.test(text.slice(part.start, part.end))) return
    posts.add(at)
    for (let above = at - 1; above >= 0 && !posts.has(above); above--) {
      if (facts[above]?.byline || facts[above]?.residue) break
      posts.add(above)
      if ((facts[above]?.part.gap ?? 0) > 1) break
    }
  })
  return posts
}

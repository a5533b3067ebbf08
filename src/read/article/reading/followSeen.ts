/** How long a part must be in view to have been looked through, in ms: keys go by faster. */
const LOOKED_AT = 1000

/** Tells each part of a page once it has been in view for a moment, in a window that is seen itself. */
export function followSeen(
  parts: readonly Element[],
  left: AbortSignal,
  onSeen: (part: Element) => void,
): void {
  // A browser that can't tell has nothing read by itself.
  if (typeof IntersectionObserver === 'undefined') return
  const inView = new Map<Element, ReturnType<typeof setTimeout>>()

  function look(part: Element) {
    const seen = () => {
      if (document.hidden) return look(part)
      inView.delete(part)
      observer.unobserve(part)
      onSeen(part)
    }
    inView.set(part, setTimeout(seen, LOOKED_AT))
  }
  function lose(part: Element) {
    clearTimeout(inView.get(part))
    inView.delete(part)
  }
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      lose(target)
      if (isIntersecting) look(target)
    }
  })
  for (const part of parts) observer.observe(part)
  left.addEventListener('abort', () => {
    observer.disconnect()
    for (const part of inView.keys()) lose(part)
  })
}

/** How far below the window a stretch still belongs to the view: letters that become smaller let it in. */
const BELOW = '10%'

/**
 * Lets a change of the look show in the window first: the stretches that are out of view have it in the
 * next frame. Gives what tells of a change, to be called before anything is laid out anew, until `left`.
 */
export function viewFirst(left: AbortSignal): () => void {
  const far = new Set<Element>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) far.delete(target)
        else far.add(target)
      }
    },
    { rootMargin: `0px 0px ${BELOW} 0px` },
  )
  for (const stretch of document.querySelectorAll('main .body')) observer.observe(stretch)

  let timer: ReturnType<typeof setTimeout> | undefined
  left.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
    goOn()
  })

  return () => {
    clearTimeout(timer)
    for (const stretch of far) stretch.toggleAttribute('data-waits', true)
    requestAnimationFrame(() => {
      timer = setTimeout(goOn)
    })
  }
}

function goOn() {
  for (const stretch of document.querySelectorAll('[data-waits]'))
    stretch.removeAttribute('data-waits')
}

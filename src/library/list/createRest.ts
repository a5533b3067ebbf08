/** While somebody changes one thing after the other, in milliseconds. */
const PAUSE = 500
/** Whoever waits is told at last, however much goes on. */
const LONGEST = 3000

export type Rest = {
  /** The work is done at once after a rest; asked for again and again, it waits for the next one. */
  readonly ask: () => void
  readonly stop: () => void
}

/** Lets work rest that is asked for at every change; it is never done twice at the same time. */
export function createRest(work: () => unknown, pause = PAUSE, longest = LONGEST): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined
  let doing = false
  let stopped = false
  let asked = false
  /** When it was asked for first without having been done since. */
  let since = 0
  /** When it was asked for last, or done. */
  let last = -Infinity

  function ask() {
    if (stopped) return
    const now = Date.now()
    const isQuiet = now - last >= pause
    if (!asked) since = now
    asked = true
    last = now
    if (!doing) wait(isQuiet ? 0 : Math.min(pause, since + longest - now))
  }

  function wait(time: number) {
    clearTimeout(timer)
    if (time <= 0) void start()
    else timer = setTimeout(() => void start(), time)
  }

  async function start() {
    doing = true
    asked = false
    await work()
    doing = false
    last = Date.now()
    // Meanwhile it was asked for again.
    if (asked && !stopped) wait(pause)
  }

  return {
    ask,
    stop() {
      // What goes on comes to its end, and is not begun again.
      stopped = true
      clearTimeout(timer)
    },
  }
}

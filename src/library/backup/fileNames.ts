/** Names of files by slug; each is a name on every system, and no two are the same. */
export function fileNames(extension: string): (slug: string) => string {
  const taken = new Set<string>()
  return (slug) => {
    const name = safeName(slug)
    let unique = name
    for (let copy = 2; taken.has(unique); copy++) unique = `${name}-${copy}`
    taken.add(unique)
    return `${unique}.${extension}`
  }
}

function safeName(slug: string): string {
  const name = slug
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120)
  return DEVICES.test(name) ? `story-${name}`.replace(/-$/, '') : name
}

/** What Windows keeps for itself; and no name at all. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)?$/

const ARTICLES =
  /^(?:the|an?|one of the|der|die|das|den|dem|eine?r?|le|la|les|une?|l'|el|l[oa]s|un[oa]?s?|os?|as?|uma?) /u

/** Whether a name is that of a labelled speaker: articles, a title before it and what follows it make no difference. */
export function isCalled(name: string, speaker: string): boolean {
  const [want, got] = [plain(speaker), plain(name)]
  return (
    want === got ||
    got.endsWith(` ${want}`) ||
    got.startsWith(`${want} `) ||
    (got.includes(' ') && want.endsWith(` ${got}`))
  )
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(ARTICLES, '').replace(/'s$/u, '').trim()
}

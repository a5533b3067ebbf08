import type { Speaker } from '../../article/Article.ts'

/** The role as the article gives it; where it gives none, what the speaker is. */
export function roleOf({ role, kind }: Speaker): string | null {
  return role ?? KINDS[kind]
}

/** A person goes without saying. */
const KINDS: Record<Speaker['kind'], string | null> = {
  person: null,
  group: 'group',
  organisation: 'organisation',
  document: 'document',
  unnamed: 'not named in the text',
}

/** Names that the full name doesn't hold already: *AECJ*, but not *Falk* for *Ines Falk*. */
export function otherNamesOf({ name, aliases }: Speaker): readonly string[] {
  return aliases.filter((alias) => !name.includes(alias))
}

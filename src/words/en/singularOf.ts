/**
 * A message about one: the noun behind the number loses its plural. What else changes with it, as
 * *are* does, is said in the catalogue.
 *
 *     {count} built-in stories   →   {count} built-in story
 */
export function singularOf(message: string): string {
  return message.replace(PLURAL, (_, noun: string, ies?: string) => (ies ? `${noun}y` : noun))
}

const PLURAL = /(\{count\}(?: [\w-]+)*? \w+?)(ie)?s\b/

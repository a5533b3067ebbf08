import type { Fields } from './recordsOf.ts'

/** A field that the file itself holds: never one that every object has. */
export function field(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

/** The first of the fields that holds words. */
export function wordsIn(fields: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const value = field(fields, name)
    if (typeof value === 'string' && value.trim() !== '') return value
    if (typeof value === 'number') return String(value)
  }
  return ''
}

/** `true`, `1`, `"1"`, `"true"` */
export function isOn(fields: Fields, ...names: readonly string[]): boolean {
  return names.some((name) => {
    const value = field(fields, name)
    return value === true || value === 1 || value === '1' || value === 'true'
  })
}

/** The objects of a list; anything else in it is left out. */
export function listIn(fields: Fields, name: string): readonly Fields[] {
  const value = field(fields, name)
  return Array.isArray(value) ? value.filter(isFields) : []
}

export function fieldsIn(fields: Fields, name: string): Fields {
  const value = field(fields, name)
  return isFields(value) ? value : {}
}

/** `["ferry"]`, `[{"name": "ferry"}]`, `[{"label": "ferry"}]` */
export function tagsIn(fields: Fields, ...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const value = field(fields, name)
    if (!Array.isArray(value)) return []
    return value
      .map((tag: unknown) => (isFields(tag) ? wordsIn(tag, 'name', 'label') : String(tag)).trim())
      .filter((tag) => tag !== '')
  })
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

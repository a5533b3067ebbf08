/** The same correction of two stories is two records. */
export function correctionId(slug: string, id: string): string {
  return `${slug} ${id}`
}

/** Prints rows under a title, each column as wide as its widest cell; numbers stand at the right. */
export function printTable(
  title: string,
  rows: readonly Readonly<Record<string, string | number>>[],
) {
  const names = Object.keys(rows[0] ?? {})
  const widths = names.map((name) =>
    Math.max(name.length, ...rows.map((row) => String(row[name] ?? '').length)),
  )
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, at) =>
        typeof cell === 'number'
          ? String(cell).padStart(widths[at] ?? 0)
          : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd()
  console.log(`\n${title}`)
  console.log(line(names))
  for (const row of rows) console.log(line(names.map((name) => row[name] ?? '')))
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

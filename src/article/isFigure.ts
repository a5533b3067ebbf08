/** Whether a cell of a table holds a figure: `8.20`, `£5`, `-3`, `12 %` */
export function isFigure(words: string): boolean {
  return FIGURE.test(words)
}

const FIGURE = /^[^\p{L}\p{N}]{0,3}\d[\d.,:\s–/-]{0,20}[^\p{L}\p{N}]{0,2}$/u

/** A number with its marks exchanged: `12,345.6` → `12.345,6`. */
export const rewritten = (number: string): string =>
  number.replace(/(?<=\d)[.,](?=\d)/g, (mark) => (mark === '.' ? ',' : '.'))

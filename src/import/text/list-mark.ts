/** What stands before an item of a list that was typed by hand. */
export interface ListMark {
  /** Items of one list have the same: `•`, `-`, `1)`, `a.` */
  style: string
  /** Of `3)` and `c)` 3; undefined of bullets. */
  number: number | undefined
  /** The item without its mark. */
  rest: string
}

const BULLET = /^([•·▪▫◦‣⁃●○■□◆➤➢✓✔*+–-])\s+(.+)$/su
const NUMBER = /^(\(?)(\d{1,4}|[a-z])([.)])\s+(.+)$/su
/** Characters that nobody types but before an item. */
const SURE = /^[•▪▫◦‣⁃●○■□◆➤➢✓✔]$/u

/** The mark with which a line begins; undefined of one that begins with a word. */
export function listMark(said: string): ListMark | undefined {
  const [, bullet, item = ''] = BULLET.exec(said) ?? []
  if (bullet !== undefined) return { style: bullet, number: undefined, rest: item }
  const [, open = '', sign = '', close = '', rest = ''] = NUMBER.exec(said) ?? []
  if (sign === '' || (open === '(' && close === '.')) return undefined
  const isDigit = /\d/.test(sign)
  return { style: `${open}${isDigit ? '1' : 'a'}${close}`, number: isDigit ? Number(sign) : letter(sign), rest }
}

const letter = (sign: string): number => sign.charCodeAt(0) - 'a'.charCodeAt(0) + 1

/**
 * Whether lines that begin with marks of one style are a list: numbers that count, bullets that nobody types elsewhere, or
 * two lines and more of which none is spoken (`– ¿Desde cuándo? – preguntó`).
 */
export function isListByHand(marks: readonly ListMark[]): boolean {
  const [first] = marks
  if (first === undefined) return false
  if (first.number !== undefined)
    return marks.length > 1 && marks.every(({ number = 0 }, index) => number === (first.number ?? 0) + index)
  if (SURE.test(first.style)) return true
  return marks.length > 1 && !marks.some(({ rest, style }) => /^[¿¡]|\?$/.test(rest) || rest.includes(` ${style} `))
}

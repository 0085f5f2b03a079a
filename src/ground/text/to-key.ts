import { foldAccents } from './fold-accents.ts'

/** Letters that no accent makes of another one, as they are written where there are only a to z. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
}

/** A name as keys, slugs and ids are written: `El tren (2)` → `el-tren-2`; '' where no letter or digit is left. */
export function toKey(name: string): string {
  return foldAccents(name)
    .toLowerCase()
    .replace(/[ßæœøłđðþħŧı]/g, (letter) => SPELT[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

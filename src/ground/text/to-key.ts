import { foldAccents } from './fold-accents.ts'

/** A name as keys, slugs and ids are written: `El tren (2)` → `el-tren-2`; '' where no letter or digit is left. */
export function toKey(name: string): string {
  return foldAccents(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

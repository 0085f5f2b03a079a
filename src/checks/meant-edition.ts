import { type Language, languageOfEdition } from '../model.ts'

/** What editors and systems leave beside a file: hidden files, backups, swap files. */
const LEFTOVER = /^\.|~$|\.(?:bak|orig|rej|swp|tmp)$/i
const ENDINGS = /(?:\.(?:md|markdown|mdown|mkd|mdx|txt))+$/i
/** `(1)`, ` copy 2`, ` - copia (2)`, ` (copia)`, ` (another copy)` */
const COPY = /[\s._-]*(?:\(\d+\)|\([^()]*\b(?:copy|copia)\b[^()]*\)|copy|copia)(?:\s*\(?\d+\)?)?$/i
const STEM = /^(?:index[\s._-]*)?(es|spa|esp|en|eng)(?:[-_](?:[a-z]{2}|419))?$/i

/** `index.ES.md` → `es`; `index.md` → null: no language; undefined: an edition's right name, or nothing like one. */
export function meantEdition(name: string): Language | null | undefined {
  if (languageOfEdition(name) || LEFTOVER.test(name) || !ENDINGS.test(name)) return undefined
  const stem = name.replace(ENDINGS, '').trim().replace(COPY, '')
  const code = STEM.exec(stem)?.[1]
  if (code) return /^en/i.test(code) ? 'en' : 'es'
  return /^index$/i.test(stem) ? null : undefined
}

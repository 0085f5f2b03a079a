import type { NamedOriginal } from '../../document.ts'
import { readAddress } from './address-facts.ts'
import { Entries, type FrontMatterEntry, isMapping } from './entries.ts'
import { onlyKnown } from './only-known.ts'
import { readDay, readLanguage, textOfKey } from './plain-values.ts'

/** Where a text first appeared, as any system says it; `elsewhere` is an address at which it stands. */
export function originalFacts(entries: Entries, elsewhere: string | undefined): NamedOriginal | undefined {
  const stated = entries.first('original', readOriginal)
  const original = onlyKnown<NamedOriginal>({
    language: stated?.language ?? entries.first('originalLanguage', readTag),
    url: stated?.url ?? entries.first('canonical', readAddress) ?? entries.first('source', readAddress) ?? elsewhere,
    outlet: stated?.outlet ?? entries.first('outlet', textOfKey) ?? entries.first('source', textOfKey),
    title: stated?.title ?? entries.first('originalTitle', textOfKey),
    date: stated?.date ?? entries.first('originalDate', readDay),
  })
  return Object.keys(original).length > 0 ? original : undefined
}

/** `original:` as an address or as a mapping. */
function readOriginal(value: unknown, entry: FrontMatterEntry): NamedOriginal | undefined {
  const url = readAddress(value)
  if (url !== undefined) return { url }
  if (!isMapping(value)) return undefined
  const within = new Entries({ values: value, lineOf: () => entry.line, unread: [] })
  const original = onlyKnown<NamedOriginal>({
    language: within.first('language', readTag),
    outlet: within.first('outlet', textOfKey) ?? within.first('source', textOfKey),
    url: within.first('path', readAddress) ?? within.first('canonical', readAddress),
    title: within.first('title', textOfKey),
    date: within.first('date', readDay),
  })
  entry.left.push(...within.all.filter(({ isUsed }) => !isUsed).map(({ path }) => path))
  return original
}

/** `es`, `pt-BR` → `pt`, `Spanish` → `es`. */
const readTag = (value: unknown): string | undefined =>
  readLanguage(value) ?? /^([a-z]{2,3})(?:[-_]|$)/.exec(textOfKey(value) ?? '')?.[1]

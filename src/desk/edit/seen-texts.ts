import { keepNewest } from '../../ground/basics/keep-newest.ts'
import type { DeskRow } from '../api/rows.ts'

/** So many texts that pages were shown are known again by their bases. */
const MOST = 5000
const texts = new Map<string, string>()

/** Remembers what pages are shown, so that it can be told what a text was before somebody else changed it. */
export function rememberTexts(rows: readonly Pick<DeskRow, 'source' | 'translation'>[]): void {
  for (const { text, base } of rows.flatMap(({ source, translation }) => [...source, ...translation])) {
    texts.delete(base)
    texts.set(base, text)
  }
  keepNewest(texts, MOST)
}

/** The text that a page was shown with a base. */
export const textSeen = (base: string): string | undefined => texts.get(base)

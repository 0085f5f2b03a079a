import type { Changes } from './newsroom.ts'

/** As many small articles as wanted, one a day backwards from 2026-01-31, in one language. */
export function many(count: number, language: 'es' | 'en'): Changes {
  const day = (index: number) => new Date(Date.UTC(2026, 0, 31 - index)).toISOString().slice(0, 10)
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `articles/piece-${index}/index.${language}.md`,
      `---\ntitle: Piece ${index}\ndescription: D.\nslug: piece-${index}\ndate: ${day(index)}\nauthors: [ana-ruiz]
original: {language: ${language}}\ntopics: [transport]\n---\n\nText.\n`,
    ]),
  )
}

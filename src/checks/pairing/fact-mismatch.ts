import type { Check, PairedEdition } from '../../model.ts'
import { ARTICLE_FACTS } from '../../schema/front-matter.ts'

/** Where the other edition repeats a fact of the article, it agrees with the source edition. */
export const factMismatch: Check = {
  id: 'fact-mismatch',
  severity: 'error',
  scope: 'article',
  *run({ source, translation }) {
    if (translation === undefined) return
    const expected = new Map(statementsOf(source).map((statement) => [statement.name, statement]))
    for (const { name, path, value } of statementsOf(translation)) {
      const right = expected.get(name)
      if (right === undefined || right.value === value) continue
      const place = source.placeOf(right.path)
      const at = `${source.file.name}:${place.start.line}:${place.start.column}`
      yield {
        file: translation.file.path,
        place: translation.placeOf(path),
        say: ({ checks }) => checks['fact-mismatch'].here(name, value, right.value, at),
        related: [
          {
            file: source.file.path,
            place,
            say: ({ checks }) => checks['fact-mismatch'].there(name),
          },
        ],
      }
    }
  },
}

interface Statement {
  /** `authors`, `original.url` */
  name: string
  path: string[]
  /** As it is compared and shown. */
  value: string
}

/** Every fact of the article that the front matter states; those with keys key by key, topics in any order. */
function statementsOf({ frontMatter }: PairedEdition): Statement[] {
  return ARTICLE_FACTS.flatMap((fact) => {
    const value = frontMatter[fact]
    if (value === undefined) return []
    if (typeof value === 'string') return [{ name: fact, path: [fact], value }]
    if (Array.isArray(value))
      return value.length === 0 ? [] : [{ name: fact, path: [fact], value: listed(fact, value) }]
    return Object.entries(value as Record<string, string | string[]>).map(([key, part]) => ({
      name: `${fact}.${key}`,
      path: [fact, key],
      value: Array.isArray(part) ? part.join(', ') : part,
    }))
  })
}

const listed = (fact: string, values: readonly string[]): string =>
  (fact === 'topics' ? [...values].sort() : values).join(', ')

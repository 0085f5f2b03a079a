import type { PairedEdition } from '../../model.ts'

/** A person's id where front matter names it. */
export interface Credit {
  id: string
  /** `translators`, `original.authors` */
  role: string
  path: (string | number)[]
}

/** Everybody whom an edition's front matter credits, in the order of its keys. */
export function creditsIn({ frontMatter }: PairedEdition): Credit[] {
  const { authors, translators, reviewers, original } = frontMatter
  return [
    ...credits(authors, ['authors']),
    ...credits(translators, ['translators']),
    ...credits(reviewers, ['reviewers']),
    ...credits(original?.authors, ['original', 'authors']),
  ]
}

const credits = (ids: readonly string[] = [], path: string[]): Credit[] =>
  ids.map((id, index) => ({ id, role: path.join('.'), path: [...path, index] }))

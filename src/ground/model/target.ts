import type { ArticleFolder } from './files.ts'
import type { Language } from './language.ts'

/** An edition that a link leads to, and the heading in it. */
export interface EditionTarget {
  kind: 'edition'
  folder: Pick<ArticleFolder, 'kind' | 'key'>
  language: Language
  fragment: string | undefined
}

/** Where a link leads, by its address alone; whether there is anything is for others to see. */
export type Target =
  | { kind: 'empty' }
  /** Nothing that a reader should be able to follow. */
  | { kind: 'unsafe'; reason: UnsafeReason }
  | { kind: 'web' }
  | { kind: 'mail'; address: string }
  | { kind: 'phone' }
  /** A heading of the same edition. */
  | { kind: 'here'; fragment: string }
  | EditionTarget
  /** A file in the folder of the article. */
  | { kind: 'file'; name: string }
  /** Any other path: outside the folder, below it, or of the site. */
  | { kind: 'path'; path: string }

export type UnsafeReason = 'scheme' | 'protocol-relative' | 'credentials' | 'address'

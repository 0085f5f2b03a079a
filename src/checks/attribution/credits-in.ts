import { type RecordReference, referencesIn } from '../../ground/schema/references.ts'
import type { PairedEdition } from '../../model.ts'

/** A person's id where front matter names it. */
export interface Credit extends Pick<RecordReference, 'id' | 'path'> {
  /** `translators`, `original.authors` */
  role: string
}

/** Everybody whom an edition's front matter credits, in the order of its keys. */
export const creditsIn = ({ frontMatter }: PairedEdition): Credit[] =>
  referencesIn(frontMatter).flatMap((reference) =>
    reference.kind === 'people' ? [{ ...reference, role: creditRole(reference) }] : [],
  )

/** `['original', 'authors', 0]` → `original.authors` */
export const creditRole = ({ path }: Pick<RecordReference, 'path'>): string =>
  path.filter((step) => typeof step === 'string').join('.')

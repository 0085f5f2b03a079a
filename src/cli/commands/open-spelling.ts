import type { Language, Speller } from '../../model.ts'
import { type Dictionaries, findDictionaries } from '../../read/find-dictionaries.ts'
import { usageStop } from './usage-stop.ts'

interface Spelling extends Pick<Dictionaries, 'stamp'> {
  /** Throws Stop (2) where the language has no dictionary. */
  spellerOf: (language: Language, locale: string | undefined) => Speller
}

/** The dictionaries that are installed, for `--spelling`. */
export function openSpelling(): Spelling {
  const { stamp, spellerOf } = findDictionaries()
  return {
    stamp,
    spellerOf: (language, locale) => {
      const speller = spellerOf(language, locale)
      if (speller === undefined) throw usageStop('dictionary-missing', `dictionary-${language}`)
      return speller
    },
  }
}

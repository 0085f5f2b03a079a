import type { Language } from '../../model.ts'
import { foldAccents } from '../text/fold-accents.ts'
import { ENDINGS } from './endings.ts'
import { LEXICON } from './lexicon.ts'

const LONGEST_ENDING = 9

interface Vocabulary {
  words: Map<string, number[]>
  stems: Map<string, number[]>
}

let vocabularies: Record<Language, Vocabulary> | undefined

/**
 * The lexicon's entries that a word may stand for, by number, each once; the same number in both languages means a
 * translation. All that name the word or its singular; only where none does, those of the longest stem with a regular
 * ending. Takes lower case without accents: 'trabajaban', es → the entry of 'trabaj-=work-…'.
 */
export function findMeanings(word: string, language: Language): readonly number[] {
  vocabularies ??= readLexicon()
  const { words, stems } = vocabularies[language]
  const forms = [word, word.replace(/s$/, ''), word.replace(/es$/, '')]
  const named = new Set(forms.flatMap((form) => [...(words.get(form) ?? []), ...(stems.get(form) ?? [])]))
  if (named.size > 0) return [...named].sort((a, b) => a - b)
  for (let cut = 1; cut <= LONGEST_ENDING && cut < word.length - 1; cut++) {
    const found = stems.get(word.slice(0, word.length - cut))
    if (found && ENDINGS[language].has(word.slice(-cut))) return [...new Set(found)]
  }
  return []
}

function readLexicon(): Record<Language, Vocabulary> {
  const empty = (): Vocabulary => ({ words: new Map(), stems: new Map() })
  const result = { es: empty(), en: empty() }
  LEXICON.forEach((entry, number) => {
    const [spanish = '', english = ''] = entry.split('=')
    for (const [language, side] of [
      ['es', spanish],
      ['en', english],
    ] as const) {
      for (const form of side.split(',')) {
        const isStem = form.endsWith('-')
        const map = isStem ? result[language].stems : result[language].words
        const key = foldAccents(isStem ? form.slice(0, -1) : form).toLowerCase()
        map.set(key, [...(map.get(key) ?? []), number])
      }
    }
  })
  return result
}

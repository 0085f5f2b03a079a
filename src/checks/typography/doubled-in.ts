import { remember } from '../../ground/basics/remember.ts'
import { type BlockText, startOfWord } from '../text/article-texts.ts'

/** A word that stands several times in a row, and where the first of them begins and the last one ends. */
interface Doubled {
  word: string
  start: number
  end: number
}

/** Words with nothing but spaces between them and the same word again; a table's cells and code part them. */
export const doubledIn = remember((text: BlockText): readonly Doubled[] => {
  const doubled: Doubled[] = []
  let [index, before] = [0, '']
  for (const word of text.words) {
    if (word.length === before.length && (word === before || word.toLowerCase() === before.toLowerCase())) {
      const [start, again] = [startOfWord(text, index - 1), startOfWord(text, index)]
      const end = again + word.length
      // "bienvenido/a a bordo"
      const isEnding = text.text[start - 1] === '/'
      const isBeside = !isEnding && /^[ \u00a0]+$/.test(text.text.slice(start + word.length, again))
      if (isBeside && !/^['’-]/.test(text.text.slice(end, end + 1))) {
        const last = doubled.at(-1)
        if (last?.end === start + word.length) last.end = end
        else doubled.push({ word: before, start, end })
      }
    }
    before = word
    index++
  }
  return doubled
})

import { remember } from '../../ground/basics/remember.ts'
import { type BlockText, startOfWord } from '../text/article-texts.ts'

/** A word that stands several times in a row, and where the first of them begins and the last one ends. */
interface Doubled {
  word: string
  start: number
  end: number
}

/** What stands before an ending of the other gender: `bienvenido/a a bordo`, `dispuest·a a todo`. */
const BEFORE_ENDING = /\p{L}(?: ?\/ ?|[·•|*@_])$/u
/** What stands before a letter that is spoken of: `de la a a la zeta`. */
const BEFORE_LETTER = /(?:^|\s)la $/

/** What the second word goes on with: `usuario usuario_de_ejemplo`, `de de/dc`. */
const GOES_ON = /^(?:['’_@/-]|\.\p{L})/u

/** Words with nothing but spaces between them and the same word again; a table's cells and code part them. */
export const doubledIn = remember((text: BlockText): readonly Doubled[] => {
  const doubled: Doubled[] = []
  let [index, before] = [0, '']
  for (const word of text.words) {
    if (word.length === before.length && (word === before || word.toLowerCase() === before.toLowerCase())) {
      const [start, again] = [startOfWord(text, index - 1), startOfWord(text, index)]
      const end = again + word.length
      const ahead = text.text.slice(Math.max(0, start - 4), start)
      const isEnding = BEFORE_ENDING.test(ahead) || (word.length === 1 && BEFORE_LETTER.test(ahead))
      const isBeside = !isEnding && /^[ \u00a0]+$/.test(text.text.slice(start + word.length, again))
      if (isBeside && !GOES_ON.test(text.text.slice(end, end + 2))) {
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

// How long the memory of the desk takes to find what is like a row, among so many pairs of sentences: a line of JSON with the
// milliseconds of each search. Run by desk.js, compiled with the sources: `memory.js PAIRS SEARCHES`
import { memoryHits } from '../src/desk/suggest/memory/memory-hits.ts'
import { openPairMemory } from '../src/desk/suggest/memory/pair-memory.ts'
import { randomFrom } from './own-newsroom.js'

const [pairs, searches] = process.argv.slice(2).map(Number)
/** Sentences of an article, and of a row. */
const OF_ARTICLE = 50
const OF_ROW = 3
const ES = 'el la de que en un una los las con por para del se no es su al lo más'.split(' ')
const EN = 'the of and to in a that for it with as was on are by this at from or an'.split(' ')

const random = randomFrom(1)
const letters = (count) =>
  Array.from({ length: count }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('')
/** Few words are common and many are rare, as in any text. */
const WORDS = Array.from({ length: 20_000 }, () => letters(4 + Math.floor(random() * 6)))
const word = (common) =>
  random() < 0.4 ? common[Math.floor(random() * common.length)] : WORDS[Math.floor(WORDS.length * random() ** 3)]
const sentence = (common) => Array.from({ length: 8 + Math.floor(random() * 20) }, () => word(common)).join(' ')

const memory = openPairMemory()
const known = []
for (let article = 0; article * OF_ARTICLE < pairs; article++) {
  const own = Array.from({ length: OF_ARTICLE }, () => ({ es: sentence(ES), en: sentence(EN) }))
  known.push(...own)
  memory.put(`article-${article}`, [{ id: 'p', pairs: own }])
}

const times = Array.from({ length: searches }, () => {
  const some = Array.from({ length: OF_ROW }, () => known[Math.floor(random() * known.length)].es)
  const text = some.map((each) => `${each.replace(/\w+$/, word(ES))}.`).join(' ')
  const source = { language: 'es', locale: 'es-AR', text }
  const began = performance.now()
  memoryHits(memory, { article: '', id: '', source, translation: { language: 'en', locale: 'en-US', text: '' } })
  return performance.now() - began
})
process.stdout.write(`${JSON.stringify(times)}\n`)

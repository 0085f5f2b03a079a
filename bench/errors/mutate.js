// One error in a window: what `kinds/` changes, put into the text of an edition.
import { personsIn } from './persons.js'
import { understand } from './windows.js'

const other = (language) => (language === 'es' ? 'en' : 'es')
const linesOf = (text, block) => text.slice(block.place.start.offset, block.place.end.offset)

/** What a kind sees of a block of a window. */
function contextOf(window, language, index, pools, random) {
  const side = (which, at) => {
    const block = window.pairs[at]?.[which]
    return block && { language: which, block, text: linesOf(window.texts[which], block), whole: window.texts[which] }
  }
  return {
    ...side(language, index),
    opposite: side(other(language), index),
    before: side(language, index - 1),
    random,
    persons: pools.persons,
    paragraphs: pools.paragraphs[language],
  }
}

const bodyOf = (text) => text.replace(/^---\n[\s\S]*?\n---\n\n/, '')
const withBlock = (window, language, block, text) =>
  bodyOf(
    window.texts[language].slice(0, block.place.start.offset) +
      text +
      window.texts[language].slice(block.place.end.offset),
  )

/** The window with the kind's error in a block: what is then understood, where, and what was done. */
export function mutate(kind, window, language, index, pools, random) {
  const c = contextOf(window, language, index, pools, random)
  const changed = c.block.kind === 'code' ? undefined : kind.change(c)
  if (changed === undefined || changed === c.text) return undefined
  const { own, opposite } = typeof changed === 'string' ? { own: changed, opposite: undefined } : changed
  const bodies = { ...window.bodies, [language]: withBlock(window, language, c.block, own) }
  if (opposite) bodies[other(language)] = withBlock(window, other(language), c.opposite.block, opposite)
  const { understood } = understand(window.key, bodies)
  const gained = own.split('\n').length - c.text.split('\n').length
  return { understood, places: placesOf(window, language, index, gained, kind.wide), change: told(c.text, own) }
}

/** Lines of both files: of the block and the one opposite, and of their neighbours where a block came or went. */
function placesOf(window, language, index, gained, wide) {
  const reach = wide ? 1 : 0
  return ['es', 'en'].map((side) => {
    const blocks = window.pairs.slice(Math.max(0, index - reach), index + reach + 1).map((pair) => pair[side])
    const last = blocks.at(-1).place.end.line
    return { side, first: blocks[0].place.start.line, last: side === language ? last + gained : last }
  })
}

/** `the old words → the new words`, for whoever looks at a miss. */
function told(before, after) {
  let from = 0
  while (from < before.length && before[from] === after[from]) from++
  let tail = 0
  while (tail < Math.min(before.length, after.length) - from && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const cut = (text) =>
    text
      .slice(Math.max(0, from - 30), text.length - Math.max(0, tail - 15))
      .replace(/\s+/g, ' ')
      .slice(0, 140)
  return `${cut(before)} → ${cut(after)}`
}

/** Who is named, and which paragraphs there are, in all windows: what may stand wrongly in another one. */
export function poolsOf(windows) {
  const texts = (language) =>
    windows.flatMap((window) =>
      window.pairs
        .filter((pair) => pair[language].kind === 'paragraph')
        .map((pair) => linesOf(window.texts[language], pair[language])),
    )
  const paragraphs = { es: texts('es'), en: texts('en') }
  const persons = [...new Set([...paragraphs.es, ...paragraphs.en].flatMap(personsIn))].sort()
  return { persons, paragraphs }
}

// Stretches of real articles in which both editions stand opposite each other block by block.
import { understandFolder } from '../../src/pipeline.ts'

const LEAST = 8
const MOST = 12
const LANGUAGES = ['es', 'en']
export const SETTINGS = { url: 'https://example.org/', languages: LANGUAGES, title: { es: 'Prueba', en: 'Test' } }
const HEADS = {
  es: 'title: Uno\ndescription: Dos.\nslug: uno\ndate: 2026-03-12\nauthors: [ana]\noriginal: {language: es}\n',
  en: 'title: One\ndescription: Two.\nslug: one\ndate: 2026-03-14\ntranslators: [tom]\n',
}

/** A folder of an article whose editions have these bodies, as if it had been read. */
export function folderOf(key, bodies) {
  const path = `articles/${key}`
  const files = LANGUAGES.map((language) => {
    const text = `---\n${HEADS[language]}---\n\n${bodies[language]}\n`
    const name = `index.${language}.md`
    return { path: `${path}/${name}`, name, kind: 'file', bytes: text.length, text }
  })
  return { kind: 'article', key, path, entry: { path, name: key, kind: 'folder', bytes: 0 }, files }
}

/** What is understood of both bodies: `{ understood, texts: whole files, pairs: [{ es, en } blocks, one to one] }` */
export function understand(key, bodies) {
  const understood = understandFolder(folderOf(key, bodies), SETTINGS)
  const { source, translation, beads } = understood.article
  const pairs = beads
    .filter((bead) => bead.source.length === 1 && bead.translation.length === 1)
    .map((bead) => ({ es: source.blocks[bead.source[0]], en: translation.blocks[bead.translation[0]] }))
  const whole = pairs.length === source.blocks.length && pairs.length === translation.blocks.length
  return { understood, texts: { es: source.file.text, en: translation.file.text }, pairs, whole }
}

const bodyOf = (text, from, to) =>
  text.slice(from.place.start.offset - (from.place.start.column - 1), to.place.end.offset)
const opens = ({ kind, depth }) => kind === 'heading' || (kind === 'paragraph' && depth === 0)

/** Windows of 8 to 12 blocks, and of more where a list is long or the text ends: `{ key, bodies, ...what is understood of them }` */
export function windowsOf(key, bodies) {
  const { texts, pairs } = understand(key, bodies)
  const windows = []
  let run = []
  const close = () => {
    if (run.length >= LEAST) {
      const [first, last] = [run[0], run.at(-1)]
      const cut = Object.fromEntries(LANGUAGES.map((side) => [side, bodyOf(texts[side], first[side], last[side])]))
      const name = `${key}-${windows.length + 1}`
      const window = understand(name, cut)
      if (window.whole && window.pairs.length === run.length) windows.push({ key: name, bodies: cut, ...window })
    }
    run = []
  }
  for (const [at, pair] of pairs.entries()) {
    const follows = LANGUAGES.every((side) => run.length === 0 || pair[side].index === run.at(-1)[side].index + 1)
    const alike = pair.es.kind === pair.en.kind && pair.es.depth === pair.en.depth
    if (!follows || !alike || (run.length >= MOST && pairs.length - at >= LEAST && opens(pair.es))) close()
    if (alike && (run.length > 0 || opens(pair.es))) run.push(pair)
  }
  close()
  return windows
}

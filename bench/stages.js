// What each stage and each check takes for one of the worst bodies; a line of JSON each: its name when it begins, its name
// and the seconds of the processor when it is done. Run by growth.js, compiled with the sources: `stages.js CASE LENGTH`
import { writeSync } from 'node:fs'
import { alignArticle } from '../src/align/align-article.ts'
import { aroundOf } from '../src/checks/around-of.ts'
import { findWithin } from '../src/checks/find-within.ts'
import { CHECKS } from '../src/checks/index.ts'
import { articleTexts } from '../src/checks/text/article-texts.ts'
import { summarizeArticle } from '../src/ground/summary/summarize-article.ts'
import { pairFolder } from '../src/pair/pair-folder.ts'
import { parseFolder } from '../src/parse/parse-folder.ts'
import { parseRecords } from '../src/parse/parse-records.ts'
import { checkDigests } from '../src/pipeline.ts'
import { decodeText } from '../src/read/decode-text.ts'
import { renderArticle } from '../src/render/body/render-article.ts'
import { outlineOf } from '../src/render/outline-of.ts'
import { acceptBeads } from '../src/sync/accept-beads.ts'
import { syncArticle } from '../src/sync/sync-article.ts'
import { formatText } from '../src/write/format/format-text.ts'
import { WORST_CASES } from './worst-cases.js'

const [name, length] = process.argv.slice(2)
const bodies = WORST_CASES[name](Number(length))
const settings = { url: 'https://example.org/', languages: ['es', 'en'], title: { es: 'Prueba', en: 'Test' } }
const records = parseRecords([])
const around = aroundOf({ files: { records: [] }, records, settings, today: '2026-03-20' })

function timed(stage, work) {
  writeSync(1, `${JSON.stringify([stage])}\n`)
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  writeSync(1, `${JSON.stringify([stage, (user + system) / 1e6])}\n`)
  return result
}

const HEADS = {
  es: 'title: Uno\ndescription: Dos.\nslug: uno\ndate: 2026-03-12\nauthors: [ana]\noriginal: {language: es}\n',
  en: 'title: One\ndescription: Two.\nslug: one\ndate: 2026-03-14\ntranslators: [tom]\n',
}

/** A folder with both editions; `edit` changes their bodies. */
function folderOf(lock, edit = (body) => body) {
  const path = 'articles/worst'
  const files = ['es', 'en'].map((language) => {
    const bytes = Buffer.from(`---\n${HEADS[language]}---\n\n${edit(bodies[language])}\n`)
    const file = `index.${language}.md`
    const read = timed('read', () => decodeText(bytes))
    return { path: `${path}/${file}`, name: file, kind: 'file', bytes: bytes.length, ...read }
  })
  const entry = { path, name: 'worst', kind: 'folder', bytes: 0 }
  const text = lock && { path: `${path}/sync.lock`, name: 'sync.lock', kind: 'file', bytes: lock.length, text: lock }
  return { kind: 'article', key: 'worst', path, entry, files, ...(text && { lock: text }) }
}

const half = (body) => `${body.slice(0, body.length / 2)}\n\nDos.\n\n${body.slice(body.length / 2)}`

const folder = folderOf()
const parsed = timed('parse', () => parseFolder(folder, CHECKS))
const paired = timed('pair', () => pairFolder(parsed, settings))
const matched = timed('align', () => alignArticle(paired))
const article = timed('sync', () => syncArticle(matched))
timed('texts of blocks', () => articleTexts(article).all.length)
const understood = { folder, article, faults: [] }
for (const check of CHECKS)
  if (check.scope !== 'newsroom') timed(check.id, () => findWithin(understood, around, [check]))
const found = timed('all checks once more', () => findWithin(understood, around, CHECKS))
const summary = timed('summary', () => summarizeArticle(folder, article, () => article.beads))
timed('outline', () => outlineOf(article, 'stamp'))
timed('problems in words', () => {
  const frame = { files: { records: [], strays: [] }, records, settings }
  return checkDigests(frame, [{ summary, outline: null, found }], 'en')
})
timed('bodies', () => renderArticle(article))
timed('format', () => folder.files.map(({ text }) => formatText(text)))
const lock = timed('accept', () => acceptBeads(article).text)
const edited = timed('parse, edited', () =>
  alignArticle(pairFolder(parseFolder(folderOf(lock, half), CHECKS), settings)),
)
const changed = timed('sync, edited', () => syncArticle(edited))
timed('accept, edited', () => acceptBeads(changed))

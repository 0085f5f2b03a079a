import { afterEach, describe, expect, it } from 'vitest'
import type { SearchRecord } from '../../../src/model.ts'
import type { IndexPart } from '../../../src/publish/search/index-files.ts'
import { makeIndex } from '../../../src/publish/search/make-index.ts'
import { patchIndex, type ReadPart } from '../../../src/publish/search/patch/patch-index.ts'

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

async function indexOf(records: readonly SearchRecord[]): Promise<IndexPart[]> {
  const growing = await makeIndex(records)
  if (growing === undefined) throw new Error('No Pagefind for this machine')
  ends.push(growing.close)
  return await growing.finish()
}

const reading = (parts: readonly IndexPart[]): ReadPart => {
  const contents = new Map(parts.map(({ path, content }) => [path, Buffer.from(content)]))
  return (path) => contents.get(path) as Buffer
}

const asTexts = (parts: readonly IndexPart[]) =>
  new Map(parts.map(({ path, content }): [string, string] => [path, Buffer.from(content).toString('hex')]).sort())

/** Both as they are after some records have come in the place of others: made anew, and patched. */
async function both(before: readonly SearchRecord[], changed: ReadonlyMap<number, SearchRecord>) {
  const after = before.map((record, index) => changed.get(index) ?? record)
  const former = await indexOf(before)
  const fresh = await indexOf([...changed.values()])
  const patch = patchIndex(reading(former), reading(fresh), {
    pages: [...changed.keys()],
    count: before.length,
    language: 'es',
  })
  const gone = new Set(patch?.gone)
  const puts = new Map(patch?.put.map((part) => [part.path, part]))
  const patched = [...former.filter(({ path }) => !gone.has(path) && !puts.has(path)), ...puts.values()]
  return { anew: asTexts(await indexOf(after)), patched: patch && asTexts(patched) }
}

const ROOTS = [
  'autobús',
  'ciudad',
  'mercado',
  'canción',
  'ñandú',
  'río',
  'abrió',
  'abrir',
  'Ángel',
  'árbol',
  'pingüino',
  'deuda',
  '«otra',
  '¿un',
  'año',
  '2023',
  '10.5',
  'covid-19',
  'niño',
  'nino',
  'papa',
  'papá',
  '🚌',
  '日本',
  'x_y',
]

/** The same figures for the same seed. */
function figures(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function recordOf(index: number, seed: number, words: number): SearchRecord {
  const figure = figures(seed * 7919 + index)
  const word = () => (figure(3) > 0 ? `${ROOTS[figure(ROOTS.length)]}` : `${ROOTS[figure(ROOTS.length)]}${figure(900)}`)
  const text = Array.from({ length: words }, word).join(' ')
  const topics = index % 3 === 0 ? { topics: `${word()}, ${word()}` } : {}
  const facts = { title: `${word()} ${index}`, authors: `${word()} ${word()}`, ...topics }
  return { language: 'es', path: `/es/articulo-${index}/`, text: `${text}.`, facts }
}

const RECORDS = Array.from({ length: 60 }, (_, index) => recordOf(index, 1, 900))
const FEW = RECORDS.slice(0, 3)

describe('a patched index is the one that Pagefind makes of all records', () => {
  it.each([
    ['one page in the middle', [31]],
    ['the first page', [0]],
    ['the last page', [59]],
    ['pages beside each other', [30, 31, 32]],
    ['pages with other facts than all others together', [1, 7, 40]],
    ['many pages', Array.from({ length: 20 }, (_, index) => index * 3)],
  ])('%s', async (_name, pages) => {
    const { anew, patched } = await both(RECORDS, new Map(pages.map((page) => [page, recordOf(page, 2, 700)])))
    expect(patched).toEqual(anew)
  })

  const [first = recordOf(0, 1, 900)] = FEW
  it.each<[string, SearchRecord]>([
    ['with words that nobody else has', { ...first, text: 'Zarzuela ábaco zzz 日本語. Áéíóú.' }],
    ['with forms of one word in another order', { ...first, text: 'Papá papa pápa abrio ábrio abrió niño nino.' }],
    ['with another title', { ...first, facts: { ...first.facts, title: 'Ñandúes en el río' } }],
    ['with a word a thousand times', { ...first, text: 'otra vez '.repeat(1000) }],
  ])('a page %s', async (_name, changed) => {
    const { anew, patched } = await both(FEW, new Map([[0, changed]]))
    expect(patched).toEqual(anew)
  })

  it('a page that was patched before', async () => {
    const former = await indexOf(RECORDS)
    const read = reading(former)
    const first = patchIndex(read, reading(await indexOf([recordOf(5, 2, 400)])), {
      pages: [5],
      count: 60,
      language: 'es',
    })
    const patched = new Map(first?.put.map(({ path, content }) => [path, Buffer.from(content)]))
    const again = (path: string) => patched.get(path) ?? read(path)
    const second = patchIndex(again, reading(await indexOf([recordOf(5, 1, 900)])), {
      pages: [5],
      count: 60,
      language: 'es',
    })
    const whole = asTexts(former)
    for (const { path, content } of second?.put ?? [])
      expect(whole.get(path)).toBe(Buffer.from(content).toString('hex'))
    expect(second?.put.map(({ path }) => path)).toContain('pagefind-entry.json')
  })
})

describe('an index is made anew', () => {
  const [first = recordOf(0, 1, 900)] = FEW
  it.each<[string, SearchRecord]>([
    ['where an address changes', { ...first, path: '/es/otra/' }],
    ['where a page has no word left, which Pagefind leaves out', { ...first, text: '' }],
    ['where a page has other facts', { ...first, facts: { title: 'Otra', twin: 'Another' } }],
  ])('%s', async (_name, changed) => {
    expect((await both(FEW, new Map([[0, changed]]))).patched).toBeUndefined()
  })

  it('where a page before it was left out', async () => {
    const before = [{ ...first, text: '' }, ...FEW.slice(1)]
    expect((await both(before, new Map([[2, recordOf(2, 2, 100)]]))).patched).toBeUndefined()
  })
})

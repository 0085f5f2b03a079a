import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { deskRowsOf } from '../../src/desk/rows/desk-rows-of.ts'
import { exportedXliff } from '../../src/exchange/exported-xliff.ts'
import { planReturn } from '../../src/exchange/plan-return.ts'
import { readXliff } from '../../src/exchange/xliff/read-xliff.ts'
import { openNewsroom } from '../../src/pipeline.ts'
import { TODAY } from '../support/newsroom.ts'

const root = (name: string) => fileURLToPath(new URL(`../../../shared/corpora/${name}`, import.meta.url))

/** All of them take minutes: `npm run test:texts`. */
const ONE_IN = process.env.ALL_TEXTS ? 1 : 12

it.skipIf(!existsSync(root('metadocencia'))).each(['metadocencia', 'programming-historian'])(
  'changes nothing where texts of %s come back as they went out',
  (name) => {
    const { articles } = openNewsroom(root(name), TODAY)
    for (const article of articles.filter((_, index) => index % ONE_IN === 0)) {
      const { key, translation } = article
      if (translation === undefined) continue
      const { text, units } = exportedXliff(article, translation, new Map(), 'es')
      const read = readXliff(text)
      if (typeof read === 'string') throw new Error(`${key}: ${read}`)
      expect(read[0]?.units.length, key).toBe(units)
      const { edits, notes } = planReturn(read[0]?.units ?? [], article, deskRowsOf(article, new Map(), 'es'))
      expect(edits, key).toEqual([])
      expect(
        notes.filter(({ kind }) => kind !== 'untranslated'),
        key,
      ).toEqual([])
    }
  },
  240_000,
)

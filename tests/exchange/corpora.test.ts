import { expect } from 'vitest'
import { deskRowsOf } from '../../src/desk/rows/desk-rows-of.ts'
import { exportedXliff } from '../../src/exchange/exported-xliff.ts'
import { planReturn } from '../../src/exchange/plan-return.ts'
import { readXliff } from '../../src/exchange/xliff/read-xliff.ts'
import { openNewsroom } from '../../src/pipeline.ts'
import { corpusAt, itOfCorpora, oneIn } from '../support/corpora.ts'
import { TODAY } from '../support/newsroom.ts'

itOfCorpora(
  'changes nothing where texts of %s come back as they went out',
  (name) => {
    const { articles } = openNewsroom(corpusAt(name), TODAY)
    for (const article of articles.filter((_, index) => index % oneIn(12) === 0)) {
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

import { it } from 'vitest'
import { deskRowsOf } from '../../src/desk/rows/desk-rows-of.ts'
import { exportedXliff } from '../../src/exchange/exported-xliff.ts'
import { planReturn } from '../../src/exchange/plan-return.ts'
import { readXliff } from '../../src/exchange/xliff/read-xliff.ts'
import { openNewsroom } from '../../src/pipeline.ts'
it('x', () => { for (const name of ['metadocencia', 'programming-historian']) {
 for (const a of openNewsroom('/work/shared/corpora/' + name, '2026-03-20').articles) if (a.translation) {
  const { text } = exportedXliff(a, a.translation, new Map(), 'es')
  const rows = deskRowsOf(a, new Map(), 'es')
  const r = readXliff(text)
  if (typeof r === 'string') { console.log(a.key, r); continue }
  const p = planReturn(r[0]!.units, a, rows)
  for (const e of p.edits) console.log(a.key, e.block, JSON.stringify(e.text).slice(0, 300), '\n   ', JSON.stringify(rows.find(x => x.id === e.block)!.translation[e.part]!.text).slice(0, 300))
  for (const n of p.notes) if (n.kind !== 'untranslated') console.log(a.key, JSON.stringify(n), '\n   ', JSON.stringify(rows.find(x => x.id === n.block)!.translation.map(x=>x.text)).slice(0, 300))
 }
}}, 600000)

import { recordDone } from '../../src/desk/edit/record-done.ts'
import { saveBlock } from '../../src/desk/edit/save-block.ts'
import { deskArticle } from '../../src/desk/rows/desk-article.ts'
import { deskAt } from './desk-at.ts'

/** A process of its own, which saves one text of a block after the other, and records some of them, until it is killed. */
const [root = '', today = '', block = ''] = process.argv.slice(2)
const desk = await deskAt(root, today)
let base = deskArticle(desk, 'night-bus').rows.find(({ id }) => id === block)?.translation[0]?.base ?? ''
for (let round = Math.floor(Math.random() * 1e6); ; round += 1) {
  const text = `It carries ${round} riders.`
  ;({ base } = saveBlock(desk, 'night-bus', block, { edition: 'en', part: 0, base, text }))
  if (round % 3 === 0) recordDone(desk, 'night-bus', { blocks: [block] })
  process.stdout.write('.')
}

import { expect, it } from 'vitest'
import { PHOTO } from '../../support/newsroom.ts'
import { p, r, readWord, type WordFileParts } from './word-file.ts'

const cell = (content: string) =>
  `<w:tc>${content.startsWith('<w:p>') || content.startsWith('<w:t') ? content : p(content)}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`
const wrapped = (name: string, content: string) => `<w:${name}>${content}</w:${name}>`
const picture = `<w:r><w:drawing><wp:inline><wp:docPr descr="Una grúa"/><a:graphic><a:graphicData><pic:pic><a:blip r:embed="media/a.png"/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
const files = { 'media/a.png': PHOTO }
const line = p('', '', '<w:pBdr><w:bottom w:val="single"/></w:pBdr>')

it.each<[what: string, body: string, markdown: string, dropped?: string[], parts?: WordFileParts]>([
  [
    'rows and cells that programs wrapped',
    table(
      row('a', 'b'),
      wrapped(
        'sdt',
        wrapped('sdtContent', `<w:tr>${wrapped('sdt', wrapped('sdtContent', cell('c')))}${cell('d')}</w:tr>`),
      ),
    ),
    '| a | b |\n| --- | --- |\n| c | d |',
  ],
  ['rows that were put in', table(row('a', 'b'), wrapped('ins', row('c', 'd'))), '| a | b |\n| --- | --- |\n| c | d |'],
  ['a column for cells that the head lacks', table(row('a'), row('b', 'c')), '| a | |\n| --- | --- |\n| b | c |'],
  [
    'what stands beside a picture',
    table(row(p(picture), 'La grúa del muelle.')),
    '![Una grúa](a.png)\n\nLa grúa del muelle.',
    [],
    { files },
  ],
  [
    'what stands below a picture',
    table(row(p(picture)), row('La grúa del muelle.')),
    '![Una grúa](a.png)\n\nLa grúa del muelle.',
    [],
    { files },
  ],
  ['a table of one row without pictures', table(row('a', 'b')), '| a | b |\n| --- | --- |'],
  ['no line in a cell', table(row('a', 'b'), row(line + p('c'), 'd')), '| a | b |\n| --- | --- |\n| c | d |'],
  [
    'the words of a table within a table',
    table(row('a', 'b'), row(table(row('c', 'd'), row('e', 'f')) + p('g'), 'h')),
    '| a | b |\n| --- | --- |\n| c d e f g | h |',
    ['merged-cell'],
  ],
  [
    'a head of which some words are bold',
    table(row(p(r('a', '<w:b/>') + r(' b')), 'c'), row('d', 'e')),
    '| **a** b | c |\n| --- | --- |\n| d | e |',
  ],
  [
    'a bold head with words that lean',
    table(row(p(r('a', '<w:b/><w:i/>')), p(r('b', '<w:b/>'))), row('c', 'd')),
    '| *a* | b |\n| --- | --- |\n| c | d |',
  ],
  ['no table without rows', table() + p('Texto.'), 'Texto.'],
  [
    'no row whose cells were all deleted',
    `${table(`<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('x')}</w:tr>`)}${p('Texto.')}`,
    'Texto.',
    ['tracked-change'],
  ],
])('of a table there is %s', async (_what, body, markdown, dropped = [], parts = {}) => {
  const read = await readWord(body, parts)
  expect(read.markdown).toBe(`${markdown}\n`)
  expect(read.dropped.map(({ kind }) => kind)).toEqual(dropped)
})

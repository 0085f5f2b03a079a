import { describe, expect, it } from 'vitest'
import { inForm, shownNumber } from '../../../src/import/docx/number-forms.ts'
import { tidyBody } from '../../../src/import/settle/tidy-body.ts'
import { writeMarkdown } from '../../../src/write/write-markdown.ts'
import { item, p, readWord, type WordFileParts } from './word-file.ts'

it.each<[number: number, form: string | undefined, shown: string]>([
  [3, undefined, '3'],
  [3, 'lowerLetter', 'c'],
  [26, 'upperLetter', 'Z'],
  [27, 'lowerLetter', 'aa'],
  [54, 'upperLetter', 'BBB'],
  [4, 'lowerRoman', 'iv'],
  [1994, 'upperRoman', 'MCMXCIV'],
  [4001, 'upperRoman', '4001'],
  [3, 'ordinal', '3'],
])('%s in the form %s is %s', (number, form, shown) => {
  expect(inForm(number, form)).toBe(shown)
})

it('shows the numbers of the levels above, and none of those below', () => {
  const numberAt = (level: number) => String(10 + level)
  expect(shownNumber('%1.%2.%3)', 1, numberAt)).toBe('10.11.)')
})

const level = (at: number, form: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${form}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const list = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const abstract = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const numbering = [
  abstract(1, level(0, 'upperRoman', '%1.') + level(1, 'lowerLetter', '%2)') + level(2, 'decimal', '%1.%2.%3')),
  abstract(2, '<w:numStyleLink w:val="Lista"/>'),
  abstract(3, `<w:styleLink w:val="Lista"/>${level(0, 'decimal', '%1.', '<w:start w:val="4"/>')}`),
  abstract(
    4,
    `${level(0, 'bullet', '•', '<w:pStyle w:val="Punto"/>')}${level(1, 'bullet', '–', '<w:pStyle w:val="Raya"/>')}`,
  ),
  abstract(5, level(0, 'none', '')),
  abstract(6, '<w:lvl><w:pPr><w:ind w:start="720"/></w:pPr></w:lvl>'),
  list(1, 1),
  list(2, 2),
  list(3, 4),
  list(4, 5),
  list(5, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1)')}</w:lvlOverride>`),
  list(6, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
  list(7, 1, '<w:lvlOverride><w:startOverride w:val="3"/></w:lvlOverride>'),
  list(8, 6),
].join('')
const paragraphStyle = (id: string, name: string, properties = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${properties}</w:pPr></w:style>`
const styles = [
  paragraphStyle('Punto', 'Punto', '<w:numPr><w:numId w:val="3"/></w:numPr>'),
  paragraphStyle('Raya', 'Raya', '<w:numPr><w:numId w:val="3"/></w:numPr>'),
  paragraphStyle('Vieta', 'List Bullet'),
  paragraphStyle('Nmero', 'List Number'),
  paragraphStyle('Nmero2', 'List Number 2'),
  paragraphStyle('Sigue', 'List Continue'),
].join('')

const CASES: [what: string, body: string, markdown: string, guessed?: string[], parts?: WordFileParts][] = [
  ['large Roman numbers, which are told', item('uno', 1) + item('dos', 1), '1. uno\n2. dos', ['I. uno']],
  [
    'numbers of several levels',
    item('uno', 1) + item('a', 1, 1) + item('i', 1, 2) + item('ii', 1, 2),
    '1. uno\n   1. a\n      1. i\n      2. ii',
    ['I. uno'],
  ],
  ['the form that a style of lists has', item('cuatro', 2) + item('cinco', 2), '4. cuatro\n5. cinco'],
  [
    'the level that a style has',
    p('uno', 'Punto') + p('más', 'Raya') + p('dos', 'Punto'),
    '- uno\n  - más\n- dos',
    [],
    { styles },
  ],
  ['a paragraph without a mark as part of the item above', item('uno', 5) + item('sigue', 4), '1. uno\n\n   sigue'],
  ['a form that one list has of its own', item('uno', 5) + item('dos', 5), '1. uno\n2. dos'],
  ['a start that one list has of its own', item('siete', 6) + item('ocho', 6), '7. siete\n8. ocho', ['VII. siete']],
  ['a start of the first level where none is named', item('tres', 7), '3. tres', ['III. tres']],
  ['bullets of a list that is nowhere', item('uno', 99) + item('dos', 99), '- uno\n- dos'],
  ['digits where the form says nothing', item('uno', 8) + item('dos', 8), '1. uno\n2. dos'],
  ['bullets by style alone', p('uno', 'Vieta') + p('dos', 'Vieta'), '- uno\n- dos', [], { styles }],
  [
    'numbers by style alone, which count on, over what continues them',
    p('uno', 'Nmero') + p('más', 'Nmero2') + p('dos', 'Nmero') + p('sigue', 'Sigue') + p('tres', 'Nmero'),
    '1. uno\n   1. más\n2. dos\n\n   sigue\n3. tres',
    [],
    { styles },
  ],
  ['a text where a style of lists continues nothing', p('Sigue.', 'Sigue'), 'Sigue.', [], { styles }],
  [
    'no item where the paragraph is taken out of its list',
    p('uno', 'Punto') + p('Texto.', 'Punto', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    '- uno\n\nTexto.',
    [],
    { styles },
  ],
  [
    'an item of style that is taken out of its list',
    p('Texto.', 'Vieta', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    'Texto.',
    [],
    { styles },
  ],
]

describe('the lists of a Word file', () => {
  it.each(CASES)('give %s', async (_what, body, markdown, guessed = [], parts = {}) => {
    const read = await readWord(body, { numbering, ...parts })
    expect(writeMarkdown(tidyBody(read.body).body, '', 'nothing')).toBe(`${markdown}\n`)
    expect(read.guessed.map(({ said }) => said)).toEqual(guessed)
  })
})

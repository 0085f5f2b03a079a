import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { textDocument } from '../../../src/import/text/read-pasted-text.ts'

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', listItemIndent: 'one', rule: '-' })

const LONG =
  'El mercado de la calle larga abre a las seis y cierra a las dos, salvo los domingos, y cada familia guarda su puesto.'
const OTHER =
  'La fruta llega del valle y el pescado del río; en 2024 vinieron 300 personas por día, según quien las contó.'

const markdownOf = (text: string): string => writer.stringify(textDocument(text).body).trimEnd()
const wrap = (text: string, width: number): string =>
  text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd()

describe('paragraphs', () => {
  it.each([
    ['parted by blank lines', `${LONG}\n\n${OTHER}`],
    ['one a line', `${LONG}\n${OTHER}`],
    ['of Windows', `${LONG}\r\n\r\n${OTHER}`],
    ['broken at 72', `${wrap(LONG, 72)}\n\n${wrap(OTHER, 72)}`],
    ['broken at 60, without blank lines, indented', `   ${wrap(LONG, 60)}\n   ${wrap(OTHER, 60)}`],
    ['on two pages', `${LONG}\f${OTHER}`],
    [
      'broken where somebody liked',
      `${LONG.replace(/(dos,) /g, '$1\n')}\n\n${OTHER.replace(/(2024) /g, '$1\n')}\n\n${LONG.replace(/(y cierra|familia) /g, '$1\n')}`,
    ],
  ])('are read %s', (_how, text) => expect(markdownOf(text)).toMatch(`${LONG}\n\n${OTHER}`))

  it('keep lines that are longer than those of a broken text', () => {
    const bios = `${OTHER.slice(0, 80)}.\nJoaquín Otero es periodista.`
    expect(markdownOf(`${wrap(LONG, 72)}\n\n${bios}`)).toBe(`${LONG}\n\n${bios.replace('\n', '\n\n')}`)
  })

  it.each([
    ['verse', 'Verde que te quiero,\nverde viento del sur,\ny el barco sobre la mar.'],
    ['an address', 'Casilla 12\n2201 San Lorenzo'],
  ])('keep the lines of %s', (_what, lines) =>
    expect(markdownOf(`${LONG}\n\n${lines}\n\n${OTHER}`)).toBe(
      `${LONG}\n\n${lines.replaceAll('\n', '\\\n')}\n\n${OTHER}`,
    ),
  )

  it('join words that columns of print broke, and no others', () => {
    const column = (word: string) =>
      `Los puestos del mercado son de madera y la eco-\nnomía del barrio depende de ellos, dice la ${word}`
    expect(markdownOf(column('economía.'))).toContain('la economía del barrio')
    expect(markdownOf(column('gente.'))).toContain('la eco-nomía del barrio')
  })
})

describe('words', () => {
  it.each([
    ['{{ title }} {% x %} <%= y %>', '{{ title }} {% x %} <%= y %>'],
    ['*uno* _dos_ `tres` #4', '\\*uno\\* \\_dos\\_ \\`tres\\` #4'],
    ['<b>no</b> &amp; [x](y) ![z](w) [^1]', '\\<b>no\\</b> \\&amp; \\[x]\\(y) !\\[z]\\(w) \\[^1]'],
    ['# Uno', '\\# Uno'],
    ['1986. Fue un año largo.', '1986\\. Fue un año largo.'],
    ['| a | b |', '\\| a | b |'],
    [
      'véase https://mercado.example/a_(b)?x=1, (https://otro.example/x).',
      'véase <https://mercado.example/a_(b)?x=1>, (<https://otro.example/x>).',
    ],
    ['puer\u00adto \u200buno', 'puerto uno'],
    ['de\u00a0la orilla, a 50\u00a0km y el 5\u00a0%', 'de la orilla, a 50\u00a0km y el 5\u00a0%'],
    ['EE.\u00a0UU. y n.º\u00a05', 'EE.\u00a0UU. y n.º\u00a05'],
  ])('stay as typed: %s', (typed, markdown) => expect(markdownOf(`${LONG}\n\n${typed}`)).toBe(`${LONG}\n\n${markdown}`))

  it('tells characters that nobody sees', () =>
    expect(textDocument('\ufeffpuer\u00adto \u200buno').dropped).toEqual([{ kind: 'invisible-character', count: 2 }]))

  it('are no front matter', () =>
    expect(markdownOf('---js\ntitle: x\n---\n\nUno.')).toBe('\\---js\\\ntitle: x\n\n---\n\nUno.'))
})

describe('lists by hand', () => {
  it.each([
    ['• uno\n• dos', '- uno\n- dos'],
    ['- uno;\n- dos;', '- uno;\n- dos;'],
    ['– uno\n\n– dos', '- uno\n\n- dos'],
    ['1) uno\n2) dos', '1. uno\n2. dos'],
    ['3. tres\n4. cuatro', '3. tres\n4. cuatro'],
    ['a) uno\nb) dos', '1. uno\n2. dos'],
    ['(1) uno\n(2) dos', '1. uno\n2. dos'],
    ['- uno\n  a) once\n  b) doce\n- dos', '- uno\n  1. once\n  2. doce\n- dos'],
    [
      `- uno, que es el primero de los puestos\n  del mercado\n- dos`,
      '- uno, que es el primero de los puestos del mercado\n- dos',
    ],
  ])('%j', (typed, markdown) =>
    expect(markdownOf(`${LONG}\n\n${typed}\n\n${OTHER}`)).toBe(`${LONG}\n\n${markdown}\n\n${OTHER}`),
  )

  it.each([
    ['what is spoken', '– ¿Desde cuándo vende?\n– Desde siempre.'],
    ['a line that begins with a number', '2. Una vez.'],
    ['numbers that do not count', '1. Uno.\n5. Cinco.'],
    ['a dash alone', '- Nada.'],
  ])('are not %s', (_what, typed) =>
    expect(textDocument(typed).body.children.map(({ type }) => type)).not.toContain('list'),
  )
})

describe('headings', () => {
  it.each([
    ['Lo que se vende', `Título\n\n${LONG}\n\nLo que se vende\n\n${OTHER}`],
    ['Lo que se vende', `Título\n${LONG}\nLo que se vende\n${OTHER}`],
    ['¿Qué se vende?', `${LONG}\n\n¿Qué se vende?\n${OTHER}`],
    ['EL RÍO', `${LONG}\n\nEL RÍO\n------\n${OTHER}`],
  ])('are short lines above a text: %s', (said, text) => {
    expect(markdownOf(text)).toContain(`\n\n## ${said}\n\n${OTHER}`)
    expect(textDocument(text).guessed).toEqual([{ as: 'heading', said }])
  })

  it.each([
    ['a line with a point', `${LONG}\n\nNada más.\n\n${OTHER}`],
    ['the last line', `${LONG}\n\nAna Ruiz`],
    ['a credit', `${LONG}\n\nFoto: Estudio Norte\n\n${OTHER}`],
    ['the questions of an interview', `${LONG}\n\n¿Uno?\n\n${OTHER}\n\n¿Dos?\n\n${LONG}\n\n¿Tres?\n\n${OTHER}`],
  ])('are not %s', (_what, text) => expect(textDocument(text).guessed).toEqual([]))
})

describe('quotations', () => {
  it('are lines that begin with `>`', () =>
    expect(markdownOf(`${LONG}\n\n> Uno.\n> Dos.\n\n${OTHER}`)).toBe(`${LONG}\n\n> Uno.\\\n> Dos.\n\n${OTHER}`))
})

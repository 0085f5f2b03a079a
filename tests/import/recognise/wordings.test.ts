import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/ground/body/plain-text.ts'
import type { DocumentFacts } from '../../../src/import/document.ts'
import { recognise } from '../../../src/import/recognise/recognise.ts'
import { textDocument } from '../../../src/import/text/read-pasted-text.ts'
import { SENTENCES } from './sentences.ts'
import { ABOVE, BELOW, NOTES } from './wordings.ts'

const PROSE = [
  'El puerto carga uno de cada seis barcos que salen del país, y casi nadie de los que viven allí sabe quién maneja la grúa.',
  'En 2019 el consejo contó 41 camiones por hora en el portón; en mayo de 2024 eran 96, y la ruta no se había ensanchado.',
  'Lo que se vende como corredor es un muro: las madres lo cruzan con un silbato, y la escuela empieza veinte minutos tarde.',
].join('\n\n')
const TITLE = 'El muro que nadie mira'

function read(text: string): { facts: DocumentFacts; said: string } {
  const { body, facts } = recognise(textDocument(text), 'es')
  return { facts, said: body.children.map((node) => plainText(node)).join('\n\n') }
}

describe('a line above a text', () => {
  it.each(ABOVE)('%s', (line, facts) =>
    expect(read(`${TITLE}\n\n${line}\n\n${PROSE}`)).toEqual({ facts: { title: TITLE, ...facts }, said: PROSE }),
  )
})

describe('a title with its subtitle right below it', () => {
  it.each([
    ['Apuntes desde la orilla', 'Por Ana Ruiz', { authors: ['Ana Ruiz'] }],
    ['Un río y sus tres puentes, contados por quienes los cruzan', '14 de marzo de 2026', { date: '2026-03-14' }],
    ['Notes from the bank', 'By Ana Ruiz', { authors: ['Ana Ruiz'] }],
  ])('%s', (description, credit, facts) =>
    expect(read(`${TITLE}\n${description}\n\n${credit}\n\n${PROSE}`)).toEqual({
      facts: { title: TITLE, description, ...facts },
      said: PROSE,
    }),
  )
})

describe('a note on the original', () => {
  it.each(NOTES)('above: %s', (line, original) =>
    expect(read(`${line}\n\n${TITLE}\n\n${PROSE}`)).toEqual({ facts: { title: TITLE, original }, said: PROSE }),
  )
  it.each(NOTES)('below: %s', (line, original) =>
    expect(read(`${PROSE}\n\n${line}`)).toEqual({ facts: { original }, said: PROSE }),
  )
})

describe('a line below a text', () => {
  it.each(['***', '* * *', '⁂', '—'])('behind %s', (rule) =>
    expect(read(`${PROSE}\n\n${rule}\n\nTraducción de Ana Ruiz`)).toEqual({
      facts: { translators: ['Ana Ruiz'] },
      said: PROSE,
    }),
  )
  it('credits a translator behind the day of the original', () => {
    const note =
      'Este artículo apareció primero en inglés en The Harbour Review el 9 de junio de 2025. Versión al español de Ana Ruiz.'
    expect(read(`${PROSE}\n\n${note}`).facts).toEqual({
      original: { language: 'en', outlet: 'The Harbour Review', date: '2025-06-09' },
      translators: ['Ana Ruiz'],
    })
  })
  it.each(BELOW)('%s', (line, facts) => {
    const bios = facts.bios?.map(({ name, text }) => ({ name, text: text || line.replace(/^\* /, '') }))
    expect(read(`${PROSE}\n\n${line}`)).toEqual({ facts: { ...facts, ...(bios && { bios }) }, said: PROSE })
  })
})

describe('a sentence of a text', () => {
  it.each(SENTENCES)('below a title: %s', (line) =>
    expect(read(`${TITLE}\n\n${line}\n\n${PROSE}`)).toEqual({ facts: { title: TITLE }, said: `${line}\n\n${PROSE}` }),
  )
  it.each(SENTENCES)('at the end: %s', (line) =>
    expect(read(`${PROSE}\n\n${line}`)).toEqual({ facts: {}, said: `${PROSE}\n\n${line}` }),
  )
  it.each([...ABOVE, ...BELOW].map(([line]) => line))('in the middle: %s', (line) => {
    const text = [PROSE, PROSE, line, PROSE, PROSE].join('\n\n')
    expect(read(text)).toEqual({ facts: {}, said: text.replace('\n\n* ', '\n\n* ') })
  })
})

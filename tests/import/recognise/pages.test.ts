import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/ground/body/plain-text.ts'
import { recognise } from '../../../src/import/recognise/recognise.ts'
import { textDocument } from '../../../src/import/text/read-pasted-text.ts'
import type { Language } from '../../../src/model.ts'
import { PAGES_EN } from './pages-en.ts'
import { PAGES_ES } from './pages-es.ts'
import type { PastedPage } from './pasted-page.ts'

const PROSE: Record<Language, string[]> = {
  es: [
    'El puerto carga uno de cada seis barcos que salen del país, y casi nadie de los que viven allí sabe nombrar la empresa que maneja la grúa.',
    'En 2019 el consejo contó 41 camiones por hora en el portón; en mayo de 2024 eran 96, según el mismo recuento, y la ruta no se había ensanchado.',
  ],
  en: [
    'The port loads one in every six ships that leave the country, and almost nobody who lives there can name the company that runs the crane.',
    'In 2019 the council counted 41 trucks an hour at the gate; by May 2024 it was 96, by the same count, and the road had not been widened.',
  ],
}

const CASES = [
  ...PAGES_ES.map((page) => ['es', page.name, page] as const),
  ...PAGES_EN.map((page) => ['en', page.name, page] as const),
]

/** What is left of a page, but the paragraphs that stand for its text. */
function read({ text }: PastedPage, language: Language) {
  const { body, facts, recognised } = recognise(
    textDocument(text.replaceAll('§', PROSE[language].join(text.includes('\n\n') ? '\n\n' : '\n'))),
    language,
  )
  const said = body.children.map((node) => plainText(node))
  return { facts, recognised, left: said.filter((line) => !PROSE[language].includes(line)), said }
}

describe('a pasted page', () => {
  it.each(CASES)('in %s: %s', (language, _name, page) => {
    const { facts, left, said } = read(page, language)
    expect({ facts, left }).toEqual({ facts: page.facts, left: page.left ?? [] })
    expect(said.filter((line) => PROSE[language].includes(line)).length).toBe(page.text.split('§').length * 2 - 2)
  })
})

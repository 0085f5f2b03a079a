import { describe, expect, test } from 'vitest'
import { insertItems } from '../../../src/desk/suggest/insert/insert-items.ts'
import { articleWith } from '../../support/aligned.ts'

const GLOSSARY = [
  { es: 'cochera', en: 'depot', kind: 'term' as const },
  { es: 'ONU', en: 'UN', kind: 'acronym' as const },
]

/** What is offered for a paragraph, those that are there behind `=`. */
function offered(es: string, en = '…', changes: { from?: 'en'; locale?: string } = {}): string[] {
  const article = articleWith(es, en, [[[0], [0]]])
  const { source, translation = source, beads } = article
  const turned = changes.from === 'en' ? { ...article, source: translation, translation: source } : article
  const [bead] = beads
  if (bead === undefined) throw new Error('No bead')
  const { locale } = changes
  const facing = locale ? { ...turned, translation: turned.translation && { ...turned.translation, locale } } : turned
  return insertItems(facing, facing, bead, GLOSSARY).map(({ text, isThere }) => (isThere ? `= ${text}` : text))
}

describe('what the source has for the translation', () => {
  test('numbers, money and shares are written as the locale has them', () => {
    expect(offered('La ciudad paga 2.500,50 pesos, el 40,5 % de 3 millones y $ 1.200.')).toEqual([
      '2,500.50',
      '40.5%',
      '3 million',
      '$1,200',
    ])
    expect(offered('…', 'It pays 2,500 pesos.', { from: 'en', locale: 'es-AR' })).toEqual(['2.500'])
    expect(offered('…', 'It pays £3bn or €20.', { from: 'en', locale: 'es-AR' })).toEqual(['£3 mil millones', '20 €'])
  })

  test('units and dates are named, a year stays', () => {
    expect(
      offered('Son 20 kilómetros a 60 km/h; abrió el 5 de mayo de 1998, un lunes, y desde 2001 sale a las doce.'),
    ).toEqual(['20 kilometers', '60 km/h', 'May 5, 1998', 'Monday', '2001', 'twelve'])
    expect(offered('…', 'It opened on May 5, 1998.', { from: 'en', locale: 'es-AR' })).toEqual(['5 de mayo de 1998'])
  })

  test('what is there is told, each number for one', () => {
    expect(offered('De 40 a 50 y de 40 a 60.', 'From 40 to 50.')).toEqual(['40', '= 50', '60'])
  })

  test('terms and acronyms are those of the glossary, names stay', () => {
    expect(offered('Sale de la cochera de Villa Crespo, dice la ONU. Según Lucía Fernández, la NASA mira.')).toEqual([
      'depot',
      'Villa Crespo',
      'UN',
      'Lucía Fernández',
      'NASA',
    ])
    expect(offered('Cochera vieja.', 'Old depots.')).toEqual(['= depot'])
  })

  test('a capital at the beginning makes no name, words of the dictionary neither', () => {
    expect(offered('Nadie sale. Las enfermeras suben. El Gobierno calla.')).toEqual([])
    expect(offered('Zubiri sale. Antes salió Zubiri.')).toEqual(['Zubiri'])
  })

  test('marks of notes have the label of the note opposite, links their address', () => {
    const es = 'La ciudad paga[^a] y [lo dice](https://example.com/es/pagos).\n\n[^a]: Según la alcaldía.'
    const en = 'The city.\n\n[^1]: As the city hall says.'
    const article = articleWith(es, en, [
      [[0], [0]],
      [[1], [1]],
    ])
    const [bead] = article.beads
    expect(bead && insertItems(article, article, bead, []).map(({ text }) => text)).toEqual([
      '[^1]',
      '[lo dice](https://example.com/es/pagos)',
    ])
  })
})

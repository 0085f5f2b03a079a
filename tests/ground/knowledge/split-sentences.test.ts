import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS } from '../../../src/ground/knowledge/abbreviations.ts'
import { splitSentences } from '../../../src/ground/knowledge/split-sentences.ts'
import { LANGUAGES, type Language } from '../../../src/model.ts'

// ‖ marks where one sentence ends and the next begins
const cases: [Language, string][] = [
  ['es', 'El Sr. Paz y la Dra. Ríos llegaron. ‖ Nadie los esperaba.'],
  ['es', 'Los EE. UU. y la UE firmaron. ‖ China no.'],
  ['es', 'Viajó a EE. UU. ‖ El viaje duró diez días.'],
  ['es', 'Nació en EE. UU. ‖ Fue senador.'],
  ['es', 'Creció un 3.5 % en 2024. ‖ En 2025, un 4,1 %.'],
  ['es', 'Es el 1.º de mayo. ‖ El 2.º no cuenta.'],
  ['es', 'Véase la p. 14 y el art. 5 de la ley núm. 30. ‖ Hay más.'],
  ['es', 'Compró pan, leche, etc. ‖ Después volvió.'],
  ['es', 'Compró pan, leche, etc. y volvió.'],
  ['es', 'Murió en el 44 a. C. en Roma. ‖ Tenía 55 años.'],
  ['es', 'J. L. Borges y R. Evan Ellis escriben. ‖ Otros leen.'],
  ['es', '¿Quién paga? ‖ ¡Nadie! ‖ ¿O sí?'],
  ['es', '«¡Basta!», dijo el ministro. ‖ «No hay dinero.» ‖ Y se fue.'],
  ['es', '¿Y ahora qué? se preguntó. ‖ Nada.'],
  ['es', 'Dudó… y firmó. ‖ Luego… ‖ Silencio.'],
  ['es', 'Esperaron... ‖ Nadie vino.'],
  ['es', '1. Primero se firma. ‖ 2. Luego se paga.'],
  ['es', 'Ocurrió en el siglo XIX. ‖ El siguiente fue peor.'],
  ['es', 'Lo dijo (véase Fig. 3). ‖ Nadie lo oyó.'],
  ['en', 'Mr. Paz met Dr. Ríos at St. Mary’s. ‖ Nobody came.'],
  ['en', 'The U.S. Navy sailed at 5 p.m. on Monday. ‖ It came back.'],
  ['en', 'He moved to the U.S. ‖ The trip took ten days.'],
  ['en', 'Apple Inc. and Alphabet Co. agreed. ‖ We did not.'],
  ['en', 'It grew 3.5 percent, i.e. more than v. 2.0 did. ‖ Good.'],
  ['en', 'See No. 5, pp. 3 and vol. 2. ‖ There is more.'],
  ['en', 'He wrote to R. Evan Ellis, Ph.D. ‖ He never answered.'],
  ['en', 'J. R. R. Tolkien wrote it. ‖ “Why?” ‖ “Because.”'],
  ['en', '“Stop!” he said. ‖ She did.'],
  ['en', 'He left on Jan. 5. ‖ In Feb. 2020 he returned.'],
  ['en', 'Bread, milk, etc. ‖ Then he left'],
  ['en', 'She said no. ‖ Paul loves art. ‖ See art. 5.'],
  ['en', 'Wait... what? ‖ Yes.'],
]

describe('splitSentences', () => {
  it.each(cases)('%s: %s', (language, marked) => {
    const text = marked.replaceAll('‖ ', '')
    expect(splitSentences(text, language).map((sentence) => sentence.text)).toEqual(marked.split(' ‖ '))
  })

  it('says where each sentence stands', () => {
    const text = '  El Sr. Paz calla.  ¿Y tú? '
    const sentences = splitSentences(text, 'es')
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['El Sr. Paz calla.', '¿Y tú?'])
    expect(splitSentences('  ', 'es')).toEqual([])
  })

  it('reads marks without an end at once', () => {
    expect(splitSentences('?!…'.repeat(20_000), 'es')).toHaveLength(1)
  })

  it.each(LANGUAGES)('splits after no abbreviation that something must follow (%s)', (language) => {
    for (const abbreviation of ABBREVIATIONS[language].inside) {
      expect(splitSentences(`Xx ${abbreviation}. Paz yy.`, language)).toHaveLength(1)
    }
  })

  it.each(LANGUAGES)('splits after no abbreviation before its number (%s)', (language) => {
    for (const abbreviation of ABBREVIATIONS[language].numbered) {
      expect(splitSentences(`Xx ${abbreviation}. 5 yy.`, language)).toHaveLength(1)
    }
  })

  it.each(LANGUAGES)('splits after one that may end a sentence only before a word that opens one (%s)', (language) => {
    const { final, openers } = ABBREVIATIONS[language]
    const [opener = ''] = openers
    for (const abbreviation of final) {
      expect(splitSentences(`Xx ${abbreviation}. Paz yy.`, language)).toHaveLength(1)
      expect(
        splitSentences(`Xx ${abbreviation}. ${opener[0]?.toUpperCase()}${opener.slice(1)} yy.`, language),
      ).toHaveLength(2)
    }
  })
})

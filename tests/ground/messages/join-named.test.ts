import { expect, it } from 'vitest'
import { textsOf } from '../../../src/ground/messages/index.ts'
import { joinNamed } from '../../../src/ground/messages/join-named.ts'
import { quote } from '../../../src/ground/messages/quote.ts'

const same = (name: string) => name

it.each([
  [['Ana', 'Tom'], 'Ana y Tom', 'Ana o Tom'],
  [['Ana', 'Isabel'], 'Ana e Isabel', 'Ana o Isabel'],
  [['Ana', 'Íñigo'], 'Ana e Íñigo', 'Ana o Íñigo'],
  [['Ana', 'Hipólito'], 'Ana e Hipólito', 'Ana o Hipólito'],
  [['cobre', 'hierro'], 'cobre y hierro', 'cobre o hierro'],
  [['Ana', 'Óscar'], 'Ana y Óscar', 'Ana u Óscar'],
  [['Ana', 'Hortensia'], 'Ana y Hortensia', 'Ana u Hortensia'],
  [['Ana', 'Tom', 'Irene'], 'Ana, Tom e Irene', 'Ana, Tom o Irene'],
  [['Ana', 'Yolanda'], 'Ana y Yolanda', 'Ana o Yolanda'],
])('joins %j in Spanish by sound', (names, and, or) => {
  expect([joinNamed(names, same, 'es').join(''), joinNamed(names, same, 'es', 'or').join('')]).toEqual([and, or])
})

it('joins what has names, each as it is shown', () => {
  expect(
    joinNamed(['OMS', 'OACI'], same, 'es', 'or')
      .map((part) => (/^[A-Z]/.test(part) ? quote(part) : part))
      .join(''),
  ).toBe('`OMS` u `OACI`')
  expect(joinNamed(['Spanish', 'English'], same, 'en').join('')).toBe('Spanish and English')
})

it('names languages so where messages do', () => {
  const { checks } = textsOf('es')
  expect(checks['editions-swapped']('en', 'es').message).toContain('español en `index.en.md` e inglés en `index.es.md`')
  expect(checks['editions-swapped']('es', 'en').message).toContain('inglés en `index.es.md` y español en `index.en.md`')
  expect(checks['acronym-mismatch']('ICAO', ['OMS', 'OACI'], 'es').message).toContain('`OMS` u `OACI`')
})

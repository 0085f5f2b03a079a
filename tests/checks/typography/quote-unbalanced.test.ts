import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('quote-unbalanced', () => {
  it.each([
    ['quotations, within quotations too', 'Dijo «vengo “ya” mismo» y "sí".', 'He said “come ‘now’” and "yes".'],
    ['inches and apostrophes', 'Un tubo de 3" y otro de 5".', 'A 3" pipe, the drivers’ one.'],
    ['a mark that is quoted itself', 'El signo "?" y el "!".', 'The "?" and the "!".'],
    ['a quotation over several paragraphs', '“Uno.\n\n“Dos.\n\n“Tres.”', '“One.\n\nTwo.”'],
    ['paragraphs that go on quoting with »', '«Uno.\n\n»Dos.\n\n»Tres».', 'One.'],
    ['a mark that both editions speak of', 'El signo “ abre.', 'The sign “ opens.'],
    ['an address within marks', 'Véase “https://example.org/a.html”. Y «https://example.org».', 'One.'],
    ['code and addresses', 'Escriba `"a` o <https://example.org/"b>.', 'One.'],
  ])('accepts %s', (_what, es, en) => accepts('quote-unbalanced', facing(es, en)))

  it.each([
    [
      'in Spanish, a mark that nothing closes and one that nothing opens',
      'Dijo ⟦«⟧vengo.\n\n## Aparte\n\n- Otro dijo vengo⟦»⟧.',
      'He said come.\n\n## Apart\n\n- The other said come.',
      [
        'Unexpected `«` alone, expected a `»` that belongs to it',
        'Unexpected `»` alone, expected a `«` that belongs to it',
      ],
    ],
    [
      'in English, a mark that nothing closes and one that nothing opens',
      'Dijo vengo.\n\n## Aparte\n\n- Otro dijo vengo.',
      'He said ⟦“⟧come.\n\n## Apart\n\n- The other said come⟦"⟧.',
      [
        'Unexpected `“` alone, expected a `”` that belongs to it',
        'Unexpected `"` alone, expected a `"` that belongs to it',
      ],
    ],
    [
      'the same mark missing in both editions',
      'Dijo ⟦«⟧vengo mañana.',
      'He said ⟦“⟧come tomorrow.',
      [
        'Unexpected `“` alone, expected a `”` that belongs to it',
        'Unexpected `«` alone, expected a `»` that belongs to it',
      ],
    ],
    [
      'marks of two kinds',
      'Un ⟦"⟧mapeo de América”.',
      'One.',
      ['Unexpected `"` alone, expected a `"` that belongs to it'],
    ],
  ])('rejects %s', (_what, es, en, messages) => {
    expect(rejects('quote-unbalanced', facing(es, en)).map(({ message }) => message)).toEqual(messages)
  })
})

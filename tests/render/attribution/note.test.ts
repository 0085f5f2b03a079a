import { describe, expect, test } from 'vitest'
import { type Changes, CLOCK_EN, CLOCK_ES, EN, ES } from '../../support/newsroom.ts'
import { articleAt, written } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'

const ES_PAGE = '/es/el-autobus-de-la-noche/'
const EN_PAGE = '/en/the-night-bus/'
const URL = 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/'
const COPY = 'https://web.archive.org/x'

const original = (...pairs: [string, string][]): Changes => ({ [ES]: swap(...pairs) })
const noteAt = (path: string, changes: Changes = {}) => written(articleAt(path, changes).note)

describe('the note on the original', () => {
  test.each<[string, Changes, string, string]>([
    [
      'of an outlet’s text',
      {},
      `Publicado originalmente en español en [_El autobús de la noche_](${URL}) de **Infobae**, 10 de marzo de 2026{time=2026-03-10}.`,
      `Originally published in Spanish in **Infobae**, March 10, 2026{time=2026-03-10}: [_El autobús de la noche_](${URL}){lang=es hreflang=es}. Translated by [Tom Hale](/en/people/tom-hale/).`,
    ],
    [
      'with an archived copy',
      original(['  date: 2026-03-10', `  date: 2026-03-10\n  archived: ${COPY}`]),
      `Publicado originalmente en español en [_El autobús de la noche_](${URL}) ([copia archivada](${COPY})) de **Infobae**, 10 de marzo de 2026{time=2026-03-10}.`,
      `Originally published in Spanish in **Infobae**, March 10, 2026{time=2026-03-10}: [_El autobús de la noche_](${URL}){lang=es hreflang=es} ([archived copy](${COPY}){hreflang=es}). Translated by [Tom Hale](/en/people/tom-hale/).`,
    ],
    [
      'without a title: the link says what it is',
      original(['  title: El autobús de la noche\n', '']),
      `Publicado originalmente en español en **Infobae**, 10 de marzo de 2026{time=2026-03-10}: [la versión original](${URL}).`,
      `Originally published in Spanish in **Infobae**, March 10, 2026{time=2026-03-10}: [the original version](${URL}){hreflang=es}. Translated by [Tom Hale](/en/people/tom-hale/).`,
    ],
    [
      'without an address',
      original([`  url: ${URL}\n`, '']),
      'Publicado originalmente en español en _El autobús de la noche_ de **Infobae**, 10 de marzo de 2026{time=2026-03-10}.',
      'Originally published in Spanish in **Infobae**, March 10, 2026{time=2026-03-10}: _El autobús de la noche_{lang=es}. Translated by [Tom Hale](/en/people/tom-hale/).',
    ],
    [
      'without title, address and date',
      original([`  url: ${URL}\n`, ''], ['  title: El autobús de la noche\n', ''], ['  date: 2026-03-10\n', '']),
      'Publicado originalmente en español en **Infobae**.',
      'Originally published in Spanish in **Infobae**. Translated by [Tom Hale](/en/people/tom-hale/).',
    ],
    [
      'whose title ends a sentence',
      original(['title: El autobús de la noche\n  date', 'title: ¿Quién viaja?\n  date']),
      `Publicado originalmente en español con el título [_¿Quién viaja?_](${URL}) en **Infobae**, 10 de marzo de 2026{time=2026-03-10}.`,
      `Originally published in Spanish in **Infobae**, March 10, 2026{time=2026-03-10}: [_¿Quién viaja?_](${URL}){lang=es hreflang=es} Translated by [Tom Hale](/en/people/tom-hale/).`,
    ],
    [
      'of which this is a part',
      original(['  outlet', '  use: abridged\n  outlet']),
      `Publicado originalmente en español en [_El autobús de la noche_](${URL}) de **Infobae**, 10 de marzo de 2026{time=2026-03-10}. Versión abreviada.`,
      `Originally published in Spanish in **Infobae**, March 10, 2026{time=2026-03-10}: [_El autobús de la noche_](${URL}){lang=es hreflang=es}. Abridged. Translated by [Tom Hale](/en/people/tom-hale/).`,
    ],
    [
      'that somebody else wrote',
      original(['  outlet', '  authors: [tom-hale]\n  outlet']),
      `Publicado originalmente en español en [_El autobús de la noche_](${URL}) de **Infobae**, 10 de marzo de 2026{time=2026-03-10}. Texto original de [Tom Hale](/es/personas/tom-hale/).`,
      `Originally published in Spanish in **Infobae**, March 10, 2026{time=2026-03-10}: [_El autobús de la noche_](${URL}){lang=es hreflang=es}. Original text by [Tom Hale](/en/people/tom-hale/). Translated by [Tom Hale](/en/people/tom-hale/).`,
    ],
    [
      'of which this is a summary',
      original(['  outlet', '  use: summary\n  outlet']),
      `Resumen de [_El autobús de la noche_](${URL}), publicado en español en **Infobae**, 10 de marzo de 2026{time=2026-03-10}.`,
      `Summary of [_El autobús de la noche_](${URL}){lang=es hreflang=es}, published in Spanish in **Infobae**, March 10, 2026{time=2026-03-10}. Translated by [Tom Hale](/en/people/tom-hale/).`,
    ],
    [
      'of which this is a summary, by others, with a copy',
      original(['  outlet', `  use: summary\n  authors: [ana-ruiz, tom-hale]\n  archived: ${COPY}\n  outlet`]),
      `Resumen de [_El autobús de la noche_](${URL}) ([copia archivada](${COPY})), de [Ana Ruiz](/es/personas/ana-ruiz/) y [Tom Hale](/es/personas/tom-hale/), publicado en español en **Infobae**, 10 de marzo de 2026{time=2026-03-10}.`,
      `Summary of [_El autobús de la noche_](${URL}){lang=es hreflang=es} ([archived copy](${COPY}){hreflang=es}), by [Ana Ruiz](/en/people/ana-ruiz/) and [Tom Hale](/en/people/tom-hale/), published in Spanish in **Infobae**, March 10, 2026{time=2026-03-10}. Translated by [Tom Hale](/en/people/tom-hale/).`,
    ],
    [
      'of which this is a summary, without a title',
      original(['  outlet', '  use: summary\n  outlet'], ['  title: El autobús de la noche\n', '']),
      `Resumen de un texto publicado en español en **Infobae**, 10 de marzo de 2026{time=2026-03-10}: [la versión original](${URL}).`,
      `Summary of a text published in Spanish in **Infobae**, March 10, 2026{time=2026-03-10}: [the original version](${URL}){hreflang=es}. Translated by [Tom Hale](/en/people/tom-hale/).`,
    ],
    [
      'in a third language: both are translations',
      { [ES]: swap(['language: es', 'language: pt'], ['authors:', 'translators: [tom-hale]\nauthors:']) },
      `Publicado originalmente en portugués en [_El autobús de la noche_](${URL}){lang=pt hreflang=pt} de **Infobae**, 10 de marzo de 2026{time=2026-03-10}. Traducción de [Tom Hale](/es/personas/tom-hale/).`,
      `Originally published in Portuguese in **Infobae**, March 10, 2026{time=2026-03-10}: [_El autobús de la noche_](${URL}){lang=pt hreflang=pt}. Translated by [Tom Hale](/en/people/tom-hale/).`,
    ],
  ])('%s', (_, changes, es, en) => {
    expect([noteAt(ES_PAGE, changes), noteAt(EN_PAGE, changes)]).toEqual([es, en])
  })

  test('is absent on an original that first appeared here', () => {
    expect(noteAt('/en/the-town-clock/')).toBeUndefined()
  })

  test('leads from a translation to our own original', () => {
    expect(noteAt('/es/el-reloj-del-pueblo/')).toBe(
      'Publicado originalmente en inglés, 2 de febrero de 2026{time=2026-02-02}: [_The Town Clock_](/en/the-town-clock/){lang=en hreflang=en}. Traducción de [Ana Ruiz](/es/personas/ana-ruiz/).',
    )
  })

  test('says the language alone where our original is not published', () => {
    const draft = { [CLOCK_EN]: swap(['slug:', 'draft: true\nslug:']) }
    expect(noteAt('/es/el-reloj-del-pueblo/', draft)).toBe(
      'Publicado originalmente en inglés. Traducción de [Ana Ruiz](/es/personas/ana-ruiz/).',
    )
  })

  test('says the language alone where it is a third one and nobody says where', () => {
    const third = { [CLOCK_EN]: swap(['{language: en}', '{language: pt}']) }
    expect(noteAt('/es/el-reloj-del-pueblo/', third)).toBe(
      'Publicado originalmente en portugués. Traducción de [Ana Ruiz](/es/personas/ana-ruiz/).',
    )
  })

  test('names translators as the language joins them, those without a record by their id', () => {
    const translators = (ids: string) => ({ [CLOCK_ES]: swap(['[ana-ruiz]', `[${ids}]`]) })
    const people = {
      'newsroom/people/ines-paz.yml': 'name: Inés Paz\n',
    }
    expect(noteAt('/es/el-reloj-del-pueblo/', { ...people, ...translators('ana-ruiz, ines-paz') })).toMatch(
      /Traducción de \[Ana Ruiz\]\(\/es\/personas\/ana-ruiz\/\) e \[Inés Paz\]\(\/es\/personas\/ines-paz\/\)\.$/,
    )
    expect(noteAt('/es/el-reloj-del-pueblo/', translators('tom-hale, nobody, ana-ruiz'))).toMatch(
      /Traducción de \[Tom Hale\]\(\/es\/personas\/tom-hale\/\), nobody y \[Ana Ruiz\]\(\/es\/personas\/ana-ruiz\/\)\.$/,
    )
  })

  test('writes the date as the edition’s locale does', () => {
    expect(noteAt(EN_PAGE, { [EN]: swap(['translators:', 'locale: en-GB\ntranslators:']) })).toContain('10 March 2026')
  })
})

describe('help by a machine', () => {
  test.each([
    ['machine', 'Traducción automática, sin corrección de una persona.'],
    ['machine-edited', 'Traducción automática, corregida por una persona.'],
    ['human', undefined],
  ])('%s', (method, words) => {
    const page = articleAt('/es/el-reloj-del-pueblo/', { [CLOCK_ES]: swap(['slug:', `method: ${method}\nslug:`]) })
    expect(page.method).toBe(words)
  })

  test('is said in English too', () => {
    const method = (value: string) => articleAt(EN_PAGE, { [EN]: swap(['slug:', `method: ${value}\nslug:`]) }).method
    expect(method('machine')).toBe('Machine translation, not edited by a person.')
    expect(method('machine-edited')).toBe('Machine translation, edited by a person.')
  })
})

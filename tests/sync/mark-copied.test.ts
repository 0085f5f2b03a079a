import { describe, expect, it } from 'vitest'
import { busWith, LOCK, lockOf } from '../support/lock.ts'
import { type Changes, EN, ES } from '../support/newsroom.ts'
import { swap } from '../support/swap.ts'

const DRIVER = 'El conductor conoce a todos por su nombre.'

/** The work in English where both editions end with the same text. */
const workWith = (text: string, changes: Changes = {}) => {
  const added = (whole: string) => `${whole}\n${text}\n`
  const english = busWith({ [ES]: added, [EN]: added, ...changes }).work[1]
  return { state: english?.state, changed: english?.changed.length, words: english?.words }
}

describe('what was copied from the source', () => {
  it.each([
    ['a paragraph', DRIVER, 8],
    ['a short one', 'Once años después, en la plaza.', 6],
    ['a heading', '## Quién conduce el autobús', 4],
    ['an item', '- Nadie sabe por qué.', 4],
  ])('is work to do: %s', (_what, text, words) => {
    expect(workWith(text)).toEqual({ state: 'changed', changed: 1, words })
  })

  it.each([
    ['a name', 'Pedro Páramo'],
    ['the name of a newspaper', '*El País*'],
    ['figures', '1986, 1990, 2004'],
    ['an address', '- <https://example.org/de-la-noche-y-el-dia>'],
    ['code', '```\nel de la y que\n```'],
    ['a quotation', '> El conductor conoce a todos.'],
    ['an entry of a list of references', '- Ruiz, A. (2019). La noche de los buses. Editorial del Sur.'],
    ['a sentence in the translation’s language', 'The driver knows all of them by their names.'],
  ])('is none: %s', (_what, text) => {
    expect(workWith(text)).toEqual({ state: 'current', changed: 0, words: 0 })
  })

  it('is counted in a draft, and beside the body', () => {
    const description = swap(
      [
        'description: A bus crosses the city while everybody else sleeps.',
        'description: Un autobús recorre la ciudad cuando los demás duermen.',
      ],
      ['translators:', 'draft: true\ntranslators:'],
    )
    const { work } = busWith({ [EN]: description })
    expect(work[1]).toEqual({ language: 'en', state: 'draft', changed: ['fm-description'], missing: [], words: 9 })
  })

  it('is none where somebody recorded that it may stay', () => {
    const added = (whole: string) => `${whole}\n${DRIVER}\n`
    expect(workWith(DRIVER, { [LOCK]: lockOf() })).toEqual({ state: 'changed', changed: 1, words: 8 })
    const lock = lockOf({ [ES]: added, [EN]: added })
    expect(workWith(DRIVER, { [LOCK]: lock })).toEqual({ state: 'current', changed: 0, words: 0 })
  })
})

import { describe, expect, it } from 'vitest'
import { withBody } from '../support/bodies.ts'
import { busWith, LOCK, lockOf } from '../support/lock.ts'
import { type Changes, EN, ES } from '../support/newsroom.ts'
import { swap } from '../support/swap.ts'

const [START, HEADING, RIDERS, MONDAYS, SUNDAYS] = ['p-b75e39', 'quien-viaja', 'p-dc5f6a', 'li-74be58', 'li-360732']

/** `id: state (kind of change there)` of each bead that is not as it was. */
function changed(changes: Changes, lock = lockOf()): string[] {
  return busWith({ ...changes, [LOCK]: lock }).beads.flatMap(({ id, state, changes }) => {
    const kinds = [
      changes.source && `es ${changes.source.kind}`,
      changes.translation && `en ${changes.translation.kind}`,
    ]
    const said = kinds.filter(Boolean).join(', ')
    return state === 'current' && said === '' ? [] : [`${id}: ${state}${said && ` (${said})`}`]
  })
}

describe('the states of beads', () => {
  it.each<[string, Changes, string[]]>([
    ['nothing', {}, []],
    ['a number', { [ES]: swap(['40', '45']) }, [`${START}: source-changed (es quantity)`]],
    ['a number in words', { [ES]: swap(['a las doce', 'a las once']) }, [`${START}: source-changed (es quantity)`]],
    ['a word', { [ES]: swap(['panaderos', 'pescadores']) }, [`${RIDERS}: source-changed (es wording)`]],
    ['a heading', { [ES]: swap(['## Quién viaja', '## Quién sube']) }, [`${HEADING}: source-changed (es wording)`]],
    [
      'where a link leads',
      { [ES]: swap(['https://bus.example.org/noche', 'https://bus.example.org/dia']) },
      [`${RIDERS}: source-changed (es wording)`],
    ],
    ['a word of the translation', { [EN]: swap(['bakers', 'cooks']) }, [`${RIDERS}: translation-changed (en wording)`]],
    ['lines', { [ES]: swap(['a las doce y vuelve', 'a las doce\ny  vuelve']) }, []],
    ['emphasis', { [ES]: swap(['panaderos', '**panaderos**']) }, [`${RIDERS}: current (es format)`]],
    [
      'spaces beside punctuation',
      { [ES]: swap(['enfermeras, ', 'enfermeras ,  ']) },
      [`${RIDERS}: current (es format)`],
    ],
    [
      'a space that parts two words',
      { [ES]: swap(['panaderos', 'pana deros']) },
      [`${RIDERS}: source-changed (es wording)`],
    ],
    ['the level of a heading', { [ES]: swap(['## Quién', '### Quién']) }, [`${HEADING}: current (es format)`]],
    [
      'the same number in both: brought in step',
      { [ES]: swap(['40', '45']), [EN]: swap(['40', '45']) },
      [`${START}: current (es quantity, en quantity)`],
    ],
    [
      'a word in both: brought in step',
      { [ES]: swap(['panaderos', 'pescadores']), [EN]: swap(['bakers', 'fishers']) },
      [`${RIDERS}: current (es wording, en wording)`],
    ],
    [
      'other numbers in both',
      { [ES]: swap(['40', '45']), [EN]: swap(['40', '54']) },
      [`${START}: both-changed (es quantity, en quantity)`],
    ],
    [
      'a number here and a word there',
      { [ES]: swap(['40', '45']), [EN]: swap(['carries', 'takes']) },
      [`${START}: both-changed (es quantity, en wording)`],
    ],
    [
      'a paragraph that is new in the source',
      { [ES]: swap(['\n## Quién', '\nNadie lo conduce.\n\n## Quién']) },
      ['p-4d0a00: new'],
    ],
    [
      'a paragraph that is new in the translation',
      { [EN]: swap(['\n## Who', '\nNobody drives it.\n\n## Who']) },
      ['p-182708: new'],
    ],
    [
      'a paragraph that is new in both: brought in step',
      {
        [ES]: swap(['\n## Quién', '\nNadie lo conduce.\n\n## Quién']),
        [EN]: swap(['\n## Who', '\nNobody drives it.\n\n## Who']),
      },
      [],
    ],
    [
      'an item taken out of the source',
      { [ES]: swap(['- Los lunes hay tres viajes.\n', '']) },
      [`${MONDAYS}: removed (es quantity)`],
    ],
    [
      'an item taken out of the translation',
      { [EN]: swap(['- On Mondays there are three trips.\n', '']) },
      [`${MONDAYS}: removed (en quantity)`],
    ],
    [
      'an item taken out of both',
      { [ES]: swap(['- Los lunes hay tres viajes.\n', '']), [EN]: swap(['- On Mondays there are three trips.\n', '']) },
      [],
    ],
    [
      'items that changed places',
      {
        [ES]: swap([
          '- Los lunes hay tres viajes.\n- Los domingos hay uno.',
          '- Los domingos hay uno.\n- Los lunes hay tres viajes.',
        ]),
      },
      [`${SUNDAYS}: moved`],
    ],
    [
      'items that changed places in both',
      {
        [ES]: swap([
          '- Los lunes hay tres viajes.\n- Los domingos hay uno.',
          '- Los domingos hay uno.\n- Los lunes hay tres viajes.',
        ]),
        [EN]: swap([
          '- On Mondays there are three trips.\n- On Sundays there is one.',
          '- On Sundays there is one.\n- On Mondays there are three trips.',
        ]),
      },
      [],
    ],
    [
      'a paragraph that was split',
      { [ES]: swap(['a las seis. Lleva', 'a las seis.\n\nLleva']) },
      [`${START}: current (es format)`],
    ],
    [
      'a paragraph that was split, and a number in it',
      { [ES]: swap(['a las seis. Lleva 40', 'a las seis.\n\nLleva 45']) },
      [`${START}: source-changed (es quantity)`, 'p-b8a846: new'],
    ],
  ])('tell %s', (_what, changes, expected) => expect(changed(changes)).toEqual(expected))

  it('count an article without a lock as in step', () => {
    expect(busWith({ [ES]: swap(['40', '45']) }).beads.map(({ state }) => state)).toEqual(Array(5).fill('current'))
  })

  it('tell what was recorded without an opposite only when it changes', () => {
    const more = swap(['\n## Quién', '\nNadie lo conduce.\n\n## Quién'])
    const lock = lockOf({ [ES]: more })
    expect(changed({ [ES]: more }, lock)).toEqual([])
    expect(changed({ [ES]: (text) => more(text).replace('Nadie', 'Alguien') }, lock)).toEqual([
      'p-4d0a00: source-changed (es wording)',
    ])
  })

  it('tell an order that was recorded only once', () => {
    const turned = swap([
      '- Los lunes hay tres viajes.\n- Los domingos hay uno.',
      '- Los domingos hay uno.\n- Los lunes hay tres viajes.',
    ])
    const lock = lockOf({ [ES]: turned, [LOCK]: lockOf() })
    expect(lock.split('\n').filter((line) => line.endsWith('\tmoved')).length).toBe(1)
    expect(changed({ [ES]: turned }, lock)).toEqual([])
  })

  it('hold whichever edition is the source', () => {
    const english = swap(['original:\n  language: es', 'original:\n  language: en'])
    expect(changed({ [ES]: (text) => english(text).replace('40', '45') })).toEqual(
      [`${START}: translation-changed (es quantity)`].map((line) => line.replace('es quantity', 'en quantity')),
    )
  })

  it('survive a text that is rewritten', () => {
    const other = withBody('Nada queda.\n\n## Otra cosa\n\nNi una palabra.')
    expect(changed({ [ES]: other }).every((line) => !line.includes('current'))).toBe(true)
  })

  it.each([
    ['within the words of a link', 'El [horario[^a]](https://bus.example.org/noche) cuelga'],
    ['within them after a blank', 'El [horario [^a]](https://bus.example.org/noche) cuelga'],
    ['behind it after a blank', 'El [horario](https://bus.example.org/noche) [^a] cuelga'],
    ['before its words', 'El[^a] [horario](https://bus.example.org/noche) cuelga'],
  ])('tell a note that stands %s instead of behind it, at its edge, as form', (what, now) => {
    const before = 'El [horario](https://bus.example.org/noche) cuelga'
    const put = (text: string) => swap([before, text], ['hay uno.\n', 'hay uno.\n\n[^a]: De papel.\n'])
    const en = swap(['timetable]', 'timetable[^a]]'], ['is one.\n', 'is one.\n\n[^a]: On paper.\n'])
    const lock = lockOf({ [ES]: put(before.replace(') cuelga', ')[^a] cuelga')), [EN]: en })
    const expected = what.startsWith('before') ? 'source-changed (es wording)' : 'current (es format)'
    expect(changed({ [ES]: put(now), [EN]: en }, lock)).toEqual([`p-9505c2: ${expected}`])
  })

  it('do not change with the kind of quotation marks', () => {
    const marked = (mark: string) => ({ [ES]: swap(['panaderos', mark.replace('…', 'los panaderos')]) })
    expect(changed(marked('«…»'), lockOf(marked('"…"')))).toEqual([`p-1f8ad5: current (es format)`])
    expect(changed(marked('…'), lockOf(marked('"…"')))).toEqual([`p-1f8ad5: source-changed (es wording)`])
  })
})

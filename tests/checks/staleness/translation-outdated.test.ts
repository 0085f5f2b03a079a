import { describe, expect, it } from 'vitest'
import { LOCK, lockOf } from '../../support/lock.ts'
import { accepts, type Changes, EN, ES, problemsWith, rejects, SITE } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const RIDE = 'Nurses, bakers and students ride it. The [timetable](https://bus.example.org/noche) hangs at every stop.'

describe('translation-outdated', () => {
  it.each<[string, Changes]>([
    ['editions that are in step', {}],
    ['other lines and emphasis', { [ES]: swap(['doce y', 'doce\ny'], ['panaderos', '*panaderos*']) }],
    ['what was changed in both', { [ES]: swap(['40', '45']), [EN]: swap(['40', '45']) }],
  ])('accepts %s', (_what, changes) => accepts('translation-outdated', { ...changes, [LOCK]: lockOf() }))

  it('accepts anything where nothing was recorded', () => accepts('translation-outdated', { [ES]: swap(['40', '45']) }))

  it('accepts what was recorded since', () => {
    const changes = { [ES]: swap(['40', '45']) }
    accepts('translation-outdated', { ...changes, [LOCK]: lockOf(changes, { reason: 'rounded' }) })
  })

  it('accepts what the edition allows', () => {
    const allow = 'allow: [{check: translation-outdated, block: p-b75e39, reason: rounded}]\ntranslators:'
    accepts('translation-outdated', { [ES]: swap(['40', '45']), [EN]: swap(['translators:', allow]), [LOCK]: lockOf() })
  })

  it('rejects the blocks that did not follow, and says what changed', () => {
    const problems = rejects('translation-outdated', {
      [ES]: swap(['40', '45'], ['panaderos', 'pescadores y taxistas']),
      [EN]: swap(
        [
          'The bus leaves at twelve and comes back at six. It carries 40 passengers.',
          '⟦The bus leaves at twelve and comes back at six. It carries 40 passengers.⟧',
        ],
        [RIDE, `⟦${RIDE}⟧`],
      ),
      [LOCK]: lockOf(),
    })
    expect(problems.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'warning: Unexpected earlier version, expected what index.es.md:24:1 says now: a quantity changed there, `40` became `45`',
      'warning: Unexpected earlier version, expected what index.es.md:28:1 says now: the wording changed there, `panaderos` became `pescadores y taxistas`',
    ])
    expect(problems[0]?.related).toEqual([{ file: ES, line: 24, column: 1, message: 'what changed' }])
    expect(problems[0]?.note).toContain('`facing accept night-bus p-b75e39`')
  })

  it('names the figure that changed, not the words that changed before it', () => {
    const [problem] = rejects('translation-outdated', {
      [ES]: swap(['El autobús sale a las doce', 'El autobús parte a las doce'], ['40', '45']),
      [EN]: swap([
        'The bus leaves at twelve and comes back at six. It carries 40 passengers.',
        '⟦The bus leaves at twelve and comes back at six. It carries 40 passengers.⟧',
      ]),
      [LOCK]: lockOf(),
    })
    expect(problem?.message).toContain('a quantity changed there, `40` became `45`')
  })

  it('rejects the source where the translation changed', () => {
    const [problem] = rejects('translation-outdated', {
      [ES]: swap(['- Los domingos hay uno.', '⟦- Los domingos hay uno.⟧']),
      [EN]: swap(['there is one', 'there are two']),
      [LOCK]: lockOf(),
    })
    expect(problem?.message).toContain('expected what index.en.md:19:1 says now')
  })

  it('rejects what was changed in both and not alike, for review', () => {
    const [problem] = rejects('translation-outdated', {
      [ES]: swap(['40', '45']),
      [EN]: swap([
        'The bus leaves at twelve and comes back at six. It carries 40 passengers.',
        '⟦The bus leaves at twelve and comes back at six. It carries 54 passengers.⟧',
      ]),
      [LOCK]: lockOf(),
    })
    expect(problem?.message).toContain('changed in both, to review')
  })

  it('rejects what stands beside the body, without a block before it', () => {
    const problems = rejects('translation-outdated', {
      [ES]: swap(['title: El autobús de la noche\nd', 'title: El tren de la noche\nd'], ['La línea 8', 'La línea 9']),
      [EN]: swap(
        ['title: The Night Bus', 'title: ⟦The Night Bus⟧'],
        ['Line 8 at three in the morning.', '⟦Line 8 at three in the morning.⟧'],
      ),
      [LOCK]: lockOf(),
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected earlier version, expected what index.es.md:2:8 says now: the wording changed there, `autobús` became `tren`',
      'Unexpected earlier version, expected what index.es.md:20:12 says now: a quantity changed there, `8` became `9`',
    ])
    expect(problems[0]?.note).toMatch(/Then change the title too.*`facing accept night-bus fm-title`/)
  })

  it('leaves a text beside the body that is missing to the checks of keys, but for a caption', () => {
    const [problem] = rejects('translation-outdated', {
      [ES]: swap(['caption: La línea 8 a las tres de la mañana.', 'caption: ⟦La línea 8 a las tres de la mañana.⟧']),
      [EN]: swap(['  alt: A lit bus in an empty street.\n', ''], ['  caption: Line 8 at three in the morning.\n', '']),
      [LOCK]: lockOf(),
    })
    expect(problem?.message).toBe(
      'Unexpected text, expected none: what stood opposite it in `index.en.md` was taken out',
    )
  })

  it('accepts beside the body what the edition allows', () => {
    const allow = 'allow: [{check: translation-outdated, block: fm-title, reason: known}]\ntranslators:'
    accepts('translation-outdated', {
      [ES]: swap(['title: El autobús de la noche\nd', 'title: El tren de la noche\nd']),
      [EN]: swap(['translators:', allow]),
      [LOCK]: lockOf(),
    })
  })

  const NEW = swap(['\n## Quién', '\nNadie lo conduce desde hace un año.\n\n## Quién'])
  const TAKEN_OUT = swap(['- Los lunes hay tres viajes.\n', ''])
  const told = (changes: Changes) =>
    problemsWith({ ...changes, [LOCK]: lockOf() })
      .filter(({ check }) => /^(?:translation-outdated|block-|list-item-)/.test(check))
      .map(({ check, file, line }) => `${check} ${file}:${line}`)

  it('leaves what stands in one edition alone to the checks of the coverage, which say what became of it', () => {
    expect(told({ [ES]: NEW })).toEqual([`block-missing ${ES}:26`])
    expect(told({ [EN]: swap(['\n## Who', '\nNobody has driven it for a year.\n\n## Who']) })).toEqual([
      `block-extra ${EN}:14`,
    ])
    expect(told({ [ES]: TAKEN_OUT })).toEqual([`list-item-missing ${EN}:18`])
    const notes = problemsWith({ [ES]: (text) => TAKEN_OUT(NEW(text)), [LOCK]: lockOf() }).map(({ note }) => note)
    expect(notes).toEqual([
      'What stood opposite was taken out since both editions were last in step: see `facing diff night-bus`. Add the item to the other edition’s list, or delete it here.',
      'It is new since both editions were last in step: see `facing diff night-bus`. Translate it; if it is left out on purpose, accept it with `allow` and say why.',
    ])
  })

  it('rejects blocks that are new or taken out, where no other check tells them', () => {
    const off = { [SITE]: swap(['title:', 'checks: {block-missing: off, list-item-missing: off}\ntitle:']) }
    expect(told({ ...off, [ES]: (text) => TAKEN_OUT(NEW(text)) })).toEqual([
      `translation-outdated ${EN}:18`,
      `translation-outdated ${ES}:26`,
    ])
    const messages = problemsWith({
      [ES]: swap(['\n## Quién', '\nSí.\n\n## Quién']),
      [LOCK]: lockOf(),
    }).map(({ file, line, message, related }) => `${file}:${line} ${message} (${related[0]?.message})`)
    expect(messages).toEqual([
      `${ES}:26 Missing in \`index.en.md\`, expected what stands opposite this block, which is new here (it belongs after this block)`,
    ])
  })

  it('rejects a block that was moved, which `block-moved` then leaves alone', () => {
    const changes = {
      [EN]: (text: string) =>
        text.replace(`${RIDE}\n\n- On Mondays`, '- On Mondays').replace('is one.\n', `is one.\n\n${RIDE}\n`),
    }
    expect(told(changes)).toEqual([`translation-outdated ${EN}:19`])
    expect(
      problemsWith(changes)
        .map(({ check }) => check)
        .filter((check) => check === 'block-moved').length,
    ).toBeGreaterThan(0)
  })
})

import { describe, expect, it } from 'vitest'
import { LOCK, lockOf } from '../../support/lock.ts'
import { accepts, type Changes, EN, ES, problemsWith, rejects } from '../../support/newsroom.ts'
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

  it('rejects blocks that are new, taken out or moved in one edition', () => {
    const messages = problemsWith({
      [ES]: swap(['\n## Quién', '\nNadie lo conduce.\n\n## Quién'], ['- Los lunes hay tres viajes.\n', '']),
      [LOCK]: lockOf(),
    })
      .filter(({ check }) => check === 'translation-outdated')
      .map(
        ({ file, line, message, related }) =>
          `${file}:${line} ${message} ${related.map((other) => `(${other.message})`)}`,
      )
    expect(messages).toEqual([
      `${EN}:18 Unexpected block, expected none: what stood opposite it in \`index.es.md\` was taken out `,
      `${ES}:26 Missing in \`index.en.md\`, expected what stands opposite this block, which is new here (it belongs after this block)`,
    ])
  })
})

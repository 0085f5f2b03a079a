import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, type Changes, EN, ES, problemsWith, rejects, SITE } from '../../support/newsroom.ts'

const CHECK = 'allow-unused'
const allowing = (...entries: string[]) => {
  const list = entries.map((entry) => `  - {${entry}, reason: So it is.}\n`).join('')
  return (text: string) => text.replace('\nslug:', `\nallow:\n${list}slug:`)
}
/** The bodies with a number that differs in both paragraphs, and what the English edition allows. */
const differing = (...entries: string[]): Changes => {
  const bodies = facing(
    'Lleva 40 pasajeros de noche.\n\nSon 12 paradas en la ciudad.',
    'It carries 45 passengers at night.\n\nThere are 13 stops in the city.',
  )
  return { ...bodies, [EN]: (text) => allowing(...entries)((bodies[EN] as (text: string) => string)(text)) }
}

describe('allow-unused', () => {
  it.each<[string, Changes]>([
    ['one that accepts problems', differing('check: number-mismatch')],
    [
      'one of a check that is off',
      { [SITE]: (text) => `${text}checks: {word-doubled: off}\n`, [ES]: allowing('check: word-doubled') },
    ],
    ['one of a check that is off by itself', { [ES]: allowing('check: emphasis-mismatch') }],
    ['what other checks tell', { [ES]: allowing('check: link-unsafe', 'check: no-such-check') }],
    ['one where the other edition cannot be read', { [EN]: '---\ntitle: [', [ES]: allowing('check: number-mismatch') }],
    ['itself', { [ES]: allowing('check: word-doubled', 'check: allow-unused') }],
  ])('accepts %s', (_what, changes) => accepts(CHECK, changes))

  it('accepts an edition that is missing on purpose', () => {
    accepts(CHECK, { [EN]: null, [ES]: allowing('check: edition-missing') })
  })

  it('rejects those that accept nothing, in both editions, each by itself', () => {
    const problems = rejects(CHECK, {
      [EN]: allowing('check: ⟦number-mismatch⟧', 'check: ⟦link-broken⟧'),
      [ES]: allowing('check: ⟦edition-missing⟧'),
    })
    expect(problems.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'warning: Unexpected `number-mismatch` in allow, expected a check that finds something here',
      'warning: Unexpected `link-broken` in allow, expected a check that finds something here',
      'warning: Unexpected `edition-missing` in allow, expected a check that finds something here',
    ])
  })

  it('rejects one whose block is not where the problem is', () => {
    const ids = problemsWith(differing()).filter(({ check }) => check === 'number-mismatch')
    expect(ids).toHaveLength(2)
    const [problem] = rejects(CHECK, differing('check: ⟦number-mismatch⟧, block: p-000000'))
    expect(problem?.message).toBe(
      'Unexpected block of `number-mismatch` in allow, expected one in which that check finds something',
    )
  })

  it('rejects one on a static page', () => {
    const page =
      '---\ntitle: About\ndescription: What it is.\nslug: about\ndate: 2026-01-01\nallow: [{check: ⟦word-doubled⟧, reason: So it is.}, {check: edition-missing, reason: One.}]\n---\n\nA page.\n'
    rejects(CHECK, { 'pages/about/index.en.md': page })
  })
})

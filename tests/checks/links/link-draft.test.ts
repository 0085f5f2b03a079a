import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, CLOCK_ES, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const draft = swap(['slug:', 'draft: true\nslug:'])
const body = (text: string) => withBody(text)

const dated = (date: string) => (text: string) => text.replace(/^date: .*$/m, `date: ${date}`)

describe('link-draft', () => {
  it('accepts links to what is published on the same day', () =>
    accepts('link-draft', {
      [CLOCK_ES]: dated('2026-04-01'),
      [ES]: (text) => dated('2026-04-01')(body('Véase [el reloj](../town-clock/index.es.md).')(text)),
    }))

  it('rejects links to what waits for a later day', () => {
    const problems = rejects('link-draft', {
      [CLOCK_ES]: dated('2026-04-01'),
      [ES]: body('Véase [el reloj](⟦../town-clock/index.es.md⟧).'),
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected link to `../town-clock/index.es.md`, expected a published edition: that one waits for its day, 2026-04-01',
    ])
  })

  it('accepts links to editions that are published', () =>
    accepts('link-draft', { [ES]: body('Véase [el reloj](../town-clock/index.es.md).') }))

  it('accepts links from one draft to another', () =>
    accepts('link-draft', {
      [CLOCK_ES]: draft,
      [ES]: (text) => draft(body('Véase [el reloj](../town-clock/index.es.md).')(text)),
    }))

  it('rejects links to drafts', () => {
    const problems = rejects('link-draft', {
      [CLOCK_ES]: draft,
      [ES]: body(
        'Véanse [el reloj](⟦../town-clock/index.es.md⟧) y [la torre][t].\n\n[t]: ⟦../town-clock/index.es.md#x⟧',
      ),
    })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'Unexpected link to `../town-clock/index.es.md`, expected a published edition: that one is a draft'],
      [
        'warning',
        'Unexpected link to `../town-clock/index.es.md#x`, expected a published edition: that one is a draft',
      ],
    ])
  })
})

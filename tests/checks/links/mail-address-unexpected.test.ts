import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('mail-address-unexpected', () => {
  it.each([
    [
      'one whole address, perhaps with a subject',
      '[a](mailto:ana@example.org) [b](mailto:ana.ruiz+bus@correo.example.org?subject=Hola) <ana@example.org>',
    ],
  ])('accepts %s', (_what, body) => accepts('mail-address-unexpected', { [ES]: withBody(body) }))

  it.each([
    [
      'half an address, several, none',
      '[a](⟦mailto:ana⟧) [b](⟦mailto:ana@localhost⟧) [c](⟦mailto:ana@example.org,tom@example.org⟧) [d](⟦mailto:⟧)',
      [
        'Unexpected mail address `ana`, expected one such as ana@example.org',
        'Unexpected mail address `ana@localhost`, expected one such as ana@example.org',
        'Unexpected mail address `ana@example.org,tom@example.org`, expected one such as ana@example.org',
        'Unexpected mail address ``, expected one such as ana@example.org',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('mail-address-unexpected', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})

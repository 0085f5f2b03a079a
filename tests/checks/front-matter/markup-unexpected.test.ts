import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const titled = (title: string) => (text: string) => text.replace(/^title: .*$/m, `title: ${title}`)

describe('markup-unexpected', () => {
  it.each([
    ['marks that belong to words', "'M*A*S*H, 2 * 3 y snake_case_x'"],
    ['brackets and addresses', "'Dijo [sic] en https://example.org/x'"],
    ['what begins like a block', "'# 1990. Uno'"],
  ])('accepts %s', (_what, title) => accepts('markup-unexpected', { [ES]: titled(title) }))

  it('accepts emphasis and links where they are shown', () => {
    accepts('markup-unexpected', {
      [ES]: (text) =>
        text
          .replace(/^( +)caption: .*$/m, "$1caption: 'Según *La Nación*.'")
          .replace(
            '\n---\n',
            "\ncorrections:\n  - {date: 2026-03-15, text: 'Decía *dos*, [aquí](https://example.org/).'}\n---\n",
          ),
      'newsroom/people/ana-ruiz.yml': "name: Ana Ruiz\nbio: {es: 'Escribe en *Aquí*.', en: 'She writes for *Aquí*.'}\n",
    })
  })

  it('rejects marks in titles, descriptions and alternative texts, in either edition', () => {
    const problems = rejects('markup-unexpected', {
      [EN]: (text) => titled("⟦'The [night](https://example.org/) bus'⟧")(text),
      [ES]: (text) =>
        titled("⟦'El *autobús* de la **noche**'⟧")(text)
          .replace(/^description: .*$/m, "description: ⟦'Con `código` y <https://example.org/>.'⟧")
          .replace(/^( +)alt: .*$/m, "$1alt: ⟦'Un _autobús_.'⟧"),
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected Markdown `[night](https://example.org/)`, expected `night`: the text is shown as it is typed',
      'Unexpected Markdown `*autobús*`, expected `autobús`: the text is shown as it is typed',
      "Unexpected Markdown `'código'`, expected `código`: the text is shown as it is typed",
      'Unexpected Markdown `_autobús_`, expected `autobús`: the text is shown as it is typed',
    ])
  })

  it('rejects marks in names of the newsroom', () => {
    rejects('markup-unexpected', { 'newsroom/topics.yml': "transport: {es: ⟦'*Transporte*'⟧, en: Transport}\n" })
  })
})

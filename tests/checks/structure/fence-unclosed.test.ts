import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('fence-unclosed', () => {
  it.each([
    ['code that is closed', '```js\nlet a\n```\n\n~~~~\n```\n~~~~~\n\n> ```\n> cita\n> ```\n\n- ~~~\n  b\n  ~~~'],
    ['code that is indented', '    ```\n    a'],
    ['code in a sentence', 'Escriba ``` y verá.'],
  ])('accepts %s', (_what, body) => accepts('fence-unclosed', { [ES]: withBody(body) }))

  it.each([
    [
      'code that nothing closes',
      '> ⟦```⟧\n> cita\n\nTexto.\n\n⟦~~~ js⟧\nlet a\n\n```\nY sigue el texto.',
      [
        "Missing `'''` at the end of the code, expected a line that closes it",
        'Missing `~~~` at the end of the code, expected a line that closes it',
      ],
    ],
    [
      'a fence of another length, or with words after it',
      '⟦````⟧\na\n```\n````js',
      ["Missing `''''` at the end of the code, expected a line that closes it"],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('fence-unclosed', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})

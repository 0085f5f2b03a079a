import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

describe('code-indented', () => {
  it.each([
    ['code', 'Uno.\n\n    for x in range(3):\n        print(x)'],
    ['options of a command', 'Uno.\n\n    -l      (The lowercase letter.)  List in long format.'],
    ['what a program writes', 'Uno.\n\n    amongst them a black there was one'],
    ['prose in fences', '```\nEl domingo no hubo tren.\n```\n\n~~~text\nEl lunes no hubo tren.\n~~~'],
    ['the second paragraph of an item', '- Uno.\n\n    El domingo no hubo tren.'],
    ['a note of one paragraph', 'Uno[^1].\n\n[^1]: El domingo\n    no hubo tren.'],
  ])('accepts %s', (_what, body) => accepts('code-indented', { [ES]: withBody(body) }))

  it.each([
    ['four spaces', 'Uno.\n\n    ⟦El domingo no hubo tren.⟧', 'Uno.\n\nEl domingo no hubo tren.'],
    ['a tab', 'Uno.\n\n\t⟦El domingo no hubo tren.⟧', 'Uno.\n\nEl domingo no hubo tren.'],
    [
      'several lines',
      'Uno.\n\n    ⟦El domingo no hubo⟧\n    tren, y el lunes sí.',
      'Uno.\n\nEl domingo no hubo\ntren, y el lunes sí.',
    ],
    ['a question', 'Uno.\n\n    ⟦¿Por qué no hubo tren?⟧', 'Uno.\n\n¿Por qué no hubo tren?'],
    ['speech', 'Uno.\n\n     ⟦—No hay tren —dijo el guarda.⟧', 'Uno.\n\n—No hay tren —dijo el guarda.'],
    [
      'a list',
      'Uno.\n\n    ⟦- un tren para ella⟧\n    - un bus de noche',
      'Uno.\n\n- un tren para ella\n- un bus de noche',
    ],
    ['a heading', 'Uno.\n\n    ⟦## La historia de la vía⟧', 'Uno.\n\n## La historia de la vía'],
  ])('rejects %s', (_what, body, mended) => {
    const [problem] = rejects('code-indented', { [ES]: withBody(body) })
    let text = withBody(body.replace(/[⟦⟧]/g, ''))('---\n---\n')
    const shift = (problem?.line ?? 0) > 0 ? (problem?.fix?.[0]?.start ?? 0) - text.search(/\n[ \t]+\S/) - 1 : 0
    for (const { start, end, replacement } of [...(problem?.fix ?? [])].reverse()) {
      text = text.slice(0, start - shift) + replacement + text.slice(end - shift)
    }
    expect(text).toBe(withBody(mended)('---\n---\n'))
  })

  it('mentions text that a note has taken in, in quotations and in English what became code', () => {
    const problems = rejects('code-indented', {
      [ES]: withBody('Uno[^1].\n\n[^1]: Una nota.\n\n    ⟦El domingo no hubo tren.⟧'),
      [EN]: withBody('One.\n\n>     ⟦On Sunday there was no train.⟧\n\nTwo.\n\n    ⟦And on Monday there was.⟧'),
    })
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'info'])
  })
})

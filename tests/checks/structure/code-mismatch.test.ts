import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('code-mismatch', () => {
  it.each([
    ['the same code', 'Escriba `cd ..` y `ls`.', 'Type `cd ..` and `ls`.'],
    ['code with a space more', 'Escriba `x+y` y `f (a, b)`.', 'Type `x + y` and `f(a,b)`.'],
    ['code that is translated', 'Escriba `nombre`.', 'Type `name`.'],
  ])('accepts %s', (_what, es, en) => accepts('code-mismatch', facing(es, en)))

  it('rejects what is code in one edition alone, the first of a block', () => {
    const problems = rejects(
      'code-mismatch',
      facing('Escriba `cd`, `ls` y `pwd`.\n\n⟦Escriba nombre.⟧', '⟦Type `cd`, ls and pwd.⟧\n\nType `name`.'),
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'Missing code `ls`, expected it between backticks as in index.es.md:24:15',
      'Missing code `name`, expected it between backticks as in index.en.md:14:6',
    ])
  })
})

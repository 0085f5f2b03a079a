import { describe, expect, it } from 'vitest'
import { facing } from '../../../support/facing.ts'
import { accepts, rejects } from '../../../support/newsroom.ts'

const CHECK = 'number-mismatch'

describe('versions', () => {
  it.each([
    ['versions in other forms', 'Ruby 1.9.3 patchlevel 392 y la v2.7.1.', 'Ruby 1.9.3-p392 and 2.7.1.'],
    ['a stage set apart', 'PHP 8.3.0RC6 y Ruby 3.2 beta 2.', 'PHP 8.3.0 RC6 and Ruby 3.2-beta2.'],
    ['a version in code', 'La versión 3.2.1.', 'Version `3.2.1`.'],
  ])('accepts %s', (_what, es, en) => accepts(CHECK, facing(es, en)))

  it.each([
    ['another stage of a version', 'Salió Ruby 3.2.0-rc1.', 'Ruby ⟦3.2.0-preview3⟧ is out.'],
    ['a stage lost', 'Salió Ruby 3.2.0-preview3.', 'Ruby ⟦3.2.0⟧ is out.'],
    ['another patch', 'Con 1.9.3-p392 va bien.', 'With ⟦1.9.3-p385⟧ all is well.'],
    ['a version of more digits', 'Corrige la 2.7.1.', 'It mends ⟦2.7.10⟧.'],
    ['one of three versions', 'La 2.0.0-p648, la 2.1.8 y la 2.2.4.', '2.0.0-p648, ⟦2.1.9⟧ and 2.2.4.'],
  ])('rejects %s', (_what, es, en) => {
    for (const { severity } of rejects(CHECK, facing(es, en))) expect(severity).toBe('error')
  })

  it.each([
    ['of three parts', 'Corrige la versión 2.7.1 del programa.', '⟦It mends the program.⟧'],
    ['of two parts', 'Use Python 3.12 o posterior.', '⟦Use Python or later.⟧'],
    ['of several', 'La 2.0.0-p648, la 2.1.8 y la 2.2.4.', '⟦2.0.0-p648 and 2.2.4.⟧'],
    ['that is too many', 'Corrige el programa.', 'It mends version ⟦2.7.1⟧ of the program.'],
  ])('warns of a version that only one edition has: %s', (_what, es, en) => {
    expect(rejects(CHECK, facing(es, en)).map(({ severity }) => severity)).toEqual(['warning'])
  })
})

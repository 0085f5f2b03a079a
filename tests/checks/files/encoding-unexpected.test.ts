import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, problemsWith } from '../../support/newsroom.ts'

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding)
const SPANISH = '---\ntitle: El autobús\n---\n\nEl autobús sale a las doce y vuelve a las seis.\n'

/** Message, line and note of the one problem. */
function told(content: Buffer) {
  const [problem, ...more] = problemsWith({ [ES]: content }).filter(({ check }) => check === 'encoding-unexpected')
  expect(more).toEqual([])
  return problem && { file: problem.file, line: problem.line, message: problem.message }
}

describe('encoding-unexpected', () => {
  it('accepts UTF-8 with and without a byte order mark, composed or not', () => {
    accepts('encoding-unexpected', { [ES]: (text) => `\ufeff${text.normalize('NFD')}` })
  })

  it.each([
    ['UTF-16 with its mark', bytes(`\ufeff${SPANISH}`, 'utf16le'), 1, 'UTF-16'],
    ['UTF-16 the other way round', bytes(`\ufeff${SPANISH}`, 'utf16le').swap16(), 1, 'UTF-16'],
    ['UTF-16 without a mark', bytes(SPANISH, 'utf16le'), 1, 'UTF-16'],
    ['Latin-1', bytes(SPANISH, 'latin1'), 2, 'Windows-1252 or Latin-1'],
    [
      'a cut character',
      Buffer.concat([bytes(SPANISH, 'utf8'), Buffer.from([0xc3])]),
      6,
      'UTF-8 that ends within a character',
    ],
  ])('rejects %s', (_, content, line, encoding) => {
    expect(told(content)).toEqual({ file: ES, line, message: `Unexpected encoding ${encoding}, expected UTF-8` })
  })

  it('rejects an edition and a record in one run', () => {
    const problems = problemsWith({
      [EN]: bytes('---\ntitle: Café\n---\n', 'latin1'),
      'newsroom/people/ana-ruiz.yml': bytes('name: Ana Ruíz\n', 'latin1'),
    })
    const found = problems.filter(({ check }) => check === 'encoding-unexpected')
    expect(found.map(({ file, line }) => [file, line])).toEqual([
      [EN, 2],
      ['newsroom/people/ana-ruiz.yml', 1],
    ])
  })
})

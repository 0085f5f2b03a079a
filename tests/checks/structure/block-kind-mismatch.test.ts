import { describe, expect, it } from 'vitest'
import { blockKindMismatch } from '../../../src/checks/structure/block-kind-mismatch.ts'
import { textsOf } from '../../../src/ground/messages/index.ts'
import { putInWords } from '../../../src/ground/messages/put-in-words.ts'
import { articleWith, findingsIn } from '../../support/aligned.ts'
import { EN } from '../../support/newsroom.ts'

const [ES_BODY, EN_BODY] = ['Sale a las doce.\n\n- Vuelve.', 'It leaves at twelve.\n\n> It is back.']

describe('block-kind-mismatch', () => {
  it('accepts blocks of the same kind, and several opposite one', () => {
    expect(
      findingsIn(
        blockKindMismatch,
        articleWith(ES_BODY, EN_BODY, [
          [[0], [0]],
          [[1], []],
        ]),
      ),
    ).toEqual([])
    expect(findingsIn(blockKindMismatch, articleWith(ES_BODY, EN_BODY, [[[0, 1], [1]]]))).toEqual([])
  })

  it('rejects blocks of two kinds, both times', () => {
    const findings = findingsIn(
      blockKindMismatch,
      articleWith(ES_BODY, EN_BODY, [
        [[0], [1]],
        [[1], [0]],
      ]),
    )
    expect(findings.map(({ file, place }) => [file, place?.start.line])).toEqual([
      [EN, 14],
      [EN, 12],
    ])
    expect(findings.map(({ say }) => putInWords(say, textsOf('en')).message)).toEqual([
      'Unexpected quotation, expected a paragraph as in index.es.md:24',
      'Unexpected paragraph, expected a list item as in index.es.md:26',
    ])
  })
})

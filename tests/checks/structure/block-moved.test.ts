import { describe, expect, it } from 'vitest'
import { blockMoved } from '../../../src/checks/structure/block-moved.ts'
import { textsOf } from '../../../src/ground/messages/index.ts'
import { putInWords } from '../../../src/ground/messages/put-in-words.ts'
import { articleWith, findingsIn } from '../../support/aligned.ts'
import { EN } from '../../support/newsroom.ts'

const [ES_BODY, EN_BODY] = ['Uno.\n\nDos.\n\nTres.', 'One.\n\nTwo.\n\nThree.']

describe('block-moved', () => {
  it('accepts the same order, with blocks alone between', () => {
    const article = articleWith(ES_BODY, EN_BODY, [
      [[0], [0]],
      [[1], []],
      [[2], [2]],
    ])
    expect(findingsIn(blockMoved, article)).toEqual([])
  })

  it('rejects each block that stands before one that comes later in the source', () => {
    const findings = findingsIn(
      blockMoved,
      articleWith(ES_BODY, EN_BODY, [
        [[0], [2]],
        [[1], [0]],
        [[2], [1]],
      ]),
    )
    expect(findings.map(({ file, place }) => [file, place?.start.line])).toEqual([
      [EN, 12],
      [EN, 14],
    ])
    expect(findings[0] && putInWords(findings[0].say, textsOf('en')).message).toBe(
      'Unexpected place of this text, expected the order of the other edition, where it stands at index.es.md:26',
    )
  })
})

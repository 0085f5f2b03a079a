import { describe, expect, it } from 'vitest'
import { blockMerged } from '../../../src/checks/coverage/block-merged.ts'
import { textsOf } from '../../../src/ground/messages/index.ts'
import { putInWords } from '../../../src/ground/messages/put-in-words.ts'
import { articleWith, findingsIn } from '../../support/aligned.ts'
import { EN } from '../../support/newsroom.ts'

const [ES_BODY, EN_BODY] = ['Sale a las doce.\n\nVuelve a las seis.', 'It leaves at twelve.']

describe('block-merged', () => {
  it('accepts a block opposite each, and blocks alone', () => {
    expect(
      findingsIn(
        blockMerged,
        articleWith(ES_BODY, EN_BODY, [
          [[0], [0]],
          [[1], []],
        ]),
      ),
    ).toEqual([])
  })

  it('rejects two blocks opposite one', () => {
    const [finding] = findingsIn(blockMerged, articleWith(ES_BODY, EN_BODY, [[[0, 1], [0]]]))
    expect(finding?.file).toBe(EN)
    expect(finding?.place?.start.line).toBe(12)
    expect(finding && putInWords(finding.say, textsOf('en')).message).toBe(
      'Unexpected 1 opposite 2 blocks from index.es.md:24, expected a block opposite each',
    )
    expect(finding?.related?.map(({ place }) => place?.start.line)).toEqual([24, 26])
  })
})

import { partsOf } from '../../ground/body/parts-of.ts'
import { plainText } from '../../ground/body/plain-text.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** A heading says something. */
export const headingEmpty: Check = {
  id: 'heading-empty',
  severity: 'error',
  scope: 'edition',
  *run({ file, body }) {
    for (const { node, place } of partsOf(body).heading) {
      if (plainText(node) !== '' || node.children.some(({ type }) => type === 'html')) continue
      yield { file: file.path, place, say: toSay('heading-empty') }
    }
  },
}

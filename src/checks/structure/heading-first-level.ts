import { partsOf } from '../../ground/body/parts-of.ts'
import { plainText } from '../../ground/body/plain-text.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** A page has one heading of the first level, its title, which stands in the front matter. */
export const headingFirstLevel: Check = {
  id: 'heading-first-level',
  severity: 'error',
  scope: 'edition',
  *run({ file, body }) {
    for (const { node, place } of partsOf(body).heading) {
      if (node.depth > 1) continue
      yield { file: file.path, place, say: toSay('heading-first-level', plainText(node)) }
    }
  },
}

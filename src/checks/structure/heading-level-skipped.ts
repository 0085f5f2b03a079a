import { partsOf } from '../../ground/body/parts-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** Headings go down one level at a time, from the title of the page, which is the first: listeners find their way by them. */
export const headingLevelSkipped: Check = {
  id: 'heading-level-skipped',
  severity: 'error',
  scope: 'edition',
  *run({ file, body }) {
    let above = 1
    for (const { node, place } of partsOf(body).heading) {
      const most = above + 1
      above = node.depth
      if (node.depth <= most) continue
      yield { file: file.path, place, say: toSay('heading-level-skipped', node.depth, most) }
    }
  },
}

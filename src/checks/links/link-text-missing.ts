import type { Nodes } from 'mdast'
import { partsOf } from '../../ground/body/parts-of.ts'
import { plainText } from '../../ground/body/plain-text.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** A link has a text that can be seen, heard and clicked. */
export const linkTextMissing: Check = {
  id: 'link-text-missing',
  severity: 'error',
  scope: 'edition',
  *run({ file, body }) {
    const { link, linkReference } = partsOf(body)
    for (const { node, place } of [...link, ...linkReference]) {
      if (plainText(node) !== '' || node.children.some(saysSomething)) continue
      yield { file: file.path, place, say: toSay('link-text-missing') }
    }
  },
}

/** Pictures without a text and HTML have checks of their own. */
const saysSomething = ({ type }: Nodes): boolean => type === 'image' || type === 'imageReference' || type === 'html'

import { toSay } from '../../ground/messages/to-say.ts'
import { frontMatter } from '../../ground/schema/front-matter.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check } from '../../model.ts'

/** Keys of ours, and those that other generators' articles begin with. */
const KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(frontMatter.shape),
  'author',
  'categories',
  'lang',
  'language',
  'layout',
  'permalink',
  'tags',
])

/** Front matter that was pasted below the first one is no text: CommonMark makes a rule and a heading of it. */
export const frontMatterRepeated: Check = {
  id: 'front-matter-repeated',
  severity: 'error',
  scope: 'edition',
  *run({ file, body }) {
    const placeAt = placesIn(file.text)
    for (const [index, rule] of body.children.entries()) {
      const next = body.children[index + 1]
      if (rule.type !== 'thematicBreak' || next?.position?.start.line !== (rule.position?.end.line ?? 0) + 1) continue
      const start = rule.position?.start.offset ?? 0
      const [fence, line = ''] = file.text.slice(start, next.position.end.offset).split('\n')
      if (fence?.trim() !== '---' || !KEYS.has(/^([\w-]+):(?:\s|$)/.exec(line)?.[1] ?? '')) continue
      yield {
        file: file.path,
        place: placeAt(start, next.position.end.offset),
        say: toSay('front-matter-repeated', line),
      }
    }
  },
}

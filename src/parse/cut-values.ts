import { type Node, Scalar, visit } from 'yaml'
import { toSay } from '../ground/messages/to-say.ts'
import type { PlaceAt } from '../ground/text/places-in.ts'
import type { LocalFault } from './local-fault.ts'

/** Texts that YAML ends before a hashtag: ` #` begins a comment, and few people mean one that has no space after it. */
export function cutValues(contents: Node | null, yaml: string, placeAt: PlaceAt): LocalFault[] {
  if (contents === null || !yaml.includes(' #')) return []
  const faults: LocalFault[] = []
  visit(contents, {
    Scalar(_, { type, comment, range }) {
      if (type !== Scalar.PLAIN || !range || !comment || !/^\S/.test(comment)) return
      const start = yaml.indexOf('#', range[1])
      const lost = `#${comment.split('\n', 1)[0]}`
      const place = placeAt(start, start + lost.length)
      faults.push({ check: 'value-cut', place, say: toSay('value-cut', lost) })
    },
  })
  return faults
}

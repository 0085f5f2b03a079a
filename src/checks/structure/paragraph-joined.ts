import { unreadTexts } from '../../ground/body/unread-texts.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check } from '../../model.ts'
import { joinedLine } from '../markup/joined-line.ts'
import { listLines } from '../markup/list-lines.ts'

/** A line end within a paragraph is a space: paragraphs, verses and speeches are parted by more. */
export const paragraphJoined: Check = {
  id: 'paragraph-joined',
  severity: 'warning',
  scope: 'edition',
  *run({ file, body }) {
    const placeAt = placesIn(file.text)
    const texts = unreadTexts(body, file.text).filter(({ node }) => node.type === 'paragraph')
    const joined = joinedLine(texts)
    for (const text of texts) {
      const found = joined(text)
      if (found === undefined || listLines(text.text).length > 1) continue
      const { kind, start, end, isSingle } = found
      const [from, to] = [text.start + start, text.start + end]
      const say = toSay(`paragraph-joined.${kind}`, file.text.slice(from, to))
      yield { file: file.path, place: placeAt(from, to), say, ...(isSingle && { severity: 'info' as const }) }
    }
  },
}

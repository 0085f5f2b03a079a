import { unreadTexts } from '../../ground/body/unread-texts.ts'
import { dateIn } from '../../ground/knowledge/date-in.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check } from '../../model.ts'
import { pastedKey, readLines } from './pasted-line.ts'

/** So many paragraphs and headings at the head and the foot of a text may be what was pasted with it. */
const HEAD = 4
const FOOT = 5

/** What front matter says, pages show in its place: the text begins with its first sentence and ends with its last. */
export const creditInBody: Check = {
  id: 'credit-in-body',
  severity: 'warning',
  scope: 'edition',
  *run({ file, body, frontMatter, language }, { kind, facts }, { records }) {
    if (kind !== 'article') return
    const placeAt = placesIn(file.text)
    const texts = unreadTexts(body, file.text).filter(({ parent }) => parent === body || parent.type === 'blockquote')
    const ids = [...facts.authors, ...(frontMatter.translators ?? [])]
    const names = ids.flatMap((id) => records.people.get(id)?.name ?? [])
    const { title } = frontMatter
    const outlet = facts.original?.outlet && records.outlets.get(facts.original.outlet)?.name
    for (const [index, { start: from, text }] of texts.entries()) {
      const context = { isHead: index < HEAD, isFoot: index >= texts.length - FOOT, names, title, outlet }
      if (!context.isHead && !context.isFoot) continue
      const lines = readLines(text)
      for (const [row, { said, start, end }] of lines.entries()) {
        if (row >= HEAD && row < lines.length - FOOT) continue
        const key = pastedKey(said, context)
        if (key === undefined) continue
        const place = placeAt(from + start, from + end)
        yield { file: file.path, place, say: toSay('credit-in-body', said, key, dateIn(said, language)) }
      }
    }
  },
}

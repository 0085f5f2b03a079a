import { type BodyLink, linksOf } from '../../ground/body/links-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** What runs in the page or holds a page of its own: nobody writes it for it to be read. */
const RUNS = /^(?:javascript|vbscript|data|blob):/i

/** A link leads to a page, a mail address or a telephone number: it runs no code and hides no host. Pages show its words alone. */
export const linkUnsafe: Check = {
  id: 'link-unsafe',
  severity: 'error',
  safety: 'lowerable',
  scope: 'edition',
  *run(edition, { folder }) {
    const { path, text } = edition.file
    for (const link of linksOf(edition, folder)) {
      const { url, target, place } = link
      if (target.kind !== 'unsafe') continue
      const say = toSay(`link-unsafe.${target.reason}`, url)
      yield { file: path, place, say, ...(isProse(link, text) && { severity: 'warning' }) }
    }
  },
}

/** Whether the address stands in the text as words do, `https://ana:clave@host` or `<ISBN:84>`: nobody asked for a link. */
const isProse = ({ url, node, place }: BodyLink, text: string): boolean =>
  node.type === 'link' &&
  node.position?.start.offset === place.start.offset &&
  text[place.start.offset ?? 0] !== '[' &&
  !RUNS.test(url.replace(/[\p{C}\s]/gu, ''))

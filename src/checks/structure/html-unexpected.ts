import { isAside } from '../../ground/body/is-aside.ts'
import { partsOf } from '../../ground/body/parts-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check, PairedEdition, Place } from '../../model.ts'
import { outermostHtml } from '../markup/outermost-html.ts'

/** A comment, a tag, or what else the parser takes for HTML (`<!DOCTYPE …>`, `<?php …>`), however it ends. */
const PIECE = /<!--[\s\S]*?(?:-->|$)|<[^<>]*>?/g

/** What may stand on the line of a note to editors: marks of quotations, lists and footnotes. */
const BEFORE_ASIDE = /^(?:[ \t>]|[-*+](?=[ \t])|\d+[.)](?=[ \t])|\[\^[^\]]*\]:)*$/

/** Texts are Markdown: HTML would show as text, or do on the page what nobody has checked. */
export const htmlUnexpected: Check = {
  id: 'html-unexpected',
  severity: 'error',
  scope: 'edition',
  *run(edition) {
    for (const { html, place } of outermostHtml(piecesOf(edition), edition.file.text)) {
      const kind = html.startsWith('<!--') ? 'comment' : 'tag'
      yield { file: edition.file.path, place, say: toSay(`html-unexpected.${kind}`, html) }
    }
  },
}

/** Each tag and comment with its place, but for notes to editors; what stands within `{{…}}` is another tool's mark. */
function piecesOf({ file, body }: PairedEdition): { html: string; place: Place }[] {
  const placeAt = placesIn(file.text)
  return partsOf(body).html.flatMap(({ node, place }) => {
    const start = place.start.offset ?? 0
    if (isAside(node) && BEFORE_ASIDE.test(file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start)))
      return []
    if (file.text.endsWith('{{', start)) return []
    const source = file.text.slice(start, place.end.offset)
    return [...source.matchAll(PIECE)].map(({ 0: html, index }) => ({
      html,
      place: placeAt(start + index, start + index + html.length),
    }))
  })
}

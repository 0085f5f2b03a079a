import { partsOf } from '../../ground/body/parts-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check, PairedEdition, Place } from '../../model.ts'

/** A comment, a tag, or what else the parser takes for HTML (`<!DOCTYPE …>`, `<?php …>`), however it ends. */
const PIECE = /<!--[\s\S]*?(?:-->|$)|<[^<>]*>?/g

/** Texts are Markdown: HTML would show as text, or do on the page what nobody has checked. */
export const htmlUnexpected: Check = {
  id: 'html-unexpected',
  severity: 'error',
  scope: 'edition',
  *run(edition) {
    const pieces = piecesOf(edition)
    const opened = new Set(pieces.map(({ html }) => /^<(\w[^\s>/]*)/.exec(html)?.[1]))
    for (const { html, place } of pieces) {
      if (opened.has(/^<\/(\w[^\s>]*)/.exec(html)?.[1] ?? '')) continue
      const kind = html.startsWith('<!--') ? 'comment' : 'tag'
      yield { file: edition.file.path, place, say: toSay(`html-unexpected.${kind}`, html) }
    }
  },
}

/** Each tag and comment with its place. */
function piecesOf({ file, body }: PairedEdition): { html: string; place: Place }[] {
  const placeAt = placesIn(file.text)
  return partsOf(body).html.flatMap(({ place }) => {
    const start = place.start.offset ?? 0
    const source = file.text.slice(start, place.end.offset)
    return [...source.matchAll(PIECE)].map(({ 0: html, index }) => ({
      html,
      place: placeAt(start + index, start + index + html.length),
    }))
  })
}

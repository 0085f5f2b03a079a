import {
  type FacingRow,
  type Language,
  type LinkedArticle,
  type LinkedEdition,
  otherLanguage,
  otherSide,
  type SideName,
  type SiteFile,
} from '../../model.ts'
import { blocksPath, hrefOf } from '../address.ts'
import { looseRowsOf } from '../body-of.ts'
import { sideOf } from '../compose/block-ids.ts'
import { loneWords } from '../compose/lone-words.ts'
import { type Context, renderedOf } from '../context.ts'
import { AUTONYMS } from '../pages/language-entries.ts'
import { SECURITY_POLICY } from '../security-policy.ts'
import { escapeHtml } from '../words/escape-html.ts'

/**
 * Of each edition of a pair, what stands opposite the numbered blocks of the other one, by their ids: its readers are shown
 * it in place. Plain pages, so that browsers parse them, hosts serve them and the rules of the site hold for them.
 */
export function blocksFiles(linked: LinkedArticle, context: Context): SiteFile[] {
  const { es, en } = linked.editions
  if (es === undefined || en === undefined) return []
  const linkTo = (path: string) => hrefOf(context.site.facts, path)
  const rows = looseRowsOf(linked, context, linkTo)
  const { source } = renderedOf(linked, context)
  return [es, en].map((edition) => ({
    path: `${blocksPath(edition).slice(1)}index.html`,
    content: pageOf(
      edition,
      linkTo(edition.path),
      blocksHtml(rows, edition.language, sideOf({ source }, edition.language)),
    ),
  }))
}

/** A side of the rows, as readers of the other one are shown it: with words where it has nothing. */
function blocksHtml(rows: readonly FacingRow[], language: Language, own: SideName): string {
  const [reader, read] = [otherLanguage(language), otherSide(own)]
  const alone = `<p class="none">${escapeHtml(loneWords(read, reader))}</p>`
  const divs = rows.flatMap(({ ids, number, samePicture, ...cells }) => {
    if (number === undefined || cells[read] === undefined) return []
    const last = ids.length > 1 ? ` data-last="${escapeHtml(ids.at(-1) ?? '')}"` : ''
    const start = `<div id="${escapeHtml(ids[0] ?? '')}"${last}${samePicture ? ' class="same"' : ''}`
    const html = cells[own]
    return html === undefined ? `${start} lang="${reader}">${alone}</div>` : `${start}>${html}</div>`
  })
  return divs.join('\n')
}

const pageOf = ({ language, locale, title }: LinkedEdition, href: string, blocks: string): string => `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(SECURITY_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="robots" content="noindex, follow">
</head>
<body>
<main class="body">
<p class="label"><a href="${escapeHtml(href)}" hreflang="${language}" data-twin="">${AUTONYMS[language]}</a></p>
${blocks}
</main>
</body>
</html>
`

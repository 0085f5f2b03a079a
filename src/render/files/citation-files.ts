import type { LinkedArticle, SiteFile } from '../../model.ts'
import { citationPath } from '../address.ts'
import { attributionOf } from '../attribution/attribution.ts'
import { citationBibtex } from '../citation/citation-bibtex.ts'
import { citationCsl } from '../citation/citation-csl.ts'
import { citationOf } from '../citation/citation-of.ts'
import { citationRis } from '../citation/citation-ris.ts'
import type { Context } from '../context.ts'
import { publishedEditions } from '../published-editions.ts'
import { jsonFile } from './json-file.ts'

/** Beside the page of each edition of an article, how programs cite it: RIS, CSL-JSON and BibTeX. */
export const citationFiles = (linked: LinkedArticle, context: Context): SiteFile[] =>
  publishedEditions(linked).flatMap((edition) => {
    const citation = citationOf(linked, attributionOf(linked, edition, context), context)
    return [
      { path: citationPath(edition, 'ris').slice(1), content: citationRis(citation) },
      jsonFile(citationPath(edition, 'json'), citationCsl(citation)),
      { path: citationPath(edition, 'bib').slice(1), content: citationBibtex(citation) },
    ]
  })

import type { LinkedArticle, SiteFile } from '../../model.ts'
import { citationPath } from '../address.ts'
import { attributionOf } from '../attribution/attribution.ts'
import { citationCsl } from '../citation/citation-csl.ts'
import { citationOf } from '../citation/citation-of.ts'
import { citationRis } from '../citation/citation-ris.ts'
import type { Context } from '../context.ts'
import { publishedEditions } from '../published-editions.ts'
import { jsonFile } from './json-file.ts'

/** Beside the page of each edition of an article, how programs cite it: RIS and CSL-JSON. */
export const citationFiles = (linked: LinkedArticle, context: Context): SiteFile[] =>
  publishedEditions(linked).flatMap((edition) => {
    const citation = citationOf(linked, attributionOf(linked, edition, context), context)
    return [
      { path: citationPath(edition, 'ris').slice(1), content: citationRis(citation) },
      jsonFile(citationPath(edition, 'json'), citationCsl(citation)),
    ]
  })

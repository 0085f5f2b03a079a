import { LANGUAGES } from '../../model.ts'
import { CITATION_FORMS, CITATION_NAMES, feedPath } from '../address.ts'

/** Of every file. */
export const HEADERS: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/** Folders whose files have a hash of their content in their names: they never change. */
export const HASHED = ['/assets/', '/media/', '/pagefind/fragment/', '/pagefind/index/']
/** How long such files may be kept: a year, without asking again (RFC 8246). */
export const IMMUTABLE = 'public, max-age=31536000, immutable'

const FEED_TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' } as const

/** Few servers know them by their names' ends. */
const CITATION_TYPES = {
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
  bib: 'application/x-bibtex',
} as const

/** The paths of feeds, and what they are. */
export const feedTypes = () =>
  LANGUAGES.flatMap((language) =>
    (['xml', 'json'] as const).map((form) => ({ path: feedPath(language, form), type: FEED_TYPES[form] })),
  )

/** The names of the files by which programs cite an edition, and what they are. */
export const citationFileTypes = () =>
  LANGUAGES.flatMap((language) =>
    CITATION_FORMS.map((form) => ({
      language,
      name: `${CITATION_NAMES[language]}.${form}`,
      type: CITATION_TYPES[form],
    })),
  )

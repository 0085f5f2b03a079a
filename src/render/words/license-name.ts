const CREATIVE_COMMONS = /^CC-((?:BY|NC|ND|SA)(?:-(?:BY|NC|ND|SA))*)-(\d\.\d)(?:-([A-Z]{2,3}))?$/

/** Licences by which nobody keeps a copyright. */
export const PUBLIC_DOMAIN: ReadonlySet<string> = new Set(['CC0-1.0', 'CC-PDDC', 'CC-PDM-1.0'])

/** A licence as people read it, and where it stands; no address for `all-rights-reserved`. */
export interface LicenseName {
  /** `CC BY 4.0` */
  name: string
  url: string | undefined
}

/** SPDX id → name and address: Creative Commons at home, others at spdx.org. */
export function licenseName(id: string): LicenseName {
  if (id === 'all-rights-reserved') return { name: id, url: undefined }
  if (id === 'CC0-1.0') return { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' }
  const [, terms = '', version, place] = CREATIVE_COMMONS.exec(id) ?? []
  if (version === undefined) return { name: id, url: `https://spdx.org/licenses/${id}.html` }
  const path = [terms.toLowerCase(), version, ...(place ? [place.toLowerCase()] : [])].join('/')
  return {
    name: ['CC', terms, version, ...(place ? [place] : [])].join(' '),
    url: `https://creativecommons.org/licenses/${path}/`,
  }
}

import type { Language, SiteFacts } from '../../model.ts'
import { urlOf } from '../address.ts'
import type { Contributor } from '../attribution/attribution.ts'
import type { Node } from './node.ts'

/** Somebody who wrote, translated or reviewed. */
export function personNode({ name, path, person }: Contributor, language: Language, facts: SiteFacts): Node {
  const elsewhere = [...(person?.url ? [person.url] : []), ...(person?.sameAs ?? [])]
  const affiliation = person?.affiliation?.[language]
  return {
    '@type': 'Person',
    name,
    url: path && urlOf(facts, path),
    jobTitle: person?.role?.[language],
    affiliation: affiliation && { '@type': 'Organization', name: affiliation },
    sameAs: elsewhere.length > 0 ? elsewhere : undefined,
  }
}

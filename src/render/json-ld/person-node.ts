import type { Language, SiteFacts } from '../../model.ts'
import { urlOf } from '../address.ts'
import type { Contributor } from '../attribution/attribution.ts'
import type { Node } from './node.ts'

/** Somebody who wrote, translated or reviewed: a person, or an organization, which has no job and belongs to another as a part. */
export function personNode({ name, path, person }: Contributor, language: Language, facts: SiteFacts): Node {
  const elsewhere = [...(person?.url ? [person.url] : []), ...(person?.sameAs ?? [])]
  const isPerson = person?.type !== 'organization'
  const affiliation = person?.affiliation?.[language]
  const whole = affiliation && { '@type': 'Organization', name: affiliation }
  return {
    '@type': isPerson ? 'Person' : 'Organization',
    name,
    givenName: isPerson ? person?.given : undefined,
    familyName: isPerson ? person?.family : undefined,
    url: path && urlOf(facts, path),
    ...(isPerson
      ? { jobTitle: person?.role?.[language], affiliation: whole }
      : { description: person?.role?.[language], parentOrganization: whole }),
    sameAs: elsewhere.length > 0 ? elsewhere : undefined,
  }
}

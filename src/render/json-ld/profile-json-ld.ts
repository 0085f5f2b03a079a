import { wordsOfRich } from '../../ground/text/rich-text.ts'
import type { Language, SiteFacts } from '../../model.ts'
import { urlOf } from '../address.ts'
import type { Contributor } from '../attribution/attribution.ts'
import { personNode } from './person-node.ts'
import { scriptJson } from './script-json.ts'

/** The data block of somebody's page (schema.org, ProfilePage); `path` is that page's. */
export function profileJsonLd(
  contributor: Contributor & { path: string },
  { language, facts }: { language: Language; facts: SiteFacts },
): string {
  const url = urlOf(facts, contributor.path)
  const bio = contributor.person?.bio?.[language]
  return scriptJson({
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    '@id': url,
    url,
    inLanguage: facts.locales[language],
    mainEntity: {
      description: bio && wordsOfRich(bio),
      ...personNode(contributor, language, facts),
    },
  })
}

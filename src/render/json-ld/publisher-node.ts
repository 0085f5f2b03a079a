import type { Language, SiteFacts } from '../../model.ts'
import { urlOf } from '../address.ts'
import type { Node } from './node.ts'

/** The site as the one who publishes. */
export const publisherNode = (language: Language, facts: SiteFacts): Node => ({
  '@type': 'Organization',
  name: facts.title[language],
  url: urlOf(facts, '/'),
})

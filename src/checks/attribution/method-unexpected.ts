import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** Only a translation is made by machine: the original is not said to be. */
export const methodUnexpected: Check = {
  id: 'method-unexpected',
  severity: 'error',
  scope: 'edition',
  *run({ file, frontMatter: { method = 'human' }, placeOf, relation, language }, { kind, facts }) {
    if (kind === 'page' || facts.original === undefined || method === 'human') return
    if (relation === 'translation' || relation === 'summary') return
    yield {
      file: file.path,
      place: placeOf(['method']),
      say: toSay('method-unexpected', method, language),
    }
  },
}

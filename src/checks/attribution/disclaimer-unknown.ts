import { nearest } from '../../ground/knowledge/nearest.ts'
import type { Check } from '../../model.ts'
import { hasFaults } from './has-faults.ts'

/** The disclaimer is one of newsroom/disclaimers.yml. */
export const disclaimerUnknown: Check = {
  id: 'disclaimer-unknown',
  severity: 'error',
  scope: 'edition',
  *run({ file, frontMatter, placeOf }, _article, newsroom) {
    const { records } = newsroom
    const id = frontMatter.disclaimer
    if (id === undefined || records.disclaimers.has(id) || hasFaults(newsroom, 'newsroom/disclaimers.yml')) return
    const suggestion = nearest(id, records.disclaimers.keys())
    yield {
      file: file.path,
      place: placeOf(['disclaimer']),
      say: ({ checks }) => checks['disclaimer-unknown'](id, suggestion),
    }
  },
}

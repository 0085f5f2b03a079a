import { nearest } from '../../ground/knowledge/nearest.ts'
import type { Check } from '../../model.ts'
import { hasFaults } from './has-faults.ts'

/** The original's outlet is one of newsroom/outlets.yml. */
export const outletUnknown: Check = {
  id: 'outlet-unknown',
  severity: 'error',
  scope: 'edition',
  *run({ file, frontMatter, placeOf }, _article, newsroom) {
    const { records } = newsroom
    const id = frontMatter.original?.outlet
    if (id === undefined || records.outlets.has(id) || hasFaults(newsroom, 'newsroom/outlets.yml')) return
    const suggestion = nearest(id, records.outlets.keys())
    yield {
      file: file.path,
      place: placeOf(['original', 'outlet']),
      say: ({ checks }) => checks['outlet-unknown'](id, suggestion),
    }
  },
}

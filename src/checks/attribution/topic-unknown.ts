import { nearest } from '../../ground/knowledge/nearest.ts'
import type { Check } from '../../model.ts'
import { hasFaults } from './has-faults.ts'

/** Every topic is one of newsroom/topics.yml. */
export const topicUnknown: Check = {
  id: 'topic-unknown',
  severity: 'error',
  scope: 'edition',
  *run({ file, frontMatter, placeOf }, _article, newsroom) {
    const { records } = newsroom
    if (hasFaults(newsroom, 'newsroom/topics.yml')) return
    for (const [index, id] of (frontMatter.topics ?? []).entries()) {
      if (records.topics.has(id)) continue
      const suggestion = nearest(id, records.topics.keys())
      yield {
        file: file.path,
        place: placeOf(['topics', index]),
        say: ({ checks }) => checks['topic-unknown'](id, suggestion),
      }
    }
  },
}

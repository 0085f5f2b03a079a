import { toSay } from '../../ground/messages/to-say.ts'
import { unknownCheck } from './unknown-check.ts'

/** Every topic is one of newsroom/topics.yml. */
export const topicUnknown = unknownCheck('topic-unknown', 'topics', ({ id }, meant) =>
  toSay('topic-unknown', id, meant),
)

import { toSay } from '../../ground/messages/to-say.ts'
import { unknownCheck } from './unknown-check.ts'

/** The disclaimer is one of newsroom/disclaimers.yml. */
export const disclaimerUnknown = unknownCheck('disclaimer-unknown', 'disclaimers', ({ id }, meant) =>
  toSay('disclaimer-unknown', id, meant),
)

import { toSay } from '../../ground/messages/to-say.ts'
import { unknownCheck } from './unknown-check.ts'

/** The original's outlet is one of newsroom/outlets.yml. */
export const outletUnknown = unknownCheck('outlet-unknown', 'outlets', ({ id }, meant) =>
  toSay('outlet-unknown', id, meant),
)

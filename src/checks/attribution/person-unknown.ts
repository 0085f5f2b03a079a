import { toSay } from '../../ground/messages/to-say.ts'
import { creditRole } from './credits-in.ts'
import { unknownCheck } from './unknown-check.ts'

/** Everybody who is credited has a file in newsroom/people/. */
export const personUnknown = unknownCheck('person-unknown', 'people', (reference, meant) =>
  toSay('person-unknown', reference.id, creditRole(reference), meant),
)

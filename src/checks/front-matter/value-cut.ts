import { faultCheck } from '../fault-check.ts'

/** A hashtag within a text is part of it, not the beginning of a comment. */
export const valueCut = faultCheck('value-cut', 'warning')

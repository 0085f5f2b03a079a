import type { AllowedPlaces, Found } from '../model.ts'
import { isWithin } from './is-within.ts'

/** Whether an entry of `allow` accepts what was found in its edition: one with a block, what stands within that alone. */
export const isAllowed = ({ check, place }: Found, entry: AllowedPlaces): boolean =>
  entry.check === check &&
  (entry.blocks === undefined || (place !== undefined && entry.blocks.some((block) => isWithin(place, block))))

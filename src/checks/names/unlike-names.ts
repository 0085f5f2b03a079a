import type { ArticleTexts, FacingTexts } from '../text/article-texts.ts'
import { otherBodies } from './other-bodies.ts'
import { otherBrands } from './other-brands.ts'
import { otherCapitals } from './other-capitals.ts'
import { otherCases } from './other-cases.ts'
import type { OtherName } from './other-name.ts'
import { otherPersons } from './other-persons.ts'
import { otherPlaces } from './other-places.ts'
import { strangePersons } from './strange-persons.ts'

/** Of two names opposite each other, whether they are one name that is written in two ways. */
export type UnlikeName = OtherName & { isSlip: boolean }

/** Names that stand opposite others: slips first, then whatever names somebody or something else. */
export function unlikeNames(facing: FacingTexts, all: ArticleTexts['all']): UnlikeName[] {
  const slips = [...otherCapitals(facing, all), ...otherCases(facing)]
  const others = [
    ...otherPlaces(facing),
    ...otherBodies(facing),
    ...otherBrands(facing, all),
    ...otherPersons(facing),
    ...strangePersons(facing),
  ]
  return [...slips.map((slip) => ({ isSlip: true, ...slip })), ...others.map((other) => ({ ...other, isSlip: false }))]
}

/** What both languages may share in a unit. */
export type FeatureClass =
  | 'number'
  | 'link'
  | 'image'
  | 'code'
  | 'footnote'
  | 'name'
  | 'word'
  | 'cognate'
  | 'punctuation'

/** How a feature of a class behaves; probabilities, and `cap` in nats. */
interface FeatureOdds {
  /** That a unit's counterpart has it too, if the other text has it anywhere. */
  shared: number
  /** The most that one hit may tell. */
  cap: number
  /** That any unit has it, where no text is at hand. */
  usual: number
  /** That the whole other text lacks it (or any answer to it), for a unit that has a counterpart … */
  foreign: number
  /** … and for one that has none; between what was counted for the same subject and for another. */
  strange: number
}

/**
 * Everything in the method that is a number; nats (natural logarithms of odds) where nothing else is said. A score says
 * how much likelier two stretches are as each other's translation than side by side by chance; a prior, how often such a
 * pairing occurs. Probabilities were counted, and priors and weights chosen in round figures where the result is flat, on
 * one half of 94 published pairs (Programming Historian, MetaDocencia; CC BY 4.0); the other half confirmed them.
 */
export const PARAMETERS = {
  /** How many units may stand opposite how many, and how often they do. */
  shapes: [
    { source: 1, translation: 1, prior: Math.log(0.97) },
    { source: 2, translation: 1, prior: -5.5 },
    { source: 1, translation: 2, prior: -5.5 },
    { source: 3, translation: 1, prior: -7.5 },
    { source: 1, translation: 3, prior: -7.5 },
  ],
  /** Prior of a unit with nothing opposite. */
  unpaired: -5,
  /** Prior of two neighbours that changed places. */
  swapped: -7.5,
  /** Prior of a unit that moved farther, on top of its pair's. */
  moved: -12,
  /** Prior of a group with strangers between its units, on top of its shape's, and how far from the others one may be. */
  apart: -4,
  near: 2,
  /** Two units left alone at the same place, so many times as long the one, of this share of the other: nats; among how many. */
  part: { times: 1.5, share: 0.6, least: 2, reach: 8 },
  /** Longer texts are left as the path found them: the search after it takes the square of what is unpaired. */
  most: 1000,
  /** Units from the diagonal: tried first, and then at least, or the difference in number and this share; cells at most. */
  band: { narrow: 3, least: 20, share: 0.25, cells: 300_000 },
  /**
   * ln((English + floor) / (Spanish + floor)) in characters is Student t with this freedom around −mean, of the variance
   * `variance + shortVariance / (shorter + floor)`; by chance it is normal with the deviation `chance`.
   */
  length: { mean: 0.1, variance: 0.006, shortVariance: 0.9, freedom: 4, chance: 1.1, floor: 10 },
  lexical: {
    /** Features hang together: their sums count for this much. */
    weight: 0.7,
    /** The same for what the other text has or lacks as a whole. */
    belonging: 0.6,
    /** So many units weigh what is usual against what is counted. */
    usualUnits: 5,
    features: {
      number: { shared: 0.97, cap: 5, usual: 0.03, foreign: 0.01, strange: 0.69 },
      link: { shared: 0.97, cap: 6, usual: 0.02, foreign: 0.23, strange: 0.9 },
      image: { shared: 0.98, cap: 6, usual: 0.01, foreign: 0.43, strange: 0.98 },
      code: { shared: 0.95, cap: 5, usual: 0.03, foreign: 0.27, strange: 0.68 },
      footnote: { shared: 0.97, cap: 5, usual: 0.02, foreign: 0.05, strange: 0.6 },
      name: { shared: 0.9, cap: 5, usual: 0.03, foreign: 0.24, strange: 0.75 },
      word: { shared: 0.74, cap: 3, usual: 0.05, foreign: 0.11, strange: 0.25 },
      cognate: { shared: 0.8, cap: 3, usual: 0.02, foreign: 0.64, strange: 0.83 },
      punctuation: { shared: 0.86, cap: 2, usual: 0.2, foreign: 0.03, strange: 0.12 },
    } satisfies Record<FeatureClass, FeatureOdds>,
  },
  /** The same kind, and of headings the same level; or a heading or note, code, or anything else opposite another kind. */
  kind: { same: 0.5, sameDepth: 1, otherDepth: -2.5, apart: -7, code: -12, other: -2.5 },
}

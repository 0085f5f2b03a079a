/** Blocks (or sentences) of both editions that stand opposite each other, by index: 1:1, 1:2, 2:1, 1:0, 0:1. */
export interface Opposites {
  source: number[]
  translation: number[]
}

/** Opposites, and how well they go together. */
export interface Pairing extends Opposites {
  /** Nats: how much likelier as each other's translation than by chance; 0 for what has no opposite. */
  score: number
}

/** A sentence of a block: its offsets in the block's plain text. */
export interface PlacedSentence {
  /** Index of the block. */
  block: number
  text: string
  start: number
  end: number
}

/** Sentences of both editions that stand opposite each other; one side is empty where nothing does. */
export interface SentencePairing {
  source: PlacedSentence[]
  translation: PlacedSentence[]
  score: number
}

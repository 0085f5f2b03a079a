/** What a spelling dictionary answers. */
export interface Speller {
  /** Whether it has a word as it is written, or would have it in small letters. */
  knows: (word: string) => boolean
  /** Words of it that are spelt almost so, the likeliest first. */
  suggest: (word: string) => readonly string[]
}

/** Which of an article's two editions: the one translated from, or the one translated to. */
export type SideName = 'source' | 'translation'

/** source → translation, translation → source. */
export const otherSide = (side: SideName): SideName => (side === 'source' ? 'translation' : 'source')

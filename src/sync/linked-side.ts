import type { BlockContent, Language, SideName } from '../model.ts'

/** A block recorded: its entry and its place on that side of it. */
export interface Recorded {
  entry: number
  slot: number
  content: BlockContent
}

/** That a block of today is a block recorded; exact: nothing but marks changed. */
export interface BlockLink {
  /** Index of today's block. */
  today: number
  recorded: Recorded
  kind: 'exact' | 'pairing' | 'words'
}

/** An edition's blocks of today with what is recorded in its language. */
export interface LinkedSide extends TodaysSide {
  recorded: readonly Recorded[]
  links: readonly BlockLink[]
}

/** An edition's blocks of today. */
export interface TodaysSide {
  side: SideName
  language: Language
  /** BCP 47. */
  locale: string
  contents: readonly BlockContent[]
}

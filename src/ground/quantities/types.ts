import type { Language } from '../../model.ts'
import type { MeasureUnit } from '../knowledge/units.ts'
import type { Clue } from './find-quantity-clues.ts'

/** What a number is said to be of; `shared` where only a neighbour in the same range or list says so: `5–10 %`. */
export interface Attributes {
  percent?: 'own' | 'shared' | undefined
  /** ISO 4217 codes that it may be. */
  currency?: readonly string[] | undefined
  unit?: MeasureUnit | undefined
  /** Currency or unit is a neighbour's. */
  shared?: true | undefined
}

/** Something that a text counts, measures or dates. */
export interface Quantity extends Attributes {
  /** `parts`: several numbers in one, such as 20/07 and 3:1; `label`: a version or the like, no number. */
  kind: 'number' | 'month' | 'weekday' | 'parts' | 'label'
  /** All that it may be: one value unless the text leaves open which; of parts, all of them. */
  values: readonly number[]
  /**
   * `figure`: the other edition has to have it; `word`: another word or figure there contradicts it; `hint`: only serves
   * to find again what the other edition says.
   */
  weight: 'figure' | 'word' | 'hint'
  /**
   * What kind of word or amount it is: those of one sort contradict each other though they are only hints. `group`: dozens,
   * hundreds, a million; `span`: decades and the like, in years.
   */
  sort?: 'fraction' | 'group' | 'multiple' | 'span' | undefined
  role?: 'year' | 'day' | 'decade' | 'ordinal' | 'clock' | undefined
  /** The mark in it that the edition's locale writes otherwise. */
  wrongMark?: 'decimal' | 'grouping' | undefined
  /** Factor of the scale word in it. */
  scale?: number | undefined
  start: number
  end: number
}

/** Money without an amount, or how often something is, as a text names it. */
export interface Mention {
  subject: 'money' | 'period'
  /** All that it may be: ISO 4217 codes, periods in seconds. */
  senses: readonly (string | number)[]
  /** It means that and nothing else. */
  isSure: boolean
  start: number
  end: number
}

/** How an edition writes 1,234.5; `declared`: it says so itself, so that nothing else is meant. */
export interface Marks {
  decimal: '.' | ','
  declared: boolean
  /** The text itself shows that its points part thousands. */
  pointGroups: boolean
}

/** What the readers of a text pass on. */
export interface Reading {
  text: string
  language: Language
  marks: Marks
  clues: readonly Clue[]
}

/** What was read at a clue, and where to go on. */
export interface Read {
  quantities: Quantity[]
  end: number
}

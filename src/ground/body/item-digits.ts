import type { ListItem } from 'mdast'

/** The digits before an item of an ordered list, as they stand in the text in which the item has its place: `1986`, `01`. */
export const itemDigits = ({ position }: ListItem, text: string): string =>
  /^\d*/.exec(text.slice(position?.start.offset, (position?.start.offset ?? 0) + 9))?.[0] ?? ''

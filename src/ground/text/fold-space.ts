/** Anything but single spaces between words. Most texts have none of it, and looking is quicker than replacing. */
const LOOSE = /[^\S ]| {2}/

/** White space as a reader sees it: one space, and none at the ends. */
export const foldSpace = (text: string): string =>
  text.startsWith(' ') || text.endsWith(' ') || LOOSE.test(text) ? text.replace(/\s+/g, ' ').trim() : text

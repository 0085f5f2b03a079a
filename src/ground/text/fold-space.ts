/** Anything but single spaces between words. Most texts have none of it, and looking is quicker than replacing, for one after the other most of all. */
const OTHER_SPACE = /[^\S ]/
const TWO_SPACES = / {2}/

/** White space as a reader sees it: one space, and none at the ends. */
export const foldSpace = (text: string): string =>
  text.startsWith(' ') || text.endsWith(' ') || OTHER_SPACE.test(text) || TWO_SPACES.test(text)
    ? text.replace(/\s+/g, ' ').trim()
    : text

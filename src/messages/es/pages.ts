/** What the pages of the site say. */
export const pages = {}

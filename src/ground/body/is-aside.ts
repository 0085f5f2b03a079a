import type { Html } from 'mdast'

const ASIDE = /^<!--\s*(?:nota|note)\s*:(?:(?!-->)[\s\S])*-->\s*$/i

/** A note for those who edit and translate, on lines of its own: `<!-- nota: … -->`. It stays in the file and off the page. */
export const isAside = ({ value }: Pick<Html, 'value'>): boolean => ASIDE.test(value)

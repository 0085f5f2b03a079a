const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it stands in HTML, in elements and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)

const OF_TEXT: Record<string, string> = { '&': '&amp;', '<': '&lt;' }
const OF_ATTRIBUTE: Record<string, string> = { '&': '&amp;', '"': '&quot;', "'": '&#x27;', '`': '&#x60;' }

/** Text as it stands in an element of a body, no more escaped than hast-util-to-html does. */
export const escapeText = (text: string): string => text.replace(/[&<]/g, (mark) => OF_TEXT[mark] ?? mark)

/** The same in an attribute between `"`. */
export const escapeAttribute = (text: string): string => text.replace(/["&'`]/g, (mark) => OF_ATTRIBUTE[mark] ?? mark)

// Who is named in a text.
import { runningText } from './find.js'
import { GIVEN_NAMES } from './words/names.js'

const NAME =
  /(?<![\p{L}\d])(\p{Lu}\p{Ll}+)((?: \p{Lu}\.)?(?: (?:de|del|de la|van|von))? \p{Lu}\p{Ll}[\p{L}-]+){1,2}(?![\p{L}\d])/gu

/** Names of two words or more that begin with a given name. */
export const personsIn = (text) => [
  ...new Set([...runningText(text).matchAll(NAME)].filter(([, given]) => GIVEN_NAMES.has(given)).map(([name]) => name)),
]

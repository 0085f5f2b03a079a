// Finding in a block's Markdown what may be changed without breaking its markup.

const MARKUP = [
  /`[^`]*`/g,
  /!\[[^\]]*\]\([^)]*\)/g,
  /\]\([^)]*\)/g,
  /\[[^\]]*\]\[[^\]]*\]/g,
  /https?:\/\/\S+/g,
  /<[^>]+>/g,
  /\[\^[^\]]+\]:?/g,
  /\{[%{:][^}]*\}/g,
  /10\.\d{4,}\S*/g,
]

/** A text with everything blanked that is no running text; every character keeps its place. */
export const runningText = (text) =>
  MARKUP.reduce((rest, mark) => rest.replace(mark, (all) => '\0'.repeat(all.length)), text)

/** A pattern that matches any of the words as whole words; what letters mean in patterns is taken from them. */
export const anyOf = (words, flags = 'gu') =>
  new RegExp(`(?<![\\p{L}\\p{N}_/-])(?:${words.map(plain).join('|')})(?![\\p{L}\\p{N}_/-])`, flags)

const plain = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')

/** Has the text one of the words, whole, in whatever case? */
export const hasAny = (text, words) => anyOf(words, 'iu').test(runningText(text))

/** Matches of a pattern in running text, in random order. */
export const findAll = ({ text, random }, pattern, accept = () => true) =>
  random.shuffle([...runningText(text).matchAll(pattern)].filter((match) => accept(match)))

/** The text with one match replaced; a capital at its beginning is kept. */
export function replaceAt(text, match, by) {
  const capital = /^\p{Lu}\p{Ll}/u.test(match[0]) && /^\p{Ll}/u.test(by)
  const put = capital ? by[0].toUpperCase() + by.slice(1) : by
  return text.slice(0, match.index) + put + text.slice(match.index + match[0].length)
}

/**
 * Exchanges what one row of a table of words says for what another row says, where the opposite text says the same as the
 * first and neither text speaks of the second. A row is `{ es: [forms], en: [forms], group }`; the form at the same place
 * takes the place of the old one, and rows of other groups are left alone.
 */
export function exchange(c, rows, accept = () => true) {
  const other = c.opposite.language
  for (const row of c.random.shuffle(rows.filter((each) => hasAny(c.opposite.text, each[other])))) {
    const [match] = findAll(c, anyOf(row[c.language], 'giu'), accept)
    if (!match) continue
    const form = row[c.language].findIndex((each) => each.toLowerCase() === match[0].toLowerCase().replace(/\s+/g, ' '))
    const fits = rows.filter(
      (each) =>
        each !== row &&
        each.group === row.group &&
        each[c.language][form] !== undefined &&
        !each[c.language].some((word) => row[c.language].includes(word)) &&
        !each[other].some((word) => row[other].includes(word)) &&
        !hasAny(c.opposite.text, each[other]) &&
        !hasAny(c.text, each[c.language]),
    )
    if (fits.length > 0) return replaceAt(c.text, match, c.random.pick(fits)[c.language][form])
  }
  return undefined
}

/** Rows of `spanish, other form = english, other form`, one a line; a line that begins with `#` opens a group. */
export function rowsOf(table) {
  let group
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('#')) {
        group = line
        return []
      }
      const [es, en] = line.split('=').map((side) => side.split(',').map((form) => form.trim()))
      return [{ es, en, group }]
    })
}

import { frontMatter } from '../../ground/schema/front-matter.ts'
import { isOptionalAt } from '../../parse/is-optional-at.ts'
import { compose, decodeText } from '../../read/decode-text.ts'
import { setFrontMatter } from '../../write/set-front-matter.ts'
import { withText } from '../../write/with-text.ts'
import type { DetailValue } from '../api/details.ts'

/** A detail and its path: `['original', 'url']`; null where it is to say nothing. */
export interface DetailChange {
  path: readonly string[]
  value: DetailValue
}

/** What somebody put into a field: a text without space around it, null where nothing is left. */
export function tidyDetail(value: DetailValue): DetailValue {
  if (typeof value === 'string') return compose(value.replace(/\r\n?/g, '\n').trim()) || null
  if (Array.isArray(value)) {
    const entries = value.map(tidyDetail).filter((entry) => entry !== null)
    return entries.length > 0 ? entries : null
  }
  if (typeof value !== 'object' || value === null) return value === false ? null : value
  const entries = Object.entries(value).map(([key, each]) => [key, tidyDetail(each)] as const)
  const said = entries.filter(([, each]) => each !== null)
  return said.length > 0 ? Object.fromEntries(said) : null
}

/**
 * The bytes of an edition with other details: only the lines of their keys are others. What a draft needs and is said no
 * more stays a key to be completed.
 */
export const setDetails = (content: Buffer, changes: readonly DetailChange[], isDraft: boolean): Buffer =>
  changes.reduce((bytes, { path, value }) => {
    const decoded = decodeText(bytes)
    const isKept = isDraft && path.length === 1 && !isOptionalAt(frontMatter, path)
    const change = { path, value: value ?? (isKept ? null : undefined) }
    const after = 'text' in decoded ? setFrontMatter(decoded.text, [change]) : undefined
    return after ? withText(bytes, after.text) : bytes
  }, content)

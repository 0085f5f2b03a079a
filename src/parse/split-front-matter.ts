import matter from 'gray-matter'
import { toSay } from '../ground/messages/to-say.ts'
import { lineFrom } from '../ground/text/line-from.ts'
import { placesIn } from '../ground/text/places-in.ts'
import type { LocalFault } from './local-fault.ts'

/** An edition's text in its two parts, each with where it begins in the file. */
export interface Parts {
  yaml: string
  /** Offset. */
  yamlStart: number
  body: string
  bodyStart: { line: number; offset: number }
}

/** Most front matter that is read, in bytes of UTF-8: 16 KiB. */
export const FRONT_MATTER_LIMIT = 16 * 1024

const FENCE = '---'
const OPENING = `${FENCE}\n`

/**
 * Front matter and body of an edition, or why they cannot be told apart. The only place that knows gray-matter, which splits
 * them: it would run `---js` as code and takes any line that begins with `---` as the end, so that only text with two bare
 * fences gets there. Values are read elsewhere (`parseYaml`): its own YAML knows no places and makes dates of texts.
 */
export function splitFrontMatter(text: string): Parts | { fault: LocalFault } {
  const fault = faultOfFences(text)
  if (fault) return { fault }
  // It copies what it gets: the body is no part of that.
  const end = closingAt(text) + FENCE.length
  // Without options it would cache, and give a second parse of what failed as empty.
  const { matter: yaml } = matter(text.slice(0, end), {
    language: 'yaml',
    engines: { yaml: () => ({}), javascript: refuse, json: refuse },
  })
  const offset = Math.min(end + 1, text.length)
  const body = text.slice(offset)
  const bodyStart = { line: text.slice(0, offset).split('\n').length, offset }
  return { yaml: yaml.slice(1), yamlStart: OPENING.length, body, bodyStart }
}

function refuse(): never {
  throw new Error('Front matter is YAML only')
}

function faultOfFences(text: string): LocalFault | undefined {
  const firstLine = lineFrom(text, 0)
  const placeAt = placesIn(text)
  // Whoever is right is not asked where.
  const place = () => placeAt(0, firstLine.length)
  if (!firstLine.startsWith(FENCE)) {
    const what = text.trim() === '' ? 'empty' : firstLine.trim() === '' ? 'blank' : 'absent'
    return { check: 'front-matter-missing', place: place(), say: toSay(`front-matter-missing.${what}`) }
  }
  if (firstLine !== FENCE) {
    return { check: 'front-matter-fence', place: place(), say: toSay('front-matter-fence.opening', firstLine) }
  }
  const end = closingAt(text)
  if (end === 0) return { check: 'front-matter-fence', place: place(), say: toSay('front-matter-fence.open') }
  const closing = lineFrom(text, end)
  if (closing !== FENCE) {
    const place = placeAt(end, end + closing.length)
    return { check: 'front-matter-fence', place, say: toSay('front-matter-fence.closing', closing) }
  }
  const bytes = Buffer.byteLength(text.slice(OPENING.length, end))
  if (bytes <= FRONT_MATTER_LIMIT) return undefined
  const say = toSay('front-matter-too-large', bytes, FRONT_MATTER_LIMIT)
  return { check: 'front-matter-too-large', place: place(), say }
}

/** Where the fence stands that ends the front matter; 0 where there is none. */
const closingAt = (text: string): number => text.indexOf('\n---', OPENING.length - 1) + 1

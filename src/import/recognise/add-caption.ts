import type { FactReading } from './add-credits.ts'
import type { FactLine } from './fact-lines.ts'
import type { LineKey } from './line-key.ts'
import { pictureWordsOf } from './picture-words.ts'
import { richWords } from './rich-words.ts'

/** No caption without a credit is longer. */
const LONGEST = 250

/**
 * Puts what the line below the photo says of it into the facts: a line with a credit, or an italic one alone. The key that it
 * is told as; undefined of a line of text, and below a picture that is not the photo.
 */
export function addCaption(line: FactLine, picture: FactLine | undefined, { facts }: FactReading): LineKey | undefined {
  if (!isPhoto(picture, facts.photo?.source) || line.isHeading) return undefined
  const { caption, credit } = pictureWordsOf(line.words)
  const isAlone = line.isMarked && line.block.lines.length === 1 && line.said.length <= LONGEST
  if (credit === undefined && !isAlone) return undefined
  const isWhole = caption === line.words
  const words = isWhole ? richWords(line.content) : caption && richWords([{ type: 'text', value: caption }])
  facts.photo = {
    ...(words !== undefined && { caption: words }),
    ...(credit !== undefined && { credit }),
    ...facts.photo,
  }
  return credit === undefined ? 'photo.caption' : 'photo.credit'
}

/** Whether a picture is the one that the document names, if it names one. */
function isPhoto(line: FactLine | undefined, source: string | undefined): boolean {
  const image = line?.content.find((node) => node.type === 'image')
  return image !== undefined && (source === undefined || fileOf(source) === fileOf(image.url))
}

const fileOf = (address: string): string => address.replace(/[?#].*$/, '').replace(/^.*\//, '')

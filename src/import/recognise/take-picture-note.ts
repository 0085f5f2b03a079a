import type { FactReading } from './add-credits.ts'
import type { FactLine, LineBlock } from './fact-lines.ts'
import { creditOf, type PictureWords, pictureWordsOf } from './picture-words.ts'
import type { TakenLine } from './taken-line.ts'

/** `[FOTO: Un autobús vacío. Crédito: Ana Ruiz]`: where the photo is to stand, and what is said of it. */
const NOTE =
  /^\[\s*(?:foto(?:graf[íi]a)?|imagen|ilustraci[óo]n|photo(?:graph)?|image|picture|illustration)\s*[:–—-]\s*(\S.*?)\s*\]\.?$/iu
/** Names and nothing else. */
const NAMES = /^\p{Lu}\S*(?:\s+(?:(?:de|del|la|y|and|of|the)\s+)*\p{Lu}\S*)+$/u

/** Takes the first line in brackets that says what the photo shows, or whose it is, where nothing of that is known. */
export function takePictureNote(blocks: readonly LineBlock[], { facts }: FactReading): TakenLine[] {
  if (facts.photo?.caption !== undefined || facts.photo?.credit !== undefined) return []
  for (const line of blocks.flatMap(({ lines }) => lines)) {
    const said = noteIn(line)
    if (said === undefined) continue
    facts.photo = { ...said, ...facts.photo }
    return [{ line, key: said.credit === undefined ? 'photo.caption' : 'photo.credit' }]
  }
  return []
}

function noteIn({ text }: FactLine): PictureWords | undefined {
  const said = NOTE.exec(text)?.[1]
  if (said === undefined) return undefined
  if (NAMES.test(said)) return { credit: said }
  return creditOf(said) ?? pictureWordsOf(said)
}

import { partsOf } from '../../ground/body/parts-of.ts'
import { textBlock } from '../../ground/body/text-block.ts'
import type { AlignedArticle, Bead, PairedEdition, Place } from '../../model.ts'

/** A text that stands beside the running text: `key` is what it shares with the one opposite. */
interface Text {
  key: string
  text: string | null | undefined
  /** Asked for only where something is told there. */
  placeOf: () => Place
}

/**
 * What the editions of an article say beside their running text: title, description, texts of the photo and of pictures,
 * bios and corrections, as blocks that stand opposite each other by what they belong to.
 */
export function besideBody(article: AlignedArticle): AlignedArticle {
  const { source, translation } = article
  const photo = translation?.frontMatter.photo?.file
  const here = textsOf(source, source.frontMatter.photo?.file ?? photo)
  const there = translation ? textsOf(translation, photo ?? source.frontMatter.photo?.file) : []
  const beads = here.flatMap(({ key }, index): Bead[] => {
    const opposite = there.findIndex((other) => other.key === key)
    if (opposite < 0) return []
    return [{ id: key, ids: [key], source: [index], translation: [opposite], score: 0, state: 'current', changes: {} }]
  })
  return {
    ...article,
    source: { ...source, blocks: here.map(asBlock) },
    translation: translation && { ...translation, blocks: there.map(asBlock) },
    beads,
  }
}

const asBlock = ({ text, placeOf }: Text, index: number) => textBlock(text ?? '', index, placeOf)

/** Texts with the same key are told apart by their order. */
function textsOf(edition: PairedEdition, photo: string | undefined): Text[] {
  const times = new Map<string, number>()
  return [...frontMatterTexts(edition, photo), ...pictureTexts(edition)].flatMap(({ key, text, placeOf }) => {
    if (!text) return []
    times.set(key, (times.get(key) ?? 0) + 1)
    return [{ key: `${key} ${times.get(key)}`, text, placeOf }]
  })
}

/** `photo`: the file that the texts of the photo belong to. */
function frontMatterTexts({ frontMatter, placeOf }: PairedEdition, photo: string | undefined): Text[] {
  const { title, description, bios = {}, corrections = [] } = frontMatter
  return [
    { key: 'title', text: title, placeOf: () => placeOf(['title']) },
    { key: 'description', text: description, placeOf: () => placeOf(['description']) },
    { key: `photo alt ${photo}`, text: frontMatter.photo?.alt, placeOf: () => placeOf(['photo', 'alt']) },
    { key: `photo caption ${photo}`, text: frontMatter.photo?.caption, placeOf: () => placeOf(['photo', 'caption']) },
    ...Object.entries(bios).map(([id, text]) => ({ key: `bio ${id}`, text, placeOf: () => placeOf(['bios', id]) })),
    ...corrections.map(({ date, text }, index) => ({
      key: `correction ${date}`,
      text,
      placeOf: () => placeOf(['corrections', index, 'text']),
    })),
  ]
}

/** What pictures show and what stands below them; opposite stands the text of the same file. */
const pictureTexts = ({ body }: PairedEdition): Text[] =>
  partsOf(body).image.flatMap(({ node: { url, alt, title }, place }) => [
    { key: `alt ${url}`, text: alt, placeOf: () => place },
    { key: `caption ${url}`, text: title, placeOf: () => place },
  ])

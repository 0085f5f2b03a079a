import { partsOf } from '../../ground/body/parts-of.ts'
import { textBead } from '../../ground/body/text-bead.ts'
import { textBlock } from '../../ground/body/text-block.ts'
import { frontMatter } from '../../ground/schema/front-matter.ts'
import type { Showing } from '../../ground/schema/shown.ts'
import { shownTexts } from '../../ground/schema/shown-texts.ts'
import type { AlignedArticle, Bead, PairedEdition, Place } from '../../model.ts'

/** A text that stands beside the running text: `key` is what it shares with the one opposite. */
interface Text {
  key: string
  text: string | null | undefined
  /** Asked for only where something is told there. */
  placeOf: () => Place
  showing: Showing
}

/**
 * What the editions of an article say beside their running text: the texts of pictures, and what of front matter readers
 * see, as blocks that stand opposite each other by what they belong to.
 */
export function besideBody(article: AlignedArticle): AlignedArticle {
  const { source, translation } = article
  const photo = translation?.frontMatter.photo?.file
  const here = textsOf(source, source.frontMatter.photo?.file ?? photo)
  const there = translation ? textsOf(translation, photo ?? source.frontMatter.photo?.file) : []
  const places = new Map(there.map(({ key }, index) => [key, index]))
  const beads = here.flatMap(({ key }, index): Bead[] => {
    const opposite = places.get(key)
    return opposite === undefined ? [] : [textBead(key, [index], [opposite])]
  })
  return {
    ...article,
    source: { ...source, blocks: here.map(asBlock) },
    translation: translation && { ...translation, blocks: there.map(asBlock) },
    beads,
  }
}

const asBlock = ({ text, placeOf, showing }: Text, index: number) => textBlock(text ?? '', index, placeOf, showing)

/** Texts with the same key are told apart by their order. */
function textsOf(edition: PairedEdition, photo: string | undefined): Text[] {
  const times = new Map<string, number>()
  return [...frontMatterTexts(edition, photo), ...pictureTexts(edition)].flatMap(({ key, ...others }) => {
    if (!others.text) return []
    times.set(key, (times.get(key) ?? 0) + 1)
    return [{ ...others, key: `${key} ${times.get(key)}` }]
  })
}

/** `photo`: the file that the texts of the photo belong to; corrections belong to their days. */
const frontMatterTexts = (edition: PairedEdition, photo: string | undefined): Text[] =>
  shownTexts(frontMatter, edition.frontMatter).map(({ path, text, showing }) => {
    const [key, step] = path
    const day = key === 'corrections' ? edition.frontMatter.corrections?.[Number(step)]?.date : undefined
    return {
      key: key === 'photo' ? `${path.join(' ')} ${photo}` : day ? `${key} ${day}` : path.join(' '),
      text,
      showing,
      placeOf: () => edition.placeOf(path),
    }
  })

/** What pictures show and what stands below them; opposite stands the text of the same file. */
const pictureTexts = ({ body }: PairedEdition): Text[] =>
  partsOf(body).image.flatMap(({ node: { url, alt, title }, place }) => [
    { key: `alt ${url}`, text: alt, showing: 'rich', placeOf: () => place },
    { key: `caption ${url}`, text: title, showing: 'rich', placeOf: () => place },
  ])

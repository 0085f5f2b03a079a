import { textsOf } from '../../ground/messages/index.ts'
import { languageName } from '../../ground/messages/language-name.ts'
import { type Language, otherLanguage, otherSide, type RenderedArticle, type RenderedBlock } from '../../model.ts'
import { escapeAttribute, escapeText } from '../words/escape-html.ts'
import { sideOf } from './block-ids.ts'
import { blockNumbers } from './block-numbers.ts'
import { loneWords } from './lone-words.ts'

/** What is said beside a block of what stands opposite it in the other edition. */
interface Beside {
  /** In the margin. */
  number: number | undefined
  /** What is said where the other edition has nothing opposite. */
  alone: string | undefined
  /** What a heading is called there, where that is not the same. */
  twin: string | undefined
  /** It changed there after this text was last in step with it. */
  isOutdated: boolean
}

/** The other edition, where it is published. */
export interface OtherPage {
  language: Language
  /** Address of its page. */
  page: string
  /** Of the facing pages, in the language of this one. */
  facing: string
}

/** Headings of parts and of sections have their twins; below them these would outweigh the text. */
const DEEPEST_TWIN = 3

/** By the id of the block, which both editions share; only those of which something is to be said. */
function besides(article: RenderedArticle, language: Language): Map<string, Beside> {
  const side = sideOf(article, language)
  const blocks = article.editions[language]?.blocks ?? []
  const others = article.editions[otherLanguage(language)]?.blocks ?? []
  const numbers = blockNumbers(article)
  const words = loneWords(side, language)
  const found = new Map<string, Beside>()
  for (const bead of article.beads) {
    const opposite = bead[otherSide(side)]
    const isOutdated = side === 'translation' && bead.isOutdated === true
    for (const [slot, index] of bead[side].entries()) {
      const block = blocks[index]
      const isFirst = slot === 0
      const number = isFirst && block?.kind !== 'heading' ? numbers.get(bead) : undefined
      const twin = isFirst ? twinOf(block, others[opposite[0] ?? -1]) : undefined
      if (number === undefined && twin === undefined && !isOutdated) continue
      found.set(bead.ids[slot] ?? '', { number, twin, alone: opposite.length > 0 ? undefined : words, isOutdated })
    }
  }
  return found
}

const twinOf = (heading: RenderedBlock | undefined, twin: RenderedBlock | undefined): string | undefined =>
  heading?.kind === 'heading' &&
  twin?.kind === 'heading' &&
  (heading.depth ?? 0) <= DEEPEST_TWIN &&
  heading.text !== twin.text
    ? twin.text
    : undefined

/** HTML of what stands beside a block: attributes of its element, what comes first in it, what follows it. */
export interface BesideHtml {
  attributes: string
  first: string
  /** After its text, with its own link: whoever is read to hears the text first. */
  number: string
  after: string
}

/** What stands beside the blocks of a page, by their ids. `language`: of the page. */
export function besideIn(
  article: RenderedArticle,
  language: Language,
  { page, facing, language: foreign }: OtherPage,
): (id: string) => BesideHtml | undefined {
  const { body, freshness } = textsOf(language).pages
  const name = languageName(foreign, language)
  const to = (at: string, id: string) => ` href="${escapeAttribute(at)}#${escapeAttribute(id)}"`
  const outdated = `<small class="stale">${escapeText(freshness.changedBlock(name))}</small>`
  const ownLink = (id: string) =>
    `<a class="own"${to('', id)} tabindex="-1" aria-label="${escapeAttribute(body.ownLink)}"></a>`
  const found = besides(article, language)
  const twinHtml = (twin: string, href: string) =>
    `<p class="twin"><a${href} lang="${foreign}" hreflang="${foreign}">${escapeText(twin)}</a></p>`
  return (id) => {
    const beside = found.get(id)
    if (beside === undefined) return undefined
    const { number, twin, alone, isOutdated } = beside
    let numberHtml = ''
    if (number !== undefined) {
      // What is set by the style from an attribute is not copied with the text, read aloud in it or found in it.
      const leads = alone === undefined ? `${to(page, id)} hreflang="${foreign}"` : to(facing, id)
      const label = escapeAttribute(alone === undefined ? body.sameBlock(number, name) : `${number}: ${alone}`)
      numberHtml = `<a class="pn" data-n="${number}"${leads} tabindex="-1" aria-label="${label}"></a>${ownLink(id)}`
    }
    return {
      attributes: isOutdated ? ' class="outdated"' : '',
      first: isOutdated ? outdated : '',
      number: numberHtml,
      after: twin === undefined ? '' : twinHtml(twin, to(page, id)),
    }
  }
}

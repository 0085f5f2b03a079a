import type { Element, Root } from 'hast'
import type { DroppedParts } from './dropped-parts.ts'
import type { HeldPictures } from './held-pictures.ts'
import { elementsIn, findElement, isElement, propertyOf, rewrite } from './tree.ts'

/** Where pages put the address of a picture that a script is to load. */
const LATE = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-orig-file',
  'data-large-file',
  'data-full-src',
  'data-hi-res-src',
  'data-image',
  'data-url',
]
const LATE_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset']
/** What stands in its place until then, or draws nothing. */
const PLACEHOLDER =
  /^data:|(?:^|[/_-])(?:placeholder|blank|spacer|transparent|pixel|1x1|lazy|loading|grey|gray)[\w-]*\.(?:gif|png|svg|jpe?g)/i
const EMOJI = /\b(?:emoji|wp-smiley|twemoji)\b/
/** Pictures of people and sites beside a text, not of it. */
const NOT_OF_TEXT =
  /(?:^|[\s_-])(?:avatar|gravatar|logo|icon|icono|favicon|sprite|profile-(?:pic|photo|image)|author-(?:photo|image|img|pic))s?(?:[\s_-]|$)/i

/** Gives each picture the one address that shows it; signs drawn as pictures become text, those that only count are gone. */
export function mendPictures(root: Root, pictures: HeldPictures, dropped: DroppedParts): void {
  rewrite(root, (node) => {
    if (isElement(node, 'picture', 'amp-img')) {
      const picture = pictureFrom(node, pictures)
      return propertyOf(picture, 'src') === '' ? [] : [picture]
    }
    if (!isElement(node, 'img', 'image')) return undefined
    const alt = propertyOf(node, 'alt')
    if (EMOJI.test(propertyOf(node, 'className')) && alt !== '') return [{ type: 'text', value: alt }]
    const source = sourceOf(node, pictures)
    const isTiny = ['width', 'height'].some((side) => /^[0-3](?:px)?$/.test(propertyOf(node, side)))
    if (isTiny || source === '') {
      if (isTiny) dropped.add('script', 'tracking')
      return []
    }
    if (NOT_OF_TEXT.test(`${propertyOf(node, 'className')} ${propertyOf(node, 'id')}`)) return []
    return [{ ...node, tagName: 'img', properties: { src: source, alt } }]
  })
}

/** The picture in a `<picture>`, with an address of its sources where it has none itself. */
function pictureFrom(picture: Element, pictures: HeldPictures): Element {
  const inside = findElement(picture, (element) => element.tagName === 'img')
  if (inside) return inside
  const source =
    [picture, ...elementsIn(picture)].map((each) => sourceOf(each, pictures)).find((address) => address !== '') ?? ''
  return { ...picture, tagName: 'img', properties: { src: source, alt: propertyOf(picture, 'alt') }, children: [] }
}

function sourceOf(image: Element, pictures: HeldPictures): string {
  const source = propertyOf(image, 'src').trim()
  const held = pictures.nameOf(/^data:/i.test(source) ? source : pathOf(source))
  if (held !== undefined) return held
  if (source !== '' && !PLACEHOLDER.test(source)) return pathOf(source)
  const late = LATE.map((name) => propertyOf(image, name).trim()).find((value) => value !== '')
  return pathOf(late ?? LATE_SETS.map((name) => largestIn(propertyOf(image, name))).find((value) => value !== '') ?? '')
}

/** `a.jpg 480w, b.jpg 1200w` → `b.jpg` */
function largestIn(sources: string): string {
  const sized = sources.split(/,\s+/).map((source) => {
    const [address = '', size = '0'] = source.trim().split(/\s+/)
    return { address, size: Number.parseFloat(size) || 0 }
  })
  return sized.sort((a, b) => b.size - a.size)[0]?.address ?? ''
}

/** A path beside the page as files are named; an address as it is. */
function pathOf(source: string): string {
  if (/^(?:[a-z][\w+.-]*:|\/\/)/i.test(source)) return source.startsWith('//') ? `https:${source}` : source
  const path = source.replace(/^\.\//, '').replace(/[?#].*$/s, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

import type { Definition, Link, Root } from 'mdast'
import type { ArticleFolder, Edition, Place, Target } from '../../model.ts'
import { type PlaceAt, placesIn } from '../text/places-in.ts'
import { definitionsOf } from './definitions-of.ts'
import { partsOf } from './parts-of.ts'
import { targetOf } from './target-of.ts'

/** A link, or the definition that links with a label share. */
export interface BodyLink {
  url: string
  target: Target
  node: Link | Definition
  /** Of its address alone. */
  place: Place
}

/** A picture; one with a label has the address and title of its definition. */
export interface BodyImage {
  url: string
  target: Target
  alt: string
  title: string | undefined
  /** Of the whole picture. */
  whole: Place
  /** Of its address, or of the picture where that stands in a definition. */
  place: Place
}

type Body = Pick<Edition, 'body' | 'file'>
type Folder = Pick<ArticleFolder, 'kind' | 'key'>

const known = new WeakMap<Root, { links: BodyLink[]; images: BodyImage[] }>()

/** Every address that readers can follow, in reading order; definitions that only pictures use are left out. */
export const linksOf = (edition: Body, folder: Folder): readonly BodyLink[] => find(edition, folder).links

/** Every picture of a body, in reading order. */
export const imagesOf = (edition: Body, folder: Folder): readonly BodyImage[] => find(edition, folder).images

/** Found once, however many ask; a body lies in one folder. */
function find({ body, file }: Body, folder: Folder) {
  let found = known.get(body)
  if (found === undefined) {
    const placeAt = placesIn(file.text)
    const targeted = <Part extends { url: string }>(part: Part) => ({ ...part, target: targetOf(part.url, folder) })
    found = {
      links: findLinks(body, file.text, placeAt).map(targeted),
      images: findImages(body, file.text, placeAt).map(targeted),
    }
    known.set(body, found)
  }
  return found
}

function findLinks(body: Root, text: string, placeAt: PlaceAt): Omit<BodyLink, 'target'>[] {
  const { link, definition, imageReference, linkReference } = partsOf(body)
  const ofPictures = new Set(imageReference.map(({ node }) => node.identifier))
  for (const { node } of linkReference) ofPictures.delete(node.identifier)
  const ofLinks = definition.filter(({ node }) => !ofPictures.has(node.identifier))
  return [...link, ...ofLinks].map(({ node, place }) => ({
    url: node.url,
    node,
    place: node.position ? addressPlace(place, text, startOfAddress(node), placeAt) : place,
  }))
}

function findImages(body: Root, text: string, placeAt: PlaceAt): Omit<BodyImage, 'target'>[] {
  const { image, imageReference } = partsOf(body)
  const images = image.map(({ node: { url, alt, title }, place: whole }) => ({
    url,
    alt: alt ?? '',
    title: title ?? undefined,
    whole,
    place: addressPlace(whole, text, (source) => source.lastIndexOf('](') + 2, placeAt),
  }))
  const defined = definitionsOf(body)
  const references = imageReference.flatMap(({ node, place }) => {
    const { url, title } = defined.get(node.identifier) ?? {}
    return url === undefined ? [] : [{ url, alt: node.alt ?? '', title: title ?? undefined, whole: place, place }]
  })
  return [...images, ...references].sort((a, b) => (a.whole.start.offset ?? 0) - (b.whole.start.offset ?? 0))
}

/** Where in the source of a node its address begins; a bare address is its own. */
function startOfAddress(node: Link | Definition): (source: string) => number {
  if (node.type === 'definition') return (source) => source.indexOf(']:') + 2
  const start = node.position?.start.offset ?? 0
  const textEnd = (node.children.at(-1)?.position?.end.offset ?? start + 1) - start
  return (source) => (source.startsWith('[') ? textEnd + 2 : 0)
}

/** The address begins after white space and ends before it, or before the `)` that closes the link; `<…>` holds it whole. */
function addressPlace(whole: Place, text: string, startIn: (source: string) => number, placeAt: PlaceAt): Place {
  const start = whole.start.offset ?? 0
  const source = text.slice(start, whole.end.offset)
  const from = startIn(source)
  const inParentheses = source.startsWith('](', from - 2)
  const rest = source.slice(from, inParentheses ? -1 : undefined)
  const [space = '', address = ''] = /^(\s*)((?:<[^>]*>|\S*))/.exec(rest)?.slice(1) ?? []
  if (address === '') return whole
  const at = start + from + space.length
  return placeAt(at, at + address.length)
}

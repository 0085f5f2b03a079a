import type { Image, Nodes, Root } from 'mdast'
import type { FrontMatter } from '../../ground/schema/front-matter.ts'
import type { NamedPhoto, SourceDocument } from '../document.ts'
import type { Missing } from '../imported.ts'
import type { Beside, PairOfImport } from './newsroom-around.ts'
import { type PictureToWrite, pictureFile } from './picture-file.ts'

/** A body with the pictures that are there, the photo apart from it. */
export interface SettledPictures {
  body: Root
  photo: FrontMatter['photo']
  /** By their names in the folder of the article. */
  files: ReadonlyMap<string, Uint8Array>
  missing: Missing[]
}

/**
 * The photo is the one that the document names, else the first picture. A picture that is neither in the document nor
 * beside it is taken out and told by its name.
 */
export function settlePictures(
  { body, facts, pictures }: Pick<SourceDocument, 'body' | 'facts' | 'pictures'>,
  { beside, pair }: { beside: Beside; pair?: Pick<PairOfImport, 'pictures'> | undefined },
): SettledPictures {
  const there = pair?.pictures ?? new Map<string, Uint8Array>()
  const files = new Map(there)
  const missing: Missing[] = []
  const names = new Map<string, string | undefined>()
  const nameOf = (url: string): string | undefined => {
    if (!names.has(url)) names.set(url, addPicture(bytesOf(url, pictures, beside), url, files))
    return names.get(url)
  }

  const first = facts.photo?.source === undefined ? firstImage(body) : undefined
  const source = facts.photo?.source ?? first?.url
  const file = source === undefined ? undefined : nameOf(source)
  const photo = photoOf(facts.photo, first, file)

  function settle(node: Nodes): Nodes[] {
    if (node.type === 'image') {
      if (node.url === source) return []
      const name = nameOf(node.url)
      if (name === undefined) missing.push({ key: 'picture', what: withCaption(node) })
      else if (!node.alt) missing.push({ key: 'picture.alt', what: name })
      return name === undefined ? [] : [{ ...node, url: name }]
    }
    if (!('children' in node)) return [node]
    const children = (node.children as Nodes[]).flatMap(settle)
    // A link around a picture that is gone leads nowhere that a reader could see.
    return node.type === 'link' && children.length === 0 ? [] : [{ ...node, children } as Nodes]
  }

  if (file === undefined && source !== undefined) missing.push({ key: 'photo.file', what: shownName(source) })
  const settled = body.children.flatMap(settle) as Root['children']
  const added = new Map([...files].filter(([name]) => !there.has(name)))
  return { body: { ...body, children: settled }, photo, files: added, missing }
}

function photoOf(named: NamedPhoto | undefined, first: Image | undefined, file: string | undefined) {
  const [alt, caption] = [named?.alt || first?.alt, named?.caption || first?.title]
  const photo = {
    ...(file !== undefined && { file }),
    ...(alt && { alt }),
    ...(caption && { caption }),
    ...(named?.credit && { credit: named.credit }),
  }
  return Object.keys(photo).length > 0 || named?.source !== undefined ? photo : undefined
}

/** A picture's name, and what was said below it: that is lost with it. */
const withCaption = ({ url, title }: Image): string => (title ? `${shownName(url)} (${title})` : shownName(url))

function firstImage(node: Nodes): Image | undefined {
  if (node.type === 'image') return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = firstImage(child)
    if (found) return found
  }
  return undefined
}

/** In the document, beside it, or, of a path of another site, a file of that name beside it. */
function bytesOf(url: string, pictures: Record<string, Uint8Array>, beside: Beside): Uint8Array | undefined {
  if (Object.hasOwn(pictures, url)) return pictures[url]
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return undefined
  const path = decoded(url.replace(/[?#].*$/s, ''))
  return beside(path) ?? beside(shownName(path))
}

/** The name of a new file, or of the one that has the same bytes; undefined where it is no picture. */
function addPicture(bytes: Uint8Array | undefined, url: string, files: Map<string, Uint8Array>): string | undefined {
  const picture: PictureToWrite | undefined = bytes && pictureFile(bytes, shownName(url))
  if (picture === undefined) return undefined
  const [, stem = '', ending = ''] = /^(.*)(\.\w+)$/.exec(picture.name) ?? []
  for (let number = 1; ; number++) {
    const name = number === 1 ? picture.name : `${stem}-${number}${ending}`
    const taken = files.get(name)
    if (taken && !Buffer.from(taken).equals(picture.bytes)) continue
    files.set(name, picture.bytes)
    return name
  }
}

/** The last part of an address or path. */
const shownName = (url: string): string =>
  decoded(url.replace(/[?#].*$/s, '').replace(/^.*[/\\](?=.)/s, '')).slice(0, 200)

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

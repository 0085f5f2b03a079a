import type { ElementContent } from 'hast'
import type { Image, ImageReference, Nodes } from 'mdast'
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast'
import { targetOf } from '../../ground/body/target-of.ts'
import type { RenderedFigure } from '../../model.ts'
import type { BodyOptions } from './body-options.ts'
import { element, marked, text } from './element.ts'

/** How pictures become what shows them once it is known how; of those that are none of the folder what they show remains. */
export function pictureHandlers(options: BodyOptions): Handlers {
  const image = (_state: State, { url, alt }: Image): ElementContent => {
    const words = element('span', {}, text(alt ?? ''))
    const target = targetOf(url, options.folder)
    return target.kind === 'file' ? marked({ kind: 'picture', name: target.name, alt: alt ?? '' }, words) : words
  }
  return {
    image,
    imageReference(state: State, node: ImageReference) {
      const found = resolve(node, options)
      return found ? image(state, found) : defaultHandlers.imageReference(state, node)
    },
  }
}

/** The pictures of a paragraph of nothing else, a title the caption; undefined where there is text or one is none of the folder. */
export function figuresOf(node: Nodes, options: BodyOptions): RenderedFigure[] | undefined {
  if (node.type !== 'paragraph') return undefined
  const images = node.children.filter((child) => child.type !== 'text' || /\S/.test(child.value))
  const figures = images.flatMap((child): RenderedFigure[] => {
    const image = resolve(child, options)
    const target = image && targetOf(image.url, options.folder)
    if (image === undefined || target?.kind !== 'file') return []
    return [{ name: target.name, alt: image.alt ?? '', ...(image.title && { caption: image.title }) }]
  })
  return figures.length > 0 && figures.length === images.length ? figures : undefined
}

/** A picture, with what its definition says where it has a label; undefined for any other node. */
function resolve(node: Nodes, { definitions }: BodyOptions): Image | undefined {
  if (node.type === 'image') return node
  if (node.type !== 'imageReference') return undefined
  const definition = definitions.get(node.identifier)
  if (definition === undefined) return undefined
  return { type: 'image', url: definition.url, title: definition.title ?? null, alt: node.alt ?? null }
}

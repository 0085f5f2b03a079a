import type { Element, ElementContent } from 'hast'
import type { Image, ImageReference, Nodes, Paragraph, Parents } from 'mdast'
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast'
import { targetOf } from '../../ground/body/target-of.ts'
import type { ArticleFolder, Picture } from '../../model.ts'
import { type IdsOfNodes, setIds } from './block-handlers.ts'
import type { BodyOptions } from './body-options.ts'
import { element, text } from './element.ts'

/** How wide the column of a body is. */
const SIZES = '(min-width: 48rem) 43rem, 92vw'

/** How pictures become figures, or images within a sentence; of those that cannot be shown what they show remains. */
export function pictureHandlers(ids: IdsOfNodes, folder: ArticleFolder, options: BodyOptions): Handlers {
  const image = (_state: State, { url, alt }: Image): ElementContent => {
    const target = targetOf(url, folder)
    const picture = target.kind === 'file' ? options.picture(target.name) : undefined
    if (picture === undefined) return element('span', {}, text(alt ?? ''))
    return shown(picture, alt ?? '', options)
  }
  return {
    image,
    imageReference(state: State, node: ImageReference) {
      const found = resolve(state, node)
      return found ? image(state, found) : defaultHandlers.imageReference(state, node)
    },
    paragraph(state: State, node: Paragraph, parent: Parents | undefined) {
      const figures = parent?.type === 'root' ? figuresOf(state, node, image) : undefined
      return setIds(figures ?? defaultHandlers.paragraph(state, node), ids.get(node))
    },
  }
}

/** On a page in the widths and formats that it offers; elsewhere, where nobody knows how wide it is set, as one image. */
function shown({ src, width, height, srcset, avif }: Picture, alt: string, { page }: BodyOptions): Element {
  const image = { src, width, height, alt, loading: 'lazy', decoding: 'async' }
  if (page !== '') return element('img', image)
  return element(
    'picture',
    {},
    element('source', { type: 'image/avif', srcSet: avif, sizes: SIZES }),
    element('img', { ...image, srcSet: srcset, sizes: SIZES }),
  )
}

/** A paragraph of pictures alone: a figure each, its title the caption; undefined where there is text or one is not there. */
function figuresOf(
  state: State,
  { children }: Paragraph,
  render: (state: State, image: Image) => ElementContent,
): ElementContent[] | undefined {
  const images = children.filter((child) => child.type !== 'text' || /\S/.test(child.value))
  const figures = images.flatMap((child) => {
    const image = resolve(state, child)
    const shown = image && render(state, image)
    if (shown?.type !== 'element' || shown.tagName === 'span') return []
    const caption = image?.title ? [element('figcaption', {}, text(image.title))] : []
    return [element('figure', {}, shown, ...caption)]
  })
  return figures.length > 0 && figures.length === images.length ? figures : undefined
}

/** A picture, with what its definition says where it has a label; undefined for any other node. */
function resolve(state: State, node: Nodes): Image | undefined {
  if (node.type === 'image') return node
  if (node.type !== 'imageReference') return undefined
  const definition = state.definitionById.get(node.identifier.toUpperCase())
  if (definition === undefined) return undefined
  return { type: 'image', url: definition.url, title: definition.title ?? null, alt: node.alt ?? null }
}

import type { ElementContent } from 'hast'
import type { Image, ImageReference, Nodes, Paragraph, Parents } from 'mdast'
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast'
import { targetOf } from '../../body/target-of.ts'
import type { ArticleFolder } from '../../model.ts'
import { type IdsOfNodes, setIds } from './block-handlers.ts'
import type { BodyOptions } from './body-options.ts'
import { element, text } from './element.ts'

/** How pictures become figures, or images within a sentence; of those that cannot be shown what they show remains. */
export function pictureHandlers(ids: IdsOfNodes, folder: ArticleFolder, options: BodyOptions): Handlers {
  const image = (_state: State, { url, alt }: Image): ElementContent => {
    const target = targetOf(url, folder)
    const picture = target.kind === 'file' ? options.picture(target.name) : undefined
    if (picture === undefined) return element('span', {}, text(alt ?? ''))
    return element('img', { ...picture, alt: alt ?? '', loading: 'lazy', decoding: 'async' })
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
    if (shown?.type !== 'element' || shown.tagName !== 'img') return []
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

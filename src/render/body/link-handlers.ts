import type { ElementContent } from 'hast'
import type { Link, LinkReference } from 'mdast'
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast'
import { targetOf } from '../../ground/body/target-of.ts'
import type { LinkTarget } from '../../model.ts'
import type { BodyOptions } from './body-options.ts'
import { element, marked } from './element.ts'

/** How links become what readers can follow, some of them once it is known where to; of the others the words remain. */
export function linkHandlers({ language, folder, definitions, headings }: BodyOptions): Handlers {
  const link = (state: State, node: Link): ElementContent | ElementContent[] => {
    const target = targetOf(node.url, folder)
    switch (target.kind) {
      case 'web': {
        const anchor = defaultHandlers.link(state, node)
        anchor.properties.rel = ['external', 'noopener']
        return anchor
      }
      case 'mail':
      case 'phone':
        return defaultHandlers.link(state, node)
      case 'here': {
        const index = headings.get(target.fragment)
        return index === undefined ? state.all(node) : open(state, node, { kind: 'block', index })
      }
      case 'edition': {
        const { kind, key } = target.folder
        const anchor = open(state, node, { ...target, folder: { kind, key } })
        if (target.language !== language) anchor.properties.hrefLang = target.language
        return anchor
      }
      case 'file':
        return open(state, node, { kind: 'file', name: target.name })
      default:
        return state.all(node)
    }
  }
  return {
    link,
    linkReference(state: State, node: LinkReference) {
      const definition = definitions.get(node.identifier)
      if (definition === undefined) return defaultHandlers.linkReference(state, node)
      const { url, title } = definition
      return link(state, { type: 'link', url, title: title ?? null, children: node.children })
    },
  }
}

const open = (state: State, node: Link, to: LinkTarget) =>
  marked({ kind: 'link', to }, element('a', node.title == null ? {} : { title: node.title }, ...state.all(node)))

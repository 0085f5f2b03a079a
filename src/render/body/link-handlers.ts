import type { ElementContent } from 'hast'
import type { Link, LinkReference } from 'mdast'
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast'
import { type Target, targetOf } from '../../ground/body/target-of.ts'
import type { ArticleFolder } from '../../model.ts'
import type { BodyOptions } from './body-options.ts'

interface Followed {
  href: string
  rel?: string[]
  hrefLang?: string
}

/** How links become what readers can follow; of the others the words remain. */
export function linkHandlers(folder: ArticleFolder, options: BodyOptions): Handlers {
  const link = (state: State, node: Link): ElementContent | ElementContent[] => {
    const followed = follow(targetOf(node.url, folder), node.url, options)
    if (followed === undefined) return state.all(node)
    const { href, ...properties } = followed
    const anchor = defaultHandlers.link(state, { ...node, url: href })
    anchor.properties = { ...anchor.properties, ...properties }
    return anchor
  }
  return {
    link,
    linkReference(state: State, node: LinkReference) {
      const definition = state.definitionById.get(node.identifier.toUpperCase())
      if (definition === undefined) return defaultHandlers.linkReference(state, node)
      const { url, title } = definition
      return link(state, { type: 'link', url, title: title ?? null, children: node.children })
    },
  }
}

function follow(target: Target, url: string, options: BodyOptions): Followed | undefined {
  const href = hrefOf(target, url, options)
  if (href === undefined) return undefined
  if (target.kind === 'web') return { href, rel: ['external', 'noopener'] }
  if (target.kind === 'edition' && target.language !== options.language) return { href, hrefLang: target.language }
  return { href }
}

function hrefOf(target: Target, url: string, options: BodyOptions): string | undefined {
  switch (target.kind) {
    case 'web':
    case 'mail':
    case 'phone':
      return url
    case 'here': {
      const id = options.idOfHeading(target.fragment)
      return id === undefined ? undefined : `${options.page}#${id}`
    }
    case 'edition':
      return options.hrefOfEdition(target)
    case 'file':
      return options.hrefOfPicture(target.name)
    default:
      return undefined
  }
}

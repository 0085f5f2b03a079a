import type { Element, ElementContent } from 'hast'
import type { ListItem, Parents } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { element, marked, text } from './element.ts'

/**
 * What stands in an item, with line ends as mdast-util-to-hast sets them. Those that are there because of lists below it
 * go with these lists, for on facing pages it stands without them.
 */
export function contentOfItem(state: State, node: ListItem, parent: Parents | undefined): ElementContent[] {
  const children = state.all(node)
  const isLoose = looseIn(parent ?? node)
  /** Its words stand right in the item. */
  const isBare = (child: ElementContent): child is Element =>
    !isLoose && child.type === 'element' && child.tagName === 'p'
  const own = children.filter((child) => belowIn(child) === undefined)
  const [first, last] = [own[0], own.at(-1)]
  const endsLine = last !== undefined && !isBare(last)
  const content = children.flatMap((child, index): ElementContent[] => {
    const lists = belowIn(child)
    if (lists) {
      const next = children[index + 1]
      const isLast = next === undefined ? !endsLine : next === first && isBare(next)
      return isLast ? [marked({ ...lists, lines: [...lists.lines, ''] }, element('ul', {}))] : [child]
    }
    const inner = isBare(child) ? child.children : [child]
    return child === first && isBare(child) ? inner : [text('\n'), ...inner]
  })
  return endsLine ? [...content, text('\n')] : content
}

function belowIn(child: ElementContent) {
  const mark = child.type === 'element' ? child.data?.mark : undefined
  return mark?.kind === 'below' ? mark : undefined
}

/** Whether a list, or one of its items, has blank lines between what stands in it. */
function looseIn(node: Parents): boolean {
  if (node.type === 'list') return node.spread || node.children.some(looseIn)
  return node.type === 'listItem' && (node.spread ?? node.children.length > 1)
}

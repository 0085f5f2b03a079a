import type { Element, ElementContent, Root } from 'hast'
import { elementOf, fill, isBlank, isElement, propertyOf, rewrite, rewriteSiblings } from './tree.ts'

/** `lst-kix_abc-1`: the list, and how deep its items are. */
const GOOGLE = /\blst-(\S+)-(\d)\b/

/** Lists that Google Docs puts side by side, however deep their items are, become lists within items. */
export function nestGoogleLists(root: Root): void {
  rewriteSiblings(root, (siblings) => {
    const rows: (typeof siblings)[number][] = []
    let open: { id: string; depth: number; list: Element }[] = []
    for (const node of siblings) {
      const [, id = '', depth = '0'] = isElement(node, 'ul', 'ol')
        ? (GOOGLE.exec(propertyOf(node, 'className')) ?? [])
        : []
      if (!isElement(node) || id === '') {
        if (!isBlank(node)) open = []
        rows.push(node)
        continue
      }
      const level = Number(depth)
      open = open.filter((each) => each.depth <= level && (each.depth < level || isSameList(each, node, id)))
      const current = open.at(-1)
      if (current?.depth === level) {
        current.list.children.push(...node.children)
      } else {
        const item = current?.list.children.findLast((child) => isElement(child, 'li'))
        if (isElement(item)) item.children.push(node)
        else rows.push(node)
        open.push({ id, depth: level, list: node })
      }
    }
    return rows
  })
}

const isSameList = (open: { id: string; list: Element }, list: Element, id: string): boolean =>
  open.id === id && open.list.tagName === list.tagName

/** A list that stands in a list, not in an item, goes into the item before it; what else stands there becomes items. */
export function mendLists(root: Root): void {
  rewrite(root, (node) => {
    if (!isElement(node, 'ul', 'ol', 'menu', 'dir')) return undefined
    const items: Element[] = []
    let loose: ElementContent[] = []
    const close = () => {
      if (loose.some((each) => !isBlank(each))) items.push(elementOf('li', loose))
      loose = []
    }
    for (const child of node.children) {
      const last = items.at(-1)
      if (isElement(child, 'li')) {
        close()
        items.push(child)
      } else if (isElement(child, 'ul', 'ol') && last && loose.every(isBlank)) {
        last.children.push(child)
      } else {
        loose.push(child)
      }
    }
    close()
    fill(node, items)
    node.tagName = node.tagName === 'ol' ? 'ol' : 'ul'
    return undefined
  })
}

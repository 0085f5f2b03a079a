import type { Nodes, Root } from 'mdast'
import { headingIds } from '../../ground/body/heading-ids.ts'
import { targetOf } from '../../ground/body/target-of.ts'
import { withoutTracking } from '../../ground/knowledge/tracking.ts'
import type { Dropped, DroppedKind } from '../document.ts'

/** A body whose links all lead somewhere: of the others it has the words. */
export function settleLinks(body: Root, keys: readonly string[]): { body: Root; dropped: Dropped[] } {
  const [headings, known] = [headingIds(body), new Set(keys)]
  const dropped: Dropped[] = []

  /** Why a link must not stay; undefined where it may. */
  function fault(url: string): DroppedKind | undefined {
    const target = targetOf(url, { kind: 'article', key: '' })
    if (target.kind === 'unsafe' || target.kind === 'empty') return 'unsafe-link'
    if (target.kind === 'here') return headings.has(target.fragment) ? undefined : 'bookmark'
    if (target.kind === 'edition') return known.has(target.folder.key) ? undefined : 'local-link'
    return target.kind === 'file' || target.kind === 'path' ? 'local-link' : undefined
  }

  function settle(node: Nodes): Nodes[] {
    if (!('children' in node)) return [node]
    const children = (node.children as Nodes[]).flatMap(settle)
    if (node.type !== 'link') return [{ ...node, children } as Nodes]
    const url = withoutTracking(node.url.trim())
    if (url !== node.url.trim()) dropped.push({ kind: 'tracking-link', count: 1 })
    const kind = fault(url)
    if (kind === undefined) return [{ ...node, url, children } as Nodes]
    dropped.push({ kind, what: url, count: 1 })
    return children
  }
  return { body: { ...body, children: body.children.flatMap(settle) as Root['children'] }, dropped }
}

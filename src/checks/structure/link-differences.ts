import { distance } from 'fastest-levenshtein'
import { remember } from '../../ground/basics/remember.ts'
import { takeOne, tally } from '../../ground/basics/tally.ts'
import type { AlignedArticle, SideName } from '../../model.ts'
import { areLocalised } from './address-key.ts'
import { type BeadLink, beadLinks } from './bead-links.ts'
import { exchangedLinks } from './exchanged-links.ts'
import { facingInlines } from './facing-inlines.ts'
import type { Lacking } from './lacking-inlines.ts'

export interface LinkDifferences {
  /** Links that only one edition has. */
  missing: Lacking[]
  /** Links that lead elsewhere: of the translation, and of the source; by no changes where two changed their targets. */
  changed: { here: Lacking; there: Lacking; changes: number }[]
}

/** In which links the editions differ; those that only moved and those to a page's other languages do not. */
export const linkDifferences = remember((article: AlignedArticle): LinkDifferences => {
  const all = facingInlines(article).map(beadLinks)
  const beads = all.map(leftIn)
  const exchanged = exchangedLinks(all, beads).map((pair) => ({ ...pair, changes: 0 }))
  const differences: LinkDifferences = { missing: [], changed: exchanged }
  const moved = movedKeys(beads)
  for (const [there, here] of beads) {
    const extra: BeadLink[] = here.filter((link) => !takeOne(moved.translation, link.key))
    for (const link of there.filter(({ key }) => !takeOne(moved.source, key))) {
      const { twin, changes = 0 } = nearestOf(link, extra) ?? {}
      if (twin === undefined) differences.missing.push(link)
      else {
        extra.splice(extra.indexOf(twin), 1)
        if (!areLocalised(link.inline.value, twin.inline.value))
          differences.changed.push({ here: twin, there: link, changes })
      }
    }
    differences.missing.push(...extra)
  }
  return { ...differences, missing: differences.missing.filter(({ lacks }) => lacks !== undefined) }
})

/** The links of each side that the other one does not have. */
function leftIn([there, here]: readonly [readonly BeadLink[], readonly BeadLink[]]): [BeadLink[], BeadLink[]] {
  const [keysThere, keysHere] = [tally(there.map(keyOf)), tally(here.map(keyOf))]
  return [there.filter(({ key }) => !takeOne(keysHere, key)), here.filter(({ key }) => !takeOne(keysThere, key))]
}

const keyOf = ({ key }: Lacking): string => key

/** Keys that stand on both sides, only not in the same bead. */
function movedKeys(beads: readonly [Lacking[], Lacking[]][]): Record<SideName, Map<string, number>> {
  const [source, translation] = ([0, 1] as const).map((side) => beads.flatMap((bead) => bead[side].map(keyOf)))
  const there = tally(translation ?? [])
  const common = (source ?? []).filter((key) => takeOne(there, key))
  return { source: tally(common), translation: tally(common) }
}

/** So many of the links that are left are compared, and so many characters of their addresses. */
const MOST = { links: 50, characters: 300 }

function nearestOf(link: Lacking, links: readonly BeadLink[]): { twin: BeadLink; changes: number } | undefined {
  const start = ({ key }: Lacking) => key.slice(0, MOST.characters)
  const byDistance = links.slice(0, MOST.links).map((twin) => ({ twin, changes: distance(start(link), start(twin)) }))
  return byDistance.sort((a, b) => a.changes - b.changes)[0]
}

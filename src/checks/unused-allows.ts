import { groupBy } from '../ground/basics/group-by.ts'
import { toSay } from '../ground/messages/to-say.ts'
import type { AllowedPlaces, ArticleSummary, Check, Found } from '../model.ts'
import { isAllowed } from './is-allowed.ts'
import type { Telling } from './tell-problems.ts'

/**
 * The entries of `allow` that accept nothing of what was found: it has been mended, or the block is no longer what it was.
 * Of a folder in which something cannot be read nobody knows what would be found.
 */
export function unusedAllows(
  found: readonly Found[],
  articles: readonly ArticleSummary[],
  { checks, settings, keys, withSpelling }: Pick<Telling, 'checks' | 'settings' | 'keys' | 'withSpelling'>,
): Found[] {
  const editions = articles
    .filter(({ key }) => keys === undefined || keys.has(key))
    .flatMap((article) => article.editions.filter(({ allowed }) => allowed.length > 0))
  if (editions.length === 0) return []
  const isAsked = (check: Check | undefined): boolean =>
    check !== undefined &&
    !check.safety &&
    check.id !== 'allow-unused' &&
    (check.scope !== 'spelling' || withSpelling === true) &&
    (settings.checks?.[check.id] ?? check.severity) !== 'off' &&
    // What stands between articles is not looked for where only some are opened.
    !(keys !== undefined && check.scope === 'newsroom')
  const byId = new Map<string, Check>(checks.map((check) => [check.id, check]))
  const unread = new Set(found.flatMap(({ check, file }) => (hidesText(byId.get(check)) ? [folderOf(file)] : [])))
  const byFile = groupBy(found, ({ file }) => file)
  return editions
    .filter(({ path }) => !unread.has(folderOf(path)))
    .flatMap(({ path, allowed }) => {
      const here = byFile.get(path) ?? []
      return allowed
        .filter((entry) => isAsked(byId.get(entry.check)) && !here.some((finding) => isAllowed(finding, entry)))
        .map((entry) => unused(path, entry, here))
    })
}

const unused = (file: string, { check, blocks, place }: AllowedPlaces, here: readonly Found[]): Found => ({
  check: 'allow-unused',
  file,
  place,
  say:
    blocks && here.some((finding) => finding.check === check)
      ? toSay('allow-unused.block', check)
      : toSay('allow-unused.nothing', check),
})

const hidesText = (check: Check | undefined): boolean =>
  check?.scope === 'fault' && check.severity === 'error' && check.safety === true

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

import { aroundOf } from '../checks/around-of.ts'
import { findAcross } from '../checks/find-across.ts'
import { problemsAmong } from '../checks/run-checks.ts'
import { compare } from '../ground/basics/compare.ts'
import { groupBy } from '../ground/basics/group-by.ts'
import { remember } from '../ground/basics/remember.ts'
import { stampOf } from '../ground/basics/stamp-of.ts'
import type { ArticleSummary, Digest, Found, Language, Problem, Records } from '../model.ts'
import { CHECKING } from '../pipeline.ts'
import type { FollowedNewsroom } from './follow-newsroom.ts'

type Newsroom = Pick<FollowedNewsroom, 'files' | 'records' | 'settings' | 'today' | 'digests'>

/** Problems in their order, by file. */
export type ProblemsByFile = ReadonlyMap<string, readonly Problem[]>

/** What was found between articles and in the newsroom's own files, by folder, and what it was found in. */
interface Between {
  seen: readonly unknown[]
  summaries: readonly ArticleSummary[]
  found: ReadonlyMap<string, readonly Found[]>
}

/** What was told of a folder, and of what. */
interface Told {
  of: readonly unknown[]
  problems: ProblemsByFile
}

const NOTHING: readonly Found[] = []

/**
 * The problems of a newsroom that is followed, time after time: all are what looking at the whole would give, but articles
 * are looked at together only where what others see of one has changed, and only what is new is put in words. What is
 * the same as the last time is the same object.
 */
export function followProblems(language: Language): (newsroom: Newsroom) => ProblemsByFile {
  let rest: Told | undefined
  const known = new WeakMap<Digest, Told>()

  return (newsroom) => {
    const { settings, digests } = newsroom
    const { found } = findBetween(newsroom)
    const tell = (before: Told | undefined, of: readonly unknown[], make: () => Problem[]): Told =>
      before && isSame(before.of, of) ? before : { of, problems: groupBy(make(), ({ file }) => file) }
    const telling = { ...CHECKING, language, settings }
    const all = new Map<string, readonly Problem[]>()
    const folders = new Set<string>()
    for (const digest of digests) {
      const { summary } = digest
      const folder = `${summary.kind}s/${summary.key}`
      folders.add(folder)
      const here = found.get(folder) ?? NOTHING
      const told = tell(known.get(digest), [settings, here], () =>
        problemsAmong([...here, ...digest.found], [summary], telling),
      )
      known.set(digest, told)
      for (const [file, problems] of told.problems) all.set(file, problems)
    }
    const others = [...found].filter(([folder]) => !folders.has(folder))
    rest = tell(rest, [settings, ...others.map(([, here]) => here)], () =>
      problemsAmong(
        others.flatMap(([, here]) => here),
        [],
        telling,
      ),
    )
    for (const [file, problems] of rest.problems) all.set(file, problems)
    return all
  }
}

/** All of them, as `checkDigests` gives them. */
export const inOrder = (problems: ProblemsByFile): Problem[] =>
  [...problems].sort(([one], [other]) => compare(one, other)).flatMap(([, found]) => found)

/** The problems of some articles, each by itself. */
export function problemsWithin(
  digests: readonly Digest[],
  settings: FollowedNewsroom['settings'],
  language: Language,
): ProblemsByFile {
  const articles = digests.map(({ summary }) => summary)
  const keys = new Set(articles.map(({ key }) => key))
  const found = digests.flatMap((digest) => digest.found)
  return groupBy(problemsAmong(found, articles, { ...CHECKING, language, settings, keys }), ({ file }) => file)
}

/** What was found between articles the last times, the newest first; whoever types or tells in another language finds it too. */
const lastBetween = remember((_: Records): Between[] => [])
/** What is on the disk, and what is typed in some articles. */
const MOST_BETWEEN = 4

/** As it was, where nothing has changed in which it was found. */
function findBetween({ files, records, settings, today, digests }: Newsroom): Between {
  const last = lastBetween(records)
  const seen = [settings, today, files.strays]
  const summaries = digests.map(({ summary }) => summary)
  const before = last.findIndex((each) => isSame(each.seen, seen) && areAlike(each.summaries, summaries))
  const [known] = before < 0 ? [] : last.splice(before, 1)
  const between = known ? { ...known, summaries } : { seen, summaries, found: findAnew() }
  last.unshift(between)
  last.splice(MOST_BETWEEN)
  return between

  function findAnew(): Between['found'] {
    const around = aroundOf({ files, records, settings, today })
    const recordTexts = CHECKING.recordTexts(files)
    const across = findAcross({ files, records, recordTexts, around, articles: summaries, today }, CHECKING.checks)
    return new Map(
      [...groupBy(across, ({ file }) => folderOf(file))].map(([folder, here]) => {
        const before = last[0]?.found.get(folder)
        return [folder, before && stampOf(before) === stampOf(here) ? before : here] as const
      }),
    )
  }
}

/** `articles/x/index.es.md` → `articles/x`; what lies in no article is by itself. */
const folderOf = (file: string): string => /^(?:articles|pages)\/[^/]+/.exec(file)?.[0] ?? ''

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index])

const areAlike = (one: readonly ArticleSummary[], other: readonly ArticleSummary[]): boolean =>
  one.length === other.length &&
  one.every((each, index) => each === other[index] || stampOf(each) === stampOf(other[index]))

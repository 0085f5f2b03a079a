import type { ArticleFolder, CheckId, Problem } from '../../model.ts'
import { applyEdits, overlap } from '../apply-edits.ts'
import { checkFolder, type NewsroomAround, noMoreProblems, type TextsByPath } from './check-folder.ts'
import { onlyFormDiffers } from './only-form-differs.ts'

type Mendable = Problem & { fix: NonNullable<Problem['fix']> }

/** The texts of a folder's editions after what was mended, and the problems that it was. */
export interface Mended {
  texts: TextsByPath
  mended: Problem[]
}

/** Checks that make marks of Markdown of what was none, or lead elsewhere: another tree, of the same words. */
const MENDS_MARKS: ReadonlySet<CheckId> = new Set(['code-indented', 'footnote-typed', 'link-tracking', 'markup-unread'])

/** What one mending uncovers is mended too, so often. */
const ROUNDS = 4

/**
 * Mends the problems of a folder's editions that have one right outcome. What would raise another problem, or change a
 * word or a number, is not done.
 */
export function mendFolder(folder: ArticleFolder, texts: TextsByPath, around: NewsroomAround): Mended {
  let now: Mended = { texts, mended: [] }
  let problems = checkFolder(folder, texts, around)
  for (let round = 0; round < ROUNDS; round++) {
    const next = mendOnce(now.texts, problems, (changed) => checkFolder(folder, changed, around))
    if (next === undefined) break
    now = { texts: next.texts, mended: [...now.mended, ...next.mended] }
    problems = next.problems
  }
  return now
}

/** All at once, or as many one by one as do no harm; undefined where there are none. */
function mendOnce(texts: TextsByPath, before: readonly Problem[], check: (texts: TextsByPath) => Problem[]) {
  const mendable = apart(before.filter((problem): problem is Mendable => problem.fix !== undefined))
  const attempt = (mended: readonly Mendable[]) => {
    const changed = withFixes(texts, mended)
    const mendsMarks = mended.some(({ check }) => MENDS_MARKS.has(check))
    if (![...changed].every(([path, text]) => onlyFormDiffers(texts.get(path) ?? '', text, mendsMarks)))
      return undefined
    const problems = check(changed)
    return noMoreProblems(before, problems) ? { texts: changed, mended, problems } : undefined
  }
  if (mendable.length === 0) return undefined
  const all = attempt(mendable)
  if (all) return all
  let best: ReturnType<typeof attempt>
  for (const problem of mendable) best = attempt([...(best?.mended ?? []), problem]) ?? best
  return best
}

/** Those of which no edit overlaps another's; the others wait for the next round. */
function apart(problems: readonly Mendable[]): Mendable[] {
  const chosen: Mendable[] = []
  for (const problem of problems) {
    const clashes = chosen.some(
      ({ file, fix }) => file === problem.file && fix.some((edit) => problem.fix.some((other) => overlap(edit, other))),
    )
    if (!clashes) chosen.push(problem)
  }
  return chosen
}

const withFixes = (texts: TextsByPath, mended: readonly Mendable[]): TextsByPath =>
  new Map(
    [...texts].map(([path, text]) => {
      const edits = mended.filter(({ file }) => file === path).flatMap(({ fix }) => fix)
      return [path, edits.length > 0 ? applyEdits(text, edits) : text]
    }),
  )

import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { quietly } from '../../ground/basics/quietly.ts'
import { stampOf } from '../../ground/basics/stamp-of.ts'
import { type AlignedArticle, editionsOf, isField, type PairedEdition, type Problem } from '../../model.ts'
import type { AcceptedHere } from '../desk.ts'

/**
 * `allow` with a block holds as long as the block is what `sync.lock` has of it: for one that is still at work, from its "done"
 * on. Whoever has just given a reason is not to be told the same until then, nor that it accepts nothing. What the block said
 * stands in no file of the newsroom: it is kept in `.facing/`, a line each.
 */
export function acceptedHere(root: string): AcceptedHere {
  const path = join(root, '.facing/desk/accepted')
  const known = new Set<string>()
  quietly(() => {
    for (const line of readFileSync(path, 'utf8').split('\n')) if (line !== '') known.add(line)
  })
  const leftOf = (article: AlignedArticle, edition: PairedEdition, found: readonly Problem[]) => {
    const { allow = [] } = edition.frontMatter
    const isKnown = (problem: Problem, { check, block }: (typeof allow)[number]) =>
      problem.check === check && problem.block === block && known.has(keyOf(article, problem) ?? '')
    const accepting = allow.map((entry) => found.some((problem) => isKnown(problem, entry)))
    const lines = allow.map((_, index) => edition.placeOf(['allow', index, 'check']).start.line)
    return found.filter((problem) =>
      problem.check === 'allow-unused'
        ? !accepting[lines.indexOf(problem.line)]
        : !allow.some((entry) => isKnown(problem, entry)),
    )
  }
  return {
    add: (article, problem) => {
      const key = keyOf(article, problem)
      if (key === undefined || known.has(key)) return
      known.add(key)
      quietly(() => {
        mkdirSync(dirname(path), { recursive: true })
        appendFileSync(path, `${key}\n`)
      })
    },
    leaveOut: (open) => {
      if (known.size === 0) return open
      const { article } = open
      const problems = new Map(open.problems)
      for (const edition of editionsOf(article)) {
        const { path } = edition.file
        const found = problems.get(path)
        if (found) problems.set(path, leftOf(article, edition, found))
      }
      return { ...open, problems }
    },
  }
}

/** A problem of a block, and what the block says; undefined where it is of none. */
function keyOf(article: AlignedArticle, { file, check, block }: Problem): string | undefined {
  if (block === undefined) return undefined
  const side = article.source.file.path === file ? 'source' : 'translation'
  const facing = isField(block) ? article.fields : article
  const bead = facing.beads.find(({ ids }) => ids.includes(block))
  return stampOf([file, check, block, bead?.[side].map((index) => facing[side]?.blocks[index]?.text)])
}

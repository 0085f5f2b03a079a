import pc from 'picocolors'
import type { CheckId, Newsroom, Problem } from '../../model.ts'
import { answerInJson } from './answer-in-json.ts'
import { problemsInJson } from './report-json.ts'
import { sayProblems } from './report-pretty.ts'
import type { Style } from './types.ts'
import { wrapBelow } from './wrap-text.ts'

/** What became of an article that was to be recorded as in step. */
export interface AcceptedArticle {
  key: string
  /** Its `sync.lock`, relative to the root. */
  file: string
  /** `alone`: it has one edition only; `changed`: it was changed on the disk since it was read. */
  outcome: 'written' | 'same' | 'refused' | 'alone' | 'changed'
  /** Ids of the beads whose line is new or another. */
  blocks: string[]
  /** Ids of those that nothing stands opposite, and the checks that go on telling them, in which edition. */
  lonely: { check: CheckId; block: string; file: string }[]
  /** How many wait for their translation, and were left open. */
  waiting: number
  /** Why it was refused. */
  problems: Problem[]
}

/** What was recorded, and what was not; ready for stdout. */
export const reportAccept = (results: readonly AcceptedArticle[], newsroom: Newsroom, style: Style): string =>
  style.format === 'json' ? answerInJson(toJson(results)) : toText(results, newsroom, style)

const toJson = (results: readonly AcceptedArticle[]) => ({
  written: results.filter(({ outcome }) => outcome === 'written').map(({ file }) => file),
  accepted: results.filter(({ outcome }) => outcome === 'written').map(({ key, blocks }) => ({ article: key, blocks })),
  problems: problemsInJson(results.flatMap(({ problems }) => problems)),
})

function toText(results: readonly AcceptedArticle[], newsroom: Newsroom, style: Style): string {
  const colours = pc.createColors(style.colour)
  const { accept } = style.texts.cli
  const say = ({ key, outcome, blocks, file }: AcceptedArticle): [mark: string, text: string] => {
    if (outcome === 'written') return [colours.green('✓'), accept.written(key, blocks.length, file)]
    return outcome === 'same' ? [colours.green('✓'), accept.same(key)] : [colours.red('✗'), accept[outcome](key)]
  }
  const problems = results.flatMap((result) => result.problems)
  const shown = style.quiet ? results.filter(({ outcome }) => outcome !== 'written' && outcome !== 'same') : results
  const lines = shown.map(say).flatMap(([mark, text]) => {
    const [first = '', ...others] = wrapBelow([text], style.width)
    return [`${mark} ${first.trimStart()}`, ...others]
  })
  const next = [
    ...results.flatMap(({ key, waiting }) => (waiting > 0 ? [accept.waiting(key, waiting)] : [])),
    ...results.flatMap(({ lonely }) => (lonely[0] ? [accept.lonely(lonely.length, lonely[0])] : [])),
    ...(results.some(({ outcome }) => outcome === 'written') ? [accept.next] : []),
    ...(problems.length > 0 ? [accept.nextRefused] : []),
  ]
  const said = [...lines, ...(style.quiet ? [] : wrapBelow(next, style.width))]
  return [
    ...sayProblems(newsroom.files, problems, style, colours),
    ...(said.length > 0 ? [`${said.join('\n')}\n`] : []),
  ].join('\n')
}

import { CHECK_GROUPS, checkPage } from '../../checks/index.ts'
import { namesBlock } from '../../checks/names-block.ts'
import { nearest } from '../../ground/knowledge/nearest.ts'
import type { Check, Language } from '../../model.ts'
import { readCheckPage } from '../../read/read-check-page.ts'
import { answerInJson } from '../report/answer-in-json.ts'
import { type ListedGroup, reportChecks } from '../report/report-checks.ts'
import { firstParagraph, sayMarkdown } from '../report/say-markdown.ts'
import type { CommandContext, Run } from './command-context.ts'
import { usageStop } from './usage-stop.ts'

/** `facing explain [check]`: the check's page, with its group and severity; without one all of them by group. Needs no newsroom. */
export const explain: Run = async ([id], _options, context) => {
  if (id === undefined) {
    context.stdout.write(reportChecks(listChecks(context.language), context))
    return 0
  }
  const { check, group } = findCheck(id)
  const page = checkPage(check.id, context.language)
  const text = readCheckPage(page)
  const { severity, safety } = check
  context.stdout.write(
    context.format === 'json'
      ? answerInJson({ check: check.id, group, severity, safety: safety !== undefined, page, text })
      : sayMarkdown(withFacts(text, group, check, context), context),
  )
  return 0
}

const listChecks = (language: Language): ListedGroup[] =>
  Object.entries(CHECK_GROUPS).map(([group, checks]) => ({
    group,
    checks: checks.map(({ id, severity, safety }) => {
      const about = firstSentence(firstParagraph(readCheckPage(checkPage(id, language))))
      return { check: id, severity, safety: safety !== undefined, about }
    }),
  }))

/** Up to its first point, semicolon or colon that ends something. */
const firstSentence = (text: string): string => /^.*?(?=[.;:](?:\s|$))/s.exec(text)?.[0] ?? text

/** Throws Stop (2) where there is no such check. */
function findCheck(id: string): { check: Check; group: string } {
  for (const [group, checks] of Object.entries(CHECK_GROUPS)) {
    const check = checks.find((candidate) => candidate.id === id)
    if (check) return { check, group }
  }
  const ids = Object.values(CHECK_GROUPS).flatMap((checks) => checks.map((check) => check.id))
  throw usageStop('check-unknown', id, nearest(id, ids))
}

/** The page with a line of facts below its title. */
function withFacts(text: string, group: string, { id, severity, safety }: Check, { texts }: CommandContext): string {
  const { explain, report } = texts.cli
  const how = severity === 'off' ? explain.off : report.severities[severity]
  const accept =
    safety === undefined ? explain.accept(id, namesBlock(id)) : safety === true ? explain.safety : explain.lowerable
  const facts = [explain.group(group), how, accept].join(' · ')
  return text.replace(/^(# .*\n)/, (title) => `${title}\n${facts}\n`)
}

import { httpsUrl } from '../../../ground/schema/values.ts'
import type { ImportedEdition } from '../../../import/imported.ts'
import { type Assignment, readAssignment } from '../../../import/settle/assignments.ts'
import { askIn } from '../ask.ts'
import type { CommandContext } from '../command-context.ts'

/** What can be said in a line. */
const ASKED: ReadonlySet<string> = new Set([
  'title',
  'description',
  'authors',
  'translators',
  'original.outlet',
  'original.url',
  'photo.alt',
  'photo.credit',
])

/** Asks who sits at a terminal for what a document lacks; nothing where nobody does, or where there are several documents. */
export async function askMissing(editions: readonly ImportedEdition[], context: CommandContext): Promise<Assignment[]> {
  const ask = askIn(context)
  const [edition] = editions
  if (ask === undefined || edition === undefined || editions.length > 1) return []
  const { missing, questions } = context.texts.import
  const said: Assignment[] = []
  for (const { key } of edition.missing.filter((each) => ASKED.has(each.key))) {
    const answer = await ask({
      ask: `${key}: ${missing[key]}`,
      help: questions.choose,
      fallback: '',
      wrong: (value) =>
        key === 'original.url' && !httpsUrl.safeParse(value).success ? context.texts.expects['https-url'] : undefined,
    })
    const assignment = answer === '' ? undefined : readAssignment(`${key}=${answer}`)
    if (assignment) said.push(assignment)
  }
  return said
}

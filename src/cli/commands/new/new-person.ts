import { beginPerson } from '../../../begin/begin-person.ts'
import { toSay } from '../../../ground/messages/to-say.ts'
import { httpsUrl, id as idSchema, line, prose } from '../../../ground/schema/values.ts'
import { freeId, idOfNamed } from '../../../ground/text/record-ids.ts'
import { type Records, Stop } from '../../../model.ts'
import { createFiles } from '../../../write/create-files.ts'
import { reportNew } from '../../report/report-new.ts'
import type { Run } from '../command-context.ts'
import { answersIn } from './answers-in.ts'
import { openRecords } from './open-records.ts'

/** `facing new person`: writes `newsroom/people/<id>.yml`. */
export const newPerson: Run = async (_words, options, context) => {
  const { people } = openRecords(context).records
  const { questions, report } = context.texts.cli.new
  const answer = answersIn(options, context)
  const name = await answer({ option: 'name', texts: questions.person.name, schema: line })
  const id = await answer({
    option: 'id',
    schema: idSchema,
    fallback: options.id === undefined ? idFor(name, people) : undefined,
  })
  const es = await answer({
    option: 'bio-es',
    texts: questions.person.bioEs,
    schema: prose,
    fallback: options.bioEn === undefined ? '' : undefined,
  })
  const en = es && (await answer({ option: 'bio-en', texts: questions.person.bioEn, schema: prose }))
  const url = await answer({ option: 'url', texts: questions.person.url, schema: httpsUrl, fallback: '' })
  const files = beginPerson(id, {
    name,
    ...(options.organization === true && { type: 'organization' as const }),
    ...(es !== '' && { bio: { es, en } }),
    ...(url !== '' && { url }),
  })
  createFiles(context.root, files)
  context.stdout.write(reportNew({ written: Object.keys(files), missing: [], next: [report.person(id)] }, context))
  return 0
}

/** Throws Stop (3) where somebody of that name is there already, who is not to be written twice. */
function idFor(name: string, people: Records['people']): string {
  const known = idOfNamed(people, name)
  if (known === undefined) return freeId(name, (id) => people.has(id), 'person')
  throw new Stop(3, 'file-taken', [
    { file: '', say: toSay('cli.usageErrors.person-known', name, `newsroom/people/${known}.yml`) },
  ])
}

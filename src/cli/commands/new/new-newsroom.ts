import { readdirSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import * as z from 'zod'
import { beginNewsroom } from '../../../begin/begin-newsroom.ts'
import { cmsConfig } from '../../../begin/cms-config.ts'
import { readTemplate } from '../../../begin/read-template.ts'
import { standInUrl } from '../../../begin/stand-in-url.ts'
import { dayIn } from '../../../ground/basics/day-in.ts'
import { site } from '../../../ground/schema/site.ts'
import { license, line, timezone } from '../../../ground/schema/values.ts'
import { freeId } from '../../../ground/text/record-ids.ts'
import { LANGUAGES, type Language } from '../../../model.ts'
import { createFiles } from '../../../write/create-files.ts'
import { reportNew } from '../../report/report-new.ts'
import { askIn } from '../ask.ts'
import type { CommandContext, Run } from '../command-context.ts'
import { type AnswerTo, answersIn } from './answers-in.ts'

/** `facing new newsroom [DIR] [--cms]`: writes a newsroom that builds. */
export const newNewsroom: Run = async ([dir], options, context) => {
  const answer = answersIn(options, context)
  const { questions, choices, report } = context.texts.cli.new
  const standInName = nameFrom(dir, context)
  const name = await answer({
    option: 'name',
    texts: questions.newsroom.name,
    schema: line,
    fallback: standInName,
  })
  const id = freeId(name, () => false, 'newsroom')
  const folder = dir ?? (await askFolder(id, answer, context))
  const laterUrl = standInUrl(name)
  const url = await answer({
    option: 'url',
    texts: questions.newsroom.url,
    schema: site.shape.url,
    fallback: laterUrl,
  })
  const first = await answer({
    option: 'first',
    texts: questions.newsroom.first,
    schema: z.enum(LANGUAGES),
    fallback: context.language,
    choices: LANGUAGES.map((value) => ({ value, label: choices.language[value] })),
  })
  const terms = await answer({
    option: 'license',
    texts: questions.newsroom.license,
    schema: license,
    fallback: 'all-rights-reserved',
    choices: Object.entries(choices.license).map(([value, label]) => ({ value, label })),
  })
  const zone = await answer({ option: 'timezone', schema: timezone, fallback: zoneOfMachine() })
  const today = dayIn(context.now(), zone)
  const root = resolve(context.cwd, folder)
  const wishes = { name, url, first: first as Language, license: terms, timezone: zone, today }
  const files = { ...beginNewsroom(wishes, readTemplate()), ...(options.cms === true && cmsConfig(wishes)) }
  createFiles(root, files)
  const begun = {
    written: Object.keys(files).sort(),
    missing: [
      ...(options.name === undefined && name === standInName ? (['name'] as const) : []),
      ...(url === laterUrl ? (['url'] as const) : []),
    ],
    next: report.newsroom(relative(context.cwd, root)),
  }
  context.stdout.write(reportNew(begun, context))
  return 0
}

/** `my-newsroom` → `My newsroom`; undefined of no folder that somebody has chosen, and of one without a word. */
function nameFrom(dir: string | undefined, context: CommandContext): string | undefined {
  if (dir === undefined && askIn(context)) return undefined
  const words = basename(resolve(context.cwd, dir ?? context.root))
    .replace(/[\s._-]+/g, ' ')
    .trim()
  return words === '' ? undefined : words.charAt(0).toUpperCase() + words.slice(1)
}

/** Somebody at a terminal is offered a folder of its own, where this one holds something. */
async function askFolder(id: string, answer: AnswerTo, context: CommandContext): Promise<string> {
  const isEmpty = readdirSync(context.root).every((entry) => entry.startsWith('.'))
  if (isEmpty || askIn(context) === undefined) return context.root
  const texts = context.texts.cli.new.questions.folder
  return answer({ option: 'folder', texts, schema: line, fallback: id })
}

/** The IANA name of the zone that this machine is set to. */
const zoneOfMachine = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

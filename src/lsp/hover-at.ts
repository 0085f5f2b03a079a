import { CHECKS } from '../checks/index.ts'
import { textsOf } from '../ground/messages/index.ts'
import { SCHEMAS, type SchemaName } from '../ground/schema/schemas.ts'
import { kindReferredTo } from '../ground/schema/values.ts'
import type { CheckId, Records } from '../model.ts'
import { pageText } from './about-check.ts'
import { schemasAt } from './complete/schemas-at.ts'
import { spotAt } from './complete/spot-at.ts'
import type { YamlSpot } from './complete/yaml-spot.ts'
import { type OpenDocument, yamlAbove } from './open-document.ts'
import { stretchIn } from './to-diagnostic.ts'
import type { Point, TypedRange } from './typed-text.ts'

/** What is shown of a point, as Markdown. */
interface Shown {
  markdown: string
  range: TypedRange
}

/** The pages of what is wrong at a point, or what the key, check or record is that is named there. */
export function hoverAt(document: OpenDocument, point: Point): Shown | undefined {
  return aboutName(document, point) ?? aboutProblems(document, point)
}

function aboutProblems({ problems, typed, language }: OpenDocument, point: Point): Shown | undefined {
  const here = problems
    .map((problem) => ({ check: problem.check, range: stretchIn(typed, problem) }))
    .filter(({ range }) => isAt(point, range))
  const [first] = here
  if (first === undefined) return undefined
  const pages = [...new Set(here.map(({ check }) => check))].map((check) => pageText(check, language))
  return { markdown: pages.join('\n\n---\n\n'), range: first.range }
}

const isAt = ({ line, character }: Point, { start, end }: TypedRange): boolean =>
  (line > start.line || (line === start.line && character >= start.character)) &&
  (line < end.line || (line === end.line && character <= end.character))

function aboutName(document: OpenDocument, { line, character }: Point): Shown | undefined {
  const text = document.typed.lines[line] ?? ''
  const word = [...text.matchAll(/[\w-]+/g)].find(
    ({ index, 0: each }) => index <= character && character <= index + each.length,
  )
  if (word === undefined) return undefined
  const [start, end] = [word.index, word.index + word[0].length]
  const yaml = yamlAbove(document, { line, character: end })
  const spot = yaml && spotAt(yaml.lines)
  const markdown = spot?.typed === word[0] ? aboutSpot(yaml?.name as SchemaName, spot, document) : undefined
  return markdown === undefined
    ? undefined
    : { markdown, range: { start: { line, character: start }, end: { line, character: end } } }
}

function aboutSpot(name: SchemaName, { path, typed, part }: YamlSpot, document: OpenDocument): string | undefined {
  const { language, session } = document
  const at = `${name} ${path.join('.')}`
  if (at === 'front-matter allow.*.check' || at === 'site checks')
    return isCheck(typed) ? pageText(typed, language) : undefined
  const records = session.newsroom()?.records
  const kind = at === 'front-matter bios' ? 'people' : schemasAt(SCHEMAS[name], path).map(kindReferredTo).find(Boolean)
  if (kind && records) return aboutRecord(kind, typed, records, document)
  if (part !== 'key') return undefined
  const texts: Record<string, string> = textsOf(language).keys[name]
  const steps = [...path, typed].filter((step) => step !== '*')
  return texts[steps.join('.')] ?? texts[steps.slice(1).join('.')]
}

const isCheck = (id: string): id is CheckId => CHECKS.some((check) => check.id === id)

function aboutRecord(
  kind: 'people' | 'outlets' | 'topics' | 'disclaimers',
  id: string,
  records: Pick<Records, 'people' | 'outlets' | 'topics' | 'disclaimers'>,
  { language }: OpenDocument,
): string | undefined {
  const record = records[kind].get(id)
  if (record === undefined) return undefined
  if (!('name' in record)) return record[language]
  const bio = 'bio' in record ? record.bio?.[language] : undefined
  return [`**${record.name}**`, bio, record.url].filter(Boolean).join('\n\n')
}

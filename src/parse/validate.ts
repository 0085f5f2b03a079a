import type * as z from 'zod'
import { remember } from '../ground/basics/remember.ts'
import { meantKey } from '../ground/knowledge/meant-key.ts'
import { toSay } from '../ground/messages/to-say.ts'
import type { Expectation } from '../ground/schema/expectation.ts'
import { keysAt } from './keys-at.ts'
import type { LocalFault } from './local-fault.ts'
import { meantValues } from './meant-values.ts'
import type { Yaml } from './parse-yaml.ts'

type Path = readonly (string | number)[]

/** What was valid, and what was not. */
export interface Validated<Value> {
  value: Value | undefined
  faults: LocalFault[]
}

/**
 * A mapping key by key: what is wrong with one leaves the others as they are. Keys that the schema lacks are faults too;
 * `value` is undefined only where the text is no mapping.
 */
export function validateKeys<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  yaml: Yaml,
): Validated<Partial<z.infer<z.ZodObject<Shape>>>> {
  const data = yaml.value ?? {}
  if (!isMapping(data)) return { value: undefined, faults: [unexpectedValue([], 'mapping', yaml)] }
  const known = Object.keys(schema.shape)
  const unknown = Object.keys(data).filter((key) => !known.includes(key))
  const faults = unknown.map((key) => unexpectedKey([key], known, yaml))
  const value: Record<string, unknown> = {}
  for (const key of known) {
    if (!Object.hasOwn(data, key) && canBeAbsent(schema.shape[key] as z.ZodType)) continue
    const result = validate(schema.shape[key] as z.ZodType, ownValue(data, key), [key], yaml)
    faults.push(...result.faults)
    if (result.value !== undefined) value[key] = result.value
  }
  return { value: value as Partial<z.infer<z.ZodObject<Shape>>>, faults }
}

/** Whether nothing is right, and stays nothing. Most keys are absent. */
const canBeAbsent = remember((schema: z.ZodType): boolean => {
  const { success, data } = schema.safeParse(undefined)
  return success && data === undefined
})

/** A mapping of records by their ids; a wrong one is left out. */
export function validateRecords<Value>(
  schema: z.ZodRecord<z.ZodString, z.ZodType<Value>>,
  yaml: Yaml,
): { value: Map<string, Value>; faults: LocalFault[] } {
  const data = yaml.value ?? {}
  const value = new Map<string, Value>()
  if (!isMapping(data)) return { value, faults: [unexpectedValue([], 'mapping', yaml)] }
  const faults = Object.keys(data).flatMap((id) => {
    if (!schema.keyType.safeParse(id).success) return [unexpectedKey([id], [], yaml)]
    const result = validate(schema.valueType, data[id], [id], yaml)
    if (result.value !== undefined) value.set(id, result.value)
    return result.faults
  })
  return { value, faults }
}

/** One value, which stands at `path` of the text. Where only optional parts of it are wrong, the rest is its value. */
export function validate<Value>(schema: z.ZodType<Value>, data: unknown, path: Path, yaml: Yaml): Validated<Value> {
  const result = schema.safeParse(data)
  if (result.success) return { value: result.data, faults: [] }
  const issues = firstOfEachPath(result.error.issues)
  const faults = issues.flatMap((issue) => faultsOfIssue(issue, schema, path, yaml))
  const rest = schema.safeParse(without(data, issues))
  return { value: rest.success ? rest.data : undefined, faults }
}

function faultsOfIssue(issue: z.core.$ZodIssue, schema: z.ZodType, path: Path, yaml: Yaml): LocalFault[] {
  const at = [...path, ...(issue.path as Path)]
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path)
    return issue.keys.map((key) => unexpectedKey([...at, key], known, yaml))
  }
  return [unexpectedValue(at, issue.message as Expectation, yaml)]
}

function unexpectedKey(path: Path, known: readonly string[], { placeOf }: Yaml): LocalFault {
  const key = String(path.at(-1))
  const meant = meantKey(key, known)
  return { check: 'key-unknown', place: placeOf(path, 'key'), say: toSay('key-unknown.found', key, meant, known) }
}

/** All that is required and without which a text can be published: its first words stand in for it. */
const CAN_BE_LACKED = 'description'

/** Wrong, left empty or not there at all. */
function unexpectedValue(path: Path, expectation: Expectation, { value, placeOf, sourceOf, has }: Yaml): LocalFault {
  const key = path.filter((part) => typeof part === 'string').join('.')
  if (!has(path)) {
    return {
      check: 'key-missing',
      ...(key !== CAN_BE_LACKED && { firm: true }),
      place: placeOf(path.slice(0, -1), 'key'),
      lacks: key,
      say: toSay('key-missing', key, expectation),
    }
  }
  const found = sourceOf(path)
  const given = path.reduce(stepInto, value)
  const isUnquoted = expectation !== 'yes-no' && expectation !== 'date' && !isTextOrList(given)
  const meant = meantValues(found, given, expectation)
  const say = toSay('value-unexpected', key, found, expectation, { isUnquoted, meant })
  return { check: 'value-unexpected', place: placeOf(path), say }
}

function firstOfEachPath(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const seen = new Set<string>()
  return issues.filter(({ path, code }) => {
    const id = JSON.stringify([path, code === 'unrecognized_keys'])
    return !seen.has(id) && seen.add(id)
  })
}

/** The data without the parts that issues are about. */
function without(data: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const rest = structuredClone(data)
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.at(-1)]
    const parentPath = issue.code === 'unrecognized_keys' ? issue.path : issue.path.slice(0, -1)
    const parent = parentPath.reduce(stepInto, rest)
    for (const key of keys) if (isMapping(parent)) delete parent[String(key)]
  }
  return rest
}

const stepInto = (value: unknown, key: PropertyKey): unknown => Object(value)[key]

/** Not what YAML makes of `2024`, `true` and `null`, which people mean as text. */
const isTextOrList = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'object' && value !== null)

const ownValue = (data: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(data, key) ? data[key] : undefined

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

import * as z from 'zod'
import { frontMatter as schema } from '../../ground/schema/front-matter.ts'
import { kindReferredTo } from '../../ground/schema/values.ts'
import { idOfNamed } from '../../ground/text/record-ids.ts'
import { keysAt } from '../../parse/keys-at.ts'
import { parseYaml } from '../../parse/parse-yaml.ts'
import { personNamed, type RecordBook } from './record-book.ts'

/** What somebody says of a key of front matter: `original.url=https://…`. */
export interface Assignment {
  path: readonly string[]
  value: string
}

/** `original.url=https://…` → its path and value; undefined of what is no key of front matter. */
export function readAssignment(text: string): Assignment | undefined {
  const [, key = '', value = ''] = /^([^=]+)=(.*)$/s.exec(text) ?? []
  const path = key.trim().split('.')
  return schemaAt(path) === undefined ? undefined : { path, value: value.trim() }
}

/** The names of all keys that can be said so. */
export const assignableKeys = (): string[] =>
  keysAt(schema, []).flatMap((key) => [key, ...keysAt(schema, [key]).map((part) => `${key}.${part}`)])

/** A value as front matter has it: lists at commas, people, outlets and topics by name too. */
export function assignedValue({ path, value }: Assignment, book: RecordBook): unknown {
  const found = schemaAt(path)
  if (found instanceof z.ZodArray) {
    return itemsOf(value)
      .filter((item) => item !== '')
      .map((item) => idFor(found.element as z.ZodType, item, book))
  }
  if (found instanceof z.ZodBoolean) return value === 'true' ? true : value === 'false' ? false : value
  return idFor(found, value, book)
}

/** `a, b`, or as front matter writes a list: `[a, "b, c"]`. */
function itemsOf(value: string): string[] {
  const read = /^\[.*\]$/s.test(value) ? parseYaml(`list: ${value}`) : undefined
  const list: unknown = read && 'value' in read ? Object(read.value).list : undefined
  if (Array.isArray(list) && list.every((item) => typeof item === 'string')) return list
  return value.split(',').map((item) => item.trim())
}

function idFor(found: z.ZodType | undefined, value: string, book: RecordBook): string {
  const kind = found && kindReferredTo(found)
  if (kind === 'people') return personNamed(value, book)
  return (kind === 'outlets' && !book.known.outlets.has(value) && idOfNamed(book.known.outlets, value)) || value
}

/** Without what makes a key optional; undefined where there is no such key. */
function schemaAt(path: readonly string[]): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema
  for (const key of path) {
    at = at && bare(at)
    if (at instanceof z.ZodObject) at = Object.hasOwn(at.shape, key) ? (at.shape[key] as z.ZodType) : undefined
    else at = at instanceof z.ZodRecord ? (at.valueType as z.ZodType) : undefined
  }
  return at && bare(at)
}

const bare = (found: z.ZodType): z.ZodType => (found instanceof z.ZodOptional ? (found.unwrap() as z.ZodType) : found)

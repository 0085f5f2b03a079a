import * as z from 'zod'
import { textsOf } from '../../ground/messages/index.ts'
import { SCHEMAS, type SchemaName } from '../../ground/schema/schemas.ts'
import { kindReferredTo } from '../../ground/schema/values.ts'
import type { Language } from '../../model.ts'
import { type ListOptions, OPTIONS_AT, optionsOfRecords } from './options.ts'
import { schemasAt } from './schemas-at.ts'
import type { Suggestion } from './suggestion.ts'
import type { YamlSpot } from './yaml-spot.ts'

/** What may stand at a spot of a file with such keys: those that are missing, or values, by what the newsroom has. */
export function suggest(name: SchemaName, spot: YamlSpot, language: Language, around: ListOptions): Suggestion[] {
  const isItem = spot.path.at(-1) === '*'
  const found = schemasAt(SCHEMAS[name], spot.path).flatMap((schema) =>
    schema instanceof z.ZodObject || schema instanceof z.ZodRecord
      ? spot.part === 'key'
        ? keysFor(schema, name, spot, language, around)
        : []
      : spot.part === 'value' || isItem
        ? valuesFor(schema, name, spot, around)
        : [],
  )
  return found.filter(({ text }) => !spot.others.includes(text))
}

function keysFor(
  schema: z.ZodObject | z.ZodRecord,
  name: SchemaName,
  { path }: YamlSpot,
  language: Language,
  around: ListOptions,
): Suggestion[] {
  if (schema instanceof z.ZodRecord) return OPTIONS_AT[`${name} ${path.join('.')}`]?.(around) ?? []
  const { keys, lsp } = textsOf(language)
  const texts: Record<string, string> = keys[name]
  const steps = path.filter((step) => step !== '*')
  // The first step of a file of records is an id.
  const known = SCHEMAS[name] instanceof z.ZodRecord ? steps.slice(1) : steps
  return Object.entries(schema.shape).map(([key, part]) => ({
    kind: 'key',
    text: key,
    detail: part instanceof z.ZodOptional ? undefined : lsp.required,
    about: texts[[...known, key].join('.')],
  }))
}

function valuesFor(schema: z.ZodType, name: SchemaName, { path }: YamlSpot, around: ListOptions): Suggestion[] {
  const special = OPTIONS_AT[`${name} ${path.join('.')}`]
  if (special) return special(around)
  const kind = kindReferredTo(schema)
  if (kind) return optionsOfRecords(kind, around)
  if (schema instanceof z.ZodArray) {
    const items = valuesFor(
      schema.element as z.ZodType,
      name,
      { part: 'value', path: [...path, '*'], typed: '', others: [] },
      around,
    )
    return items.map((item) => ({ ...item, text: `[${item.text}]` }))
  }
  if (schema instanceof z.ZodEnum) return schema.options.map((option) => value(String(option)))
  if (schema instanceof z.ZodBoolean) return ['true', 'false'].map(value)
  if (schema.meta()?.format === 'date') return [{ kind: 'value', text: around.today, detail: around.texts.today }]
  const examples = schema.meta()?.examples
  return Array.isArray(examples) ? examples.map((example) => value(String(example))) : []
}

const value = (text: string): Suggestion => ({ kind: 'value', text })

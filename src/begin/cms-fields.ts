import * as z from 'zod'
import { textsOf } from '../ground/messages/index.ts'
import { isoDate, kindReferredTo, prose } from '../ground/schema/values.ts'
import { type Language, otherLanguage } from '../model.ts'

/** A field of a form, as Sveltia CMS reads it. */
export type CmsField = Readonly<Record<string, unknown>>

/** Whose keys they are, by the texts on keys; whether each edition has its own; in which language labels come first. */
interface FieldsOf {
  file: 'front-matter' | 'person'
  isBilingual: boolean
  first: Language
}

/** A field for each key that a schema knows, those within a mapping within its field, in the order of the schema. */
export function cmsFields(schema: z.ZodObject, of: FieldsOf, path: readonly string[] = []): CmsField[] {
  return Object.entries(schema.shape).map(([name, part]) => {
    const at = [...path, name]
    const isOptional = part instanceof z.ZodOptional
    return {
      name,
      ...labelOf(at, of),
      ...(isOptional && { required: false }),
      ...(of.isBilingual && { i18n: true }),
      ...widgetOf(part as z.ZodType, of, at),
    }
  })
}

/** In the first language of the newsroom; the hint in both. */
function labelOf(path: readonly string[], { file, first }: FieldsOf) {
  const name = path.at(-1) ?? ''
  const labels: Readonly<Record<string, string>> = textsOf(first).cms.labels
  const hints = [first, otherLanguage(first)].flatMap((language) => {
    const says: Readonly<Record<string, string>> = textsOf(language).keys[file]
    return says[path.join('.')] ?? []
  })
  return { label: labels[name] ?? name, ...(hints.length > 0 && { hint: hints.join(' / ') }) }
}

const DATE = { widget: 'datetime', type: 'date', date_format: 'YYYY-MM-DD', time_format: false, format: 'YYYY-MM-DD' }

function widgetOf(schema: z.ZodType, of: FieldsOf, path: readonly string[]): CmsField {
  if (schema instanceof z.ZodOptional) return widgetOf(schema.unwrap() as z.ZodType, of, path)
  if (schema === isoDate) return DATE
  if (schema instanceof z.ZodBoolean) return { widget: 'boolean' }
  if (schema instanceof z.ZodEnum) return { widget: 'select', options: schema.options }
  if (schema instanceof z.ZodRecord) return { widget: 'keyvalue' }
  if (schema instanceof z.ZodObject) return { widget: 'object', collapsed: true, fields: cmsFields(schema, of, path) }
  if (!(schema instanceof z.ZodArray)) return { widget: isLong(schema, path) ? 'text' : 'string' }
  const element = schema.element as z.ZodType
  if (element instanceof z.ZodObject) return { widget: 'list', collapsed: true, fields: cmsFields(element, of, path) }
  return kindReferredTo(element) === 'people' ? PEOPLE : { widget: 'list' }
}

/** Somebody of the collection of people; the id is the name of the file. */
const PEOPLE = {
  widget: 'relation',
  collection: 'people',
  value_field: '{{slug}}',
  display_fields: ['name'],
  search_fields: ['name'],
  multiple: true,
}

/** Texts for which a line is too short. */
const LONG: readonly string[] = ['description', 'alt', 'caption', 'text', 'bio']

const isLong = (schema: z.ZodType, path: readonly string[]): boolean =>
  schema === prose || path.some((name) => LONG.includes(name))

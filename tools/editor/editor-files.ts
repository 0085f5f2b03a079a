import * as z from 'zod'
import { CHECKS } from '../../src/checks/index.ts'
import { frontMatter } from '../../src/ground/schema/front-matter.ts'
import { disclaimers, glossary, outlets, person, topics } from '../../src/ground/schema/records.ts'
import { site } from '../../src/ground/schema/site.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

const SCHEMAS: Record<string, { title: string; schema: z.ZodType }> = {
  'front-matter': { title: 'Front matter of an edition', schema: frontMatter },
  site: { title: 'Settings of a newsroom', schema: site },
  person: { title: 'Somebody who wrote, translated or reviewed', schema: person },
  outlets: { title: 'Publications in which originals appeared', schema: outlets },
  topics: { title: 'What articles are about', schema: topics },
  disclaimers: { title: 'Whose opinion it is', schema: disclaimers },
  glossary: { title: 'Names, acronyms and terms with one right translation', schema: glossary },
}

/** What lets an editor complete and check what people write, by path: JSON Schemas, and snippets for front matter. */
export function editorFiles(): Record<string, string> {
  const schemas = Object.keys(SCHEMAS).map((name) => [`schemas/${name}.schema.json`, asText(jsonSchema(name))])
  return { ...Object.fromEntries(schemas), '.vscode/front-matter.code-snippets': asText(snippets()) }
}

/** Draft 7 is what the language server of YAML takes (https://github.com/redhat-developer/yaml-language-server). */
function jsonSchema(name: string): JsonSchema {
  const { title, schema } = SCHEMAS[name] as (typeof SCHEMAS)[string]
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' })
  const json: JsonSchema = { ...($schema && { $schema }), title, ...rest }
  const checks = json.properties?.checks
  if (name === 'site' && typeof checks === 'object') checks.propertyNames = { enum: settableChecks() }
  return json
}

/** Those that guard safety cannot be set, or lowered at most. */
const settableChecks = (): string[] =>
  CHECKS.filter(({ safety }) => safety !== true)
    .map(({ id }) => id)
    .sort()

interface Snippet {
  scope: string
  prefix: string
  body: string[]
  description: string
}

/** A snippet a key: no extension checks YAML within Markdown (https://github.com/redhat-developer/vscode-yaml/issues/207). */
function snippets(): Record<string, Snippet> {
  const { properties = {}, required = [] } = jsonSchema('front-matter')
  const whole: Snippet = {
    scope: 'markdown',
    prefix: 'front matter',
    body: ['---', ...required.map((key, index) => `${key}: $${index + 1}`), '---', '', '$0'],
    description: 'Front matter of an edition',
  }
  const keys = Object.entries(properties).map(([key, schema]): [string, Snippet] => {
    const { description = '' } = typeof schema === 'object' ? schema : {}
    return [key, { scope: 'markdown', prefix: key, body: bodyOf(key, schema), description }]
  })
  return { 'front matter': whole, ...Object.fromEntries(keys) }
}

/** The key with a place to type in; with its own required keys, or its values to choose from. */
function bodyOf(key: string, schema: JsonSchema | boolean): string[] {
  if (typeof schema === 'boolean') return [`${key}: $0`]
  if (schema.enum) return [`${key}: \${1|${schema.enum.join(',')}|}`]
  if (schema.type === 'boolean') return [`${key}: \${1|true,false|}`]
  if (schema.type === 'array') return arrayBody(key, schema)
  if (schema.type !== 'object') return [`${key}: $0`]
  const inner = schema.required ?? Object.keys(schema.properties ?? {})
  return [`${key}:`, ...(inner.length > 0 ? inner.map((name, index) => `  ${name}: $${index + 1}`) : ['  $0'])]
}

function arrayBody(key: string, { items }: JsonSchema): string[] {
  const required = typeof items === 'object' && !Array.isArray(items) ? items.required : undefined
  if (!required) return [`${key}: [$0]`]
  return [`${key}:`, ...required.map((name, index) => `  ${index ? ' ' : '-'} ${name}: $${index + 1}`)]
}

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

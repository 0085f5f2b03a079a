import * as z from 'zod'
import { CHECKS } from '../../src/checks/index.ts'
import { textsOf } from '../../src/ground/messages/index.ts'
import { SCHEMAS, type SchemaName } from '../../src/ground/schema/schemas.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

const TITLES: Record<SchemaName, string> = {
  'front-matter': 'Front matter of an edition',
  site: 'Settings of a newsroom',
  person: 'Somebody who wrote, translated or reviewed',
  outlets: 'Publications in which originals appeared',
  topics: 'What articles are about',
  disclaimers: 'Whose opinion it is',
  glossary: 'Names, acronyms and terms with one right translation',
}

/** Here, and in every newsroom that somebody begins. */
const SNIPPET_FILES = ['', 'src/begin/newsroom/'].map((folder) => `${folder}.vscode/front-matter.code-snippets`)

/** What lets an editor complete and check what people write, by path: JSON Schemas, and snippets for front matter. */
export function editorFiles(): Record<string, string> {
  const schemas = Object.keys(SCHEMAS)
    .map((each) => each as SchemaName)
    .map((name) => [`schemas/${name}.schema.json`, asText(jsonSchema(name))])
  return {
    ...Object.fromEntries(schemas),
    ...Object.fromEntries(SNIPPET_FILES.map((path) => [path, asText(snippets())])),
  }
}

/** Draft 7 is what the language server of YAML takes (https://github.com/redhat-developer/yaml-language-server). */
function jsonSchema(name: SchemaName): JsonSchema {
  const made = z.toJSONSchema(SCHEMAS[name], { target: 'draft-7', io: 'input', unrepresentable: 'any' })
  // What is used twice is one object there.
  const { $schema, ...rest }: JsonSchema = JSON.parse(JSON.stringify(made))
  const json: JsonSchema = {
    ...($schema && { $schema }),
    title: TITLES[name],
    ...describe(rest, textsOf('en').keys[name]),
  }
  const checks = json.properties?.checks
  if (name === 'site' && typeof checks === 'object') checks.propertyNames = { enum: settableChecks() }
  return json
}

/** The schema with what each key says, by its path. */
function describe(schema: JsonSchema, says: Record<string, string>, path = ''): JsonSchema {
  const within = (part: unknown) =>
    typeof part === 'object' && part !== null ? describe(part as JsonSchema, says, path) : part
  const described = Object.entries(schema.properties ?? {}).map(([key, part]) => {
    const at = path === '' ? key : `${path}.${key}`
    return [key, { ...(says[at] && { description: says[at] }), ...describe(part as JsonSchema, says, at) }]
  })
  return {
    ...schema,
    ...(schema.properties && { properties: Object.fromEntries(described) }),
    ...('items' in schema && { items: within(schema.items) }),
    ...('additionalProperties' in schema && { additionalProperties: within(schema.additionalProperties) }),
  } as JsonSchema
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

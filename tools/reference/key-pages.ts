import * as z from 'zod'
import { textsOf } from '../../src/ground/messages/index.ts'
import type { Expectation } from '../../src/ground/schema/expectation.ts'
import { keysOf, type SchemaKey } from '../../src/ground/schema/keys-of.ts'
import { SCHEMAS, type SchemaName } from '../../src/ground/schema/schemas.ts'
import type { Language } from '../../src/model.ts'
import { inMarkdown } from './in-markdown.ts'
import { KEY_EXAMPLES } from './key-examples.ts'
import { KEY_NOTES } from './key-notes.ts'
import { WORDS } from './words.ts'

/** The body of the page that tells every key of a schema, in its order. */
export function keyPage(name: SchemaName, language: Language): string {
  const keys = keysOf(SCHEMAS[name])
  const top = keys.filter(({ path }) => path.length === 1)
  return [WORDS[language].files[name], ...top.flatMap((key) => sectionOf(name, key, keys, language))].join('\n\n')
}

function sectionOf(name: SchemaName, key: SchemaKey, keys: readonly SchemaKey[], language: Language): string[] {
  const [id = ''] = key.path
  const within = keys.filter(({ path }) => path.length > 1 && path[0] === id)
  const note = KEY_NOTES[`${name} ${id}`]?.[language]
  return [
    `## \`${id}\``,
    sentences(name, key, language),
    ...(note ? [note] : []),
    ...(within.length > 0
      ? [within.map((each) => `- \`${each.path.slice(1).join('.')}\`: ${sentences(name, each, language)}`).join('\n')]
      : []),
    `\`\`\`yaml\n${KEY_EXAMPLES[name][id]}\n\`\`\``,
  ]
}

/** What a key says, whether it must be there, and what it must be. */
function sentences(name: SchemaName, { path, schema, isRequired }: SchemaKey, language: Language): string {
  const { keys, expects } = textsOf(language)
  const says: Record<string, string> = keys[name]
  const { required, expected, oneOf } = WORDS[language]
  const part = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema
  const values = part instanceof z.ZodEnum ? part.options.map((option) => `\`${option}\``).join(', ') : undefined
  const expectation = part.safeParse(Symbol('nothing')).error?.issues[0]?.message as Expectation | undefined
  const isPlain = expectation === undefined || PLAIN.has(expectation)
  return [
    `${inMarkdown(says[path.join('.')] ?? '')}.`,
    ...(isRequired ? [required] : []),
    ...(values ? [oneOf(values)] : isPlain ? [] : [expected(inMarkdown(expects[expectation]))]),
  ].join(' ')
}

/** What says nothing that the example does not. */
const PLAIN: ReadonlySet<Expectation> = new Set(['text', 'mapping', 'list'])

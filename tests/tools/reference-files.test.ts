import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { CHECKS } from '../../src/checks/index.ts'
import { COMMANDS } from '../../src/cli.ts'
import { keysOf } from '../../src/ground/schema/keys-of.ts'
import { SCHEMAS, type SchemaName } from '../../src/ground/schema/schemas.ts'
import { KEY_EXAMPLES } from '../../tools/reference/key-examples.ts'
import { KEY_NOTES } from '../../tools/reference/key-notes.ts'
import { referenceFiles } from '../../tools/reference/reference-files.ts'

const FILES = referenceFiles()
const NAMES = Object.keys(SCHEMAS) as SchemaName[]

describe('the reference', () => {
  it.each(Object.entries(FILES))(
    '%s is the one that the sources give (else: npm run reference)',
    async (path, text) => {
      await expect(text).toMatchFileSnapshot(`../../${path}`)
    },
  )

  it('tells every command, every key and every check, in both languages', () => {
    for (const language of ['es', 'en']) {
      const all = Object.entries(FILES).filter(([path]) => path.endsWith(`index.${language}.md`))
      const text = all.map(([, text]) => text).join('\n')
      const names = COMMANDS.flatMap((entry) => ('commands' in entry ? entry.commands : [entry])).map(
        ({ name }) => name,
      )
      expect(names.filter((name) => !text.includes(`\n## \`${name}\`\n`))).toEqual([])
      expect(CHECKS.filter(({ id }) => !text.includes(`\n## ${id}\n`))).toEqual([])
      const keys = NAMES.flatMap((name) => keysOf(SCHEMAS[name]).map(({ path }) => path))
      expect(
        keys.filter(
          ([first, ...rest]) => !text.includes(rest.length > 0 ? `- \`${rest.join('.')}\`: ` : `\n## \`${first}\`\n`),
        ),
      ).toEqual([])
    }
  })
})

describe('the examples of keys', () => {
  /** The mapping in which the keys stand. */
  const mappingOf = (name: SchemaName): z.ZodObject => {
    const schema = SCHEMAS[name]
    if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodObject
    return (schema instanceof z.ZodArray ? schema.element : schema) as z.ZodObject
  }

  it.each(NAMES)('of %s are there for each key, and right', (name) => {
    const { shape } = mappingOf(name)
    const examples = KEY_EXAMPLES[name]
    expect(Object.keys(examples)).toEqual(Object.keys(shape))
    for (const [key, example] of Object.entries(examples)) {
      const data = parse(example, { schema: 'core' })
      expect(Object.keys(data)).toEqual([key])
      expect([key, (shape[key] as z.ZodType).safeParse(data[key]).error?.issues]).toEqual([key, undefined])
    }
  })

  it('have notes of keys that there are', () => {
    const known = NAMES.flatMap((name) => Object.keys(mappingOf(name).shape).map((key) => `${name} ${key}`))
    expect(Object.keys(KEY_NOTES).filter((key) => !known.includes(key))).toEqual([])
  })
})

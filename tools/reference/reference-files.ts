import { CHECK_GROUPS } from '../../src/checks/index.ts'
import { SCHEMAS, type SchemaName } from '../../src/ground/schema/schemas.ts'
import { toKey } from '../../src/ground/text/to-key.ts'
import { type CheckId, editionName, LANGUAGES, type Language } from '../../src/model.ts'
import { checksPage, nameOfGroup } from './check-pages.ts'
import { commandPage } from './command-page.ts'
import { keyPage } from './key-pages.ts'
import { WORDS } from './words.ts'

/** A page of the reference: a pair of editions. */
interface ReferencePage {
  key: string
  headOf: (language: Language) => { title: string; description: string }
  bodyOf: (language: Language) => string
}

/** The pages of the reference that are made from schemas, commands and checks, in the order of the contents. */
export const REFERENCE: readonly ReferencePage[] = [
  { key: 'commands', headOf: (language) => WORDS[language].titles.commands, bodyOf: commandPage },
  ...(Object.keys(SCHEMAS) as SchemaName[]).map((name) => ({
    key: name,
    headOf: (language: Language) => WORDS[language].titles[name],
    bodyOf: (language: Language) => keyPage(name, language),
  })),
  ...Object.entries(CHECK_GROUPS).map(([group, checks]) => ({
    key: `checks-${group}`,
    headOf: (language: Language) => ({
      title: WORDS[language].group(nameOfGroup(group, language)),
      description: WORDS[language].groupAbout(checks.length),
    }),
    bodyOf: (language: Language) => checksPage(group, language),
  })),
]

/** The files of the reference by path: editions of the newsroom in `docs/`. */
export const referenceFiles = (): Record<string, string> => ({ ...pages(), ...contents() })

const pages = (): Record<string, string> =>
  Object.fromEntries(
    REFERENCE.flatMap(({ key, headOf, bodyOf }) =>
      LANGUAGES.map((language) => {
        const path = `docs/articles/${key}/${editionName(language)}`
        return [path, `${headFor(key, headOf(language), language)}\n${bodyOf(language)}\n`]
      }),
    ),
  )

/** The table of contents: what is written by hand first. */
const contents = (): Record<string, string> =>
  Object.fromEntries(
    LANGUAGES.map((language) => {
      const { title, description, slug, intro, desk, tutorial, editors } = WORDS[language].contents
      const made = REFERENCE.map(({ key, headOf }) => ({ path: `../../articles/${key}`, ...headOf(language) }))
      const written = [
        { path: '../../articles/desk', ...desk },
        { path: '../tutorial', ...tutorial },
        { path: '../../articles/editors', ...editors },
      ]
      const lines = [...written, ...made].map(
        ({ path, title, description }) => `- [${title}](${path}/${editionName(language)}): ${description}`,
      )
      const head = [`title: ${title}`, `description: ${JSON.stringify(description)}`, `slug: ${slug}`, `date: ${DATE}`]
      return [
        `docs/pages/contents/${editionName(language)}`,
        `${['---', ...head, '---', '', intro, '', ...lines].join('\n')}\n`,
      ]
    }),
  )

/** The day on which the reference was first published. */
const DATE = '2026-03-01'

function headFor(
  key: string,
  { title, description }: { title: string; description: string },
  language: Language,
): string {
  const facts = ['authors: [facing-pages]', 'original: {language: en}', 'license: CC-BY-4.0']
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(description)}`,
    `slug: ${toKey(title)}`,
    `date: ${DATE}`,
    ...(language === 'en' ? facts : ['translators: [facing-pages]']),
    ...allowed(key, language),
    '---',
    '',
  ].join('\n')
}

/** What the pages of checks show on purpose: what is wrong. */
const SHOWN: Readonly<Record<string, readonly CheckId[]>> = {
  'checks-files en': ['text-mojibake'],
  'checks-files es': ['number-mismatch', 'text-mojibake'],
  'checks-structure en': ['text-leftover'],
  'checks-structure es': ['block-moved', 'text-leftover'],
  'checks-quantities es': ['number-mismatch'],
}

const allowed = (key: string, language: Language): string[] => {
  const checks = SHOWN[`${key} ${language}`] ?? []
  const entries = checks.flatMap((check) => [`  - check: ${check}`, `    reason: ${WORDS[language].shown}`])
  return checks.length > 0 ? ['allow:', ...entries] : []
}

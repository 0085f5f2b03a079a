import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CHECKS, checkPage } from '../../src/checks/index.ts'
import { namesBlock } from '../../src/checks/names-block.ts'
import { type CheckId, LANGUAGES, type Language, type Problem } from '../../src/model.ts'
import { type Changes, isOfSpelling, PHOTO, problemsWith } from '../support/newsroom.ts'
import { examplesOn } from '../support/page-examples.ts'

/** Pages whose examples no block of text can be, and why. */
const OTHERS: Partial<Record<CheckId, string>> = {
  'body-too-long': 'too long',
  'encoding-unexpected': 'bytes that are no text',
  'file-special': 'a folder, pipe or socket',
  'file-symlink': 'a link of the disk',
  'file-too-large': 'too long',
  'front-matter-too-large': 'too long',
  'image-format-mismatch': 'a picture',
  'image-too-large': 'a picture',
  'image-unreadable': 'a picture',
  'markup-too-dense': 'too long',
  'nesting-too-deep': 'too long',
  'table-too-wide': 'too long',
  'translation-outdated': 'what stood there before',
}
const ids = CHECKS.map(({ id }) => id).filter((id) => !(id in OTHERS))
/** Pictures that pages show. */
const PICTURES = Object.fromEntries(
  ['bus.jpg', 'map.png', 'linea-8.png', 'night bus.jpg'].map((name) => [`articles/night-bus/${name}`, PHOTO]),
)
const pageOf = (id: CheckId, language: Language): string =>
  readFileSync(fileURLToPath(new URL(`../../${checkPage(id, language)}`, import.meta.url)), 'utf8')

describe.each(ids)('the pages of %s', (id) => {
  // Most pages have the very same examples in both languages: these are run once.
  const examples = new Map(
    LANGUAGES.map((language) => {
      const shown = examplesOn(pageOf(id, language))
      return [JSON.stringify(shown), shown]
    }),
  )
  const found = (changes: Changes): Problem[] =>
    problemsWith({ ...PICTURES, ...changes }, isOfSpelling(id)).filter(({ check }) => check === id)

  it.each([...examples.values()])('show what it tells, and what it does not', ({ wrong, right }) => {
    const problems = found(wrong)
    expect({ wrong: problems.length > 0, right: found(right).length > 0 }).toEqual({ wrong: true, right: false })
    if (problems[0]?.acceptance) expect(problems.some(({ block }) => block !== undefined)).toBe(namesBlock(id))
  })
})

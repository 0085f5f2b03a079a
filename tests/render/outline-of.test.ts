import { expect, it } from 'vitest'
import { outlineOf } from '../../src/render/outline-of.ts'
import { EN, newsroomWith } from '../support/newsroom.ts'

/** The description that pages take from an edition that has none and begins so. */
function descriptionFor(text: string): string | undefined {
  const { articles } = newsroomWith({
    [EN]: (whole) => whole.replace(/^description: .*\n/m, '').replace(/\n\nThe bus leaves.*\n/, `\n\n${text}\n`),
  })
  return articles.map((article) => outlineOf(article, '').translation?.frontMatter.description)[0]
}

it.each([
  ['its first paragraph', '## Night\n\nOne *short* text.\n\nAnother.', 'One short text.'],
  ['no more than 160 characters of it, in whole words', 'night '.repeat(40).trim(), `${'night '.repeat(26).trim()}…`],
  ['a word that is longer, cut', 'n'.repeat(170), `${'n'.repeat(160)}…`],
  ['not its headings', '# Night', 'Nurses, bakers and students ride it. The timetable hangs at every stop.'],
])('stands in for a description that is missing: %s', (_what, text, description) => {
  expect(descriptionFor(text)).toBe(description)
})

it('leaves a description as it is', () => {
  const [article] = newsroomWith().articles.map((each) => outlineOf(each, ''))
  expect(article?.translation?.frontMatter.description).toBe('A bus crosses the city while everybody else sleeps.')
})

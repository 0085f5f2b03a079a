import type { Checked, Style } from '../../../src/cli/report/types.ts'
import { textsOf } from '../../../src/ground/messages/index.ts'
import { editionsOf, type Language, type Problem } from '../../../src/model.ts'
import { type Changes, EN, ES, newsroomWith } from '../../support/newsroom.ts'

/** An error with a place in another file, a warning and a problem of a whole file, in the newsroom of the tests. */
export const PROBLEMS: Problem[] = [
  {
    check: 'translator-missing',
    severity: 'error',
    article: 'night-bus',
    file: EN,
    line: 6,
    column: 1,
    endLine: 6,
    endColumn: 12,
    message: 'Missing translators, expected at least one because this is a translation of index.es.md',
    note: 'Add their ids: `translators: [tom-hale]`.',
    related: [{ file: ES, line: 7, column: 3, message: 'The original is Spanish.' }],
    url: 'src/checks/attribution/translator-missing.md',
  },
  {
    check: 'link-mismatch',
    severity: 'warning',
    article: 'night-bus',
    file: EN,
    line: 16,
    column: 54,
    endLine: 16,
    endColumn: 83,
    message: 'Unexpected `http:`, expected `https:`',
    note: 'Write https, where the host has it.',
    related: [],
    url: 'src/checks/links/link-mismatch.md',
  },
  {
    check: 'photo-remote',
    severity: 'warning',
    article: 'night-bus',
    file: 'articles/night-bus/photo.jpg',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    message: 'Unexpected file, expected one that an edition shows',
    note: 'Name it in `photo.file` or take it away.',
    related: [],
    url: 'src/checks/files/photo-remote.md',
  },
]

/** What was checked: the newsroom of the tests, with changes. */
export function checkedWith(problems: Problem[], changes: Changes = {}): Checked {
  const { files, articles } = newsroomWith(changes)
  return { files, articles: articles.map((article) => ({ key: article.key, editions: editionsOf(article) })), problems }
}

export const styleWith = (changes: Partial<Style> & { language?: Language } = {}): Style => {
  const { language = 'en', ...others } = changes
  return { format: 'pretty', texts: textsOf(language), colour: false, quiet: false, width: 80, ...others }
}

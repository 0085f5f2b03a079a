import type { PastedKey } from '../../knowledge/pasted-lines.ts'

/** What the check of lines that belong into front matter says: how to mend it, by the key. */
export const PASTED_KEYS: Record<PastedKey, string> = {
  title: 'Write `title: …`, without marks, and delete the line: pages show it above the text.',
  'photo.credit':
    'Write `photo: {credit: …}`, a description below it into `photo.caption`, and delete the line: pages show both below the photo.',
  original:
    'Say it with `original: {language, outlet, url, date}` and delete the line: pages say in both languages where the article first appeared, with a link.',
  authors:
    'Write `authors: [ana-ruiz]` with ids of files in newsroom/people/ and delete the line: pages show it below the title.',
  translators:
    'Write `translators: [tom-hale]` with ids of files in newsroom/people/ and delete the line: pages show it below the title.',
  reviewers:
    'Write `reviewers: [tom-hale]` with ids of files in newsroom/people/ and delete the line: pages show it below the title.',
  disclaimer:
    'Write `disclaimer: author-opinion` with an id of newsroom/disclaimers.yml and delete the line: pages show it in their language.',
  bios: 'Put it into `bio` of the person’s file in newsroom/people/, or here into `bios: {ana-ruiz: …}`, and delete the line: pages show it below the text.',
  date: 'Write `date: YYYY-MM-DD`, or `updated` for a later day, and delete the line: pages show it below the title.',
  topics: 'Write `topics: [transport]` with ids of newsroom/topics.yml and delete the line: pages link to each topic.',
  license:
    'Write `license: CC-BY-4.0` (an SPDX id) or `license: all-rights-reserved` and delete the line: pages show it below the text.',
  corrections:
    'Write `corrections: [{date: YYYY-MM-DD, text: …}]` in both editions and delete the line: pages show it below the text.',
}

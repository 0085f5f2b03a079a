import type { Inline } from '../../model/inline.ts'
import { type CitationParts, type CreditParts, say } from '../sentence.ts'

/** What a page says to those who cite it or publish it again. */
export const citing = {
  citation: {
    title: 'Cite',
    files: 'For reference managers',
    line: ({ authors, title, translators, site, date, url }: CitationParts): Inline[] =>
      say(
        authors && [...authors, ', '],
        `“${title},” `,
        translators && ['trans. ', ...translators, ', '],
        site,
        `, ${date}, ${url}`,
      ),
    translatedBy: (names: string) => `${names}, Trans.`,
    originallyOf: (year: string) => `Original work published ${year}`,
  },
  republication: {
    title: 'Rights and republishing',
    free: 'You may republish this article freely; we are grateful for the credit below',
    allowed: 'You may republish this article under this license if you keep the credit below',
    unchanged: 'Only unchanged: translations, cuts and adaptations are not allowed',
    nonCommercial: 'Only for noncommercial purposes',
    alike: 'If you adapt it, you must share the result under the same license',
    forbidden: 'It may not be republished without permission from the rights holder',
    unstated: 'No license is stated: ask for permission before you republish it',
    photo: (terms: Inline): Inline[] => ['The image stands apart, under its own license: ', terms],
    noPhoto: 'The image is not included: ask whoever made it',
    credit: ({ title, authors, site }: CreditParts): Inline[] =>
      say(title, authors && [', by ', ...authors], ', appeared in ', site),
    whole: 'The whole article as HTML',
    copy: 'Copy the whole article',
    copied: 'Copied',
    html: 'Credit to keep, as HTML',
  },
}

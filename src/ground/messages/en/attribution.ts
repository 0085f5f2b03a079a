import type { Inline } from '../../model/inline.ts'
import { type OriginalParts, say } from '../sentence.ts'

/** What pages, feeds and data say of who made a text, what it was made from, and who may use it. */
export const attribution = {
  roles: {
    original: 'original',
    translation: 'translation',
    summary: 'summary',
    originalIn: (outlet: string) => `original in ${outlet}`,
  },

  note: {
    originalVersion: 'the original version',
    archivedCopy: 'archived copy',
    published: ({ language, link, archived, outlet, date }: OriginalParts): Inline[] =>
      say(
        `Originally published in ${language}`,
        outlet && [' in ', outlet],
        date && [', ', date],
        link && [': ', link],
        archived && [' (', archived, ')'],
      ),
    summary: ({ language, link, titled, archived, outlet, date, authors }: OriginalParts): Inline[] =>
      say(
        'Summary of ',
        titled && link ? link : 'a text',
        titled && archived && [' (', archived, ')'],
        authors && [titled ? ', by ' : ' by ', ...authors],
        titled ? ', published' : ' published',
        ` in ${language}`,
        outlet && [' in ', outlet],
        date && [', ', date],
        !titled && link && [': ', link],
        !titled && archived && [' (', archived, ')'],
      ),
    abridged: 'Abridged',
    originalBy: (names: readonly Inline[]): Inline[] => ['Original text by ', ...names],
    translatedBy: (names: readonly Inline[]): Inline[] => ['Translated by ', ...names],
  },
  methods: {
    'machine-edited': 'Machine translation, edited by a person.',
    machine: 'Machine translation, not edited by a person.',
  },

  photo: { credit: 'Image: ' },
  rights: {
    license: 'License: ',
    allRightsReserved: 'All rights reserved',
    permission: (by: string, date: Inline): Inline[] => [`Published with permission from ${by}, `, date],
  },
}

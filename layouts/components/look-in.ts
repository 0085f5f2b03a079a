import type { Language } from '../../src/model.ts'

/** By this class reader modes (Readability) leave out what is marked, where enough is left to read. */
export const BESIDE = 'supplemental'

/** The class of a part of a page in two languages: reader modes show what is in the page's own. */
export const lookIn = <Look extends string | undefined>(
  look: Look,
  part: { language: Language },
  page: { language: Language },
): Look | string => (part.language === page.language ? look : [look, BESIDE].filter(Boolean).join(' '))

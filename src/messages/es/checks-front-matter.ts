import type { frontMatterChecks as english } from '../en/checks-front-matter.ts'

/** Lo que dicen las comprobaciones del grupo «front-matter», por identificador. */
export const frontMatterChecks: typeof english = {}

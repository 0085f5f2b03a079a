import type { linksChecks as english } from '../en/checks-links.ts'

/** Lo que dicen las comprobaciones del grupo «links», por identificador. */
export const linksChecks: typeof english = {}

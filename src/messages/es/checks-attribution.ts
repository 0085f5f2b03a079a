import type { attributionChecks as english } from '../en/checks-attribution.ts'

/** Lo que dicen las comprobaciones del grupo «attribution», por identificador. */
export const attributionChecks: typeof english = {}

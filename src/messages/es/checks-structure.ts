import type { structureChecks as english } from '../en/checks-structure.ts'

/** Lo que dicen las comprobaciones del grupo «structure», por identificador. */
export const structureChecks: typeof english = {}

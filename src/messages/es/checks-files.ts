import type { filesChecks as english } from '../en/checks-files.ts'

/** Lo que dicen las comprobaciones del grupo «files», por identificador. */
export const filesChecks: typeof english = {}

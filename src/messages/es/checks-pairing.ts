import type { pairingChecks as english } from '../en/checks-pairing.ts'

/** Lo que dicen las comprobaciones del grupo «pairing», por identificador. */
export const pairingChecks: typeof english = {}

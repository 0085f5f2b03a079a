import type { Check } from '../../model.ts'

/** The checks of the group `pairing`. */
export const pairingChecks: Check[] = []

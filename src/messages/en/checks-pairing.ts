/** What the checks of the group `pairing` say, by the id of the check. */
export const pairingChecks = {}

/** What the checks of the group `structure` say, by the id of the check. */
export const structureChecks = {}

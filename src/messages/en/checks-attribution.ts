/** What the checks of the group `attribution` say, by the id of the check. */
export const attributionChecks = {}

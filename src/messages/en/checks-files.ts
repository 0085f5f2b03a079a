/** What the checks of the group `files` say, by the id of the check. */
export const filesChecks = {}

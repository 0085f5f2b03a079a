/** What the checks of the group `links` say, by the id of the check. */
export const linksChecks = {}

/** What the checks of the group `front-matter` say, by the id of the check. */
export const frontMatterChecks = {}

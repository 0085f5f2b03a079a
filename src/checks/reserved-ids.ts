/**
 * Ids of the checks between editions, which are fixed although not all of them are there yet: `site.yml` and `allow`
 * may name them, so that a newsroom's settings hold from one version to the next.
 */
export const RESERVED_IDS: readonly string[] = ['translation-outdated']

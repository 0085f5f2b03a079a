/** What lies in a work folder under which name. */
export const WORK = {
  /** The new site, or what of it differs. */
  fresh: 'fresh',
  empty: 'empty',
  /** The old site until the new one is in its place. */
  old: 'old',
  /** Of a change in place; it counts from the moment that it is there. */
  journal: 'journal',
  markerMeanwhile: 'marker-meanwhile',
  markerAfter: 'marker-after',
} as const

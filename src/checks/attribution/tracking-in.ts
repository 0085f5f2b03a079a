/** Parameters by which newsletters, advertisements and social networks follow readers; from the documentation of their makers. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok)$/i

/** Whether a parameter of this name follows readers. */
export const isTracking = (name: string): boolean => TRACKING.test(name)

/** The names of tracking parameters in the query of an address. */
export const trackingIn = (url: URL): string[] => [...url.searchParams.keys()].filter(isTracking)

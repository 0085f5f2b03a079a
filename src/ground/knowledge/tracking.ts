import { readUrl } from '../basics/read-url.ts'

/** Parameters by which newsletters, advertisements and social networks follow readers; from the documentation of their makers. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|gad_\w+|srsltid|_ga|_gl|msclkid|yclid|ysclid|_openstat|twclid|ttclid|epik|li_fat_id|igshid|igsh|mibextid|ref_src|ref_url|__twitter_impression|mc_cid|mc_eid|_hsenc|_hsmi|__hs\w+|hsctatracking|mkt_tok|vero_id|oly_(?:enc|anon)_id|s_cid|wickedid|rb_clickid)$/i
/** Parameters that do so only there. */
const OF_HOSTS: readonly [host: RegExp, name: RegExp][] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/, /^si$/],
  [/(?:^|\.)(?:twitter|x)\.com$/, /^[st]$/],
]
/** Pages that note who follows a link and send them on: host, path, parameters one of which holds where it leads. */
const REDIRECTS: readonly [host: RegExp, path: RegExp, names: readonly string[]][] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, ['q', 'url']],
  [/^lm?\.(?:facebook|instagram)\.com$/, /^\/(?:l\.php)?$/, ['u']],
  [/^(?:www\.)?facebook\.com$/, /^\/l\.php$/, ['u']],
  [/^(?:www\.)?youtube\.com$/, /^\/redirect$/, ['q']],
  [/^(?:www\.)?linkedin\.com$/, /^\/(?:safety\/go|redir\/redirect)\/?$/, ['url']],
  [/\.safelinks\.protection\.outlook\.com$/, /^\//, ['url']],
  [/^out\.reddit\.com$/, /^\//, ['url']],
  [/^slack-redir\.net$/, /^\/link$/, ['url']],
  [/^vk\.com$/, /^\/away\.php$/, ['to']],
  [/^(?:www\.)?bing\.com$/, /^\/news\/apiclick\.aspx$/, ['url']],
  [/^duckduckgo\.com$/, /^\/l\/$/, ['uddg']],
]

const isTracking = (name: string, host: string): boolean =>
  TRACKING.test(name) || OF_HOSTS.some(([hosts, names]) => hosts.test(host) && names.test(name))

/** The names of tracking parameters in the query of an address. */
export const trackingIn = ({ searchParams, hostname }: URL): string[] =>
  [...searchParams.keys()].filter((name) => isTracking(name, hostname))

/** Where an address leads that only counts who follows it; undefined of any other. */
export function redirectTarget({ hostname, pathname, searchParams }: URL): string | undefined {
  const redirect = REDIRECTS.find(([host, path]) => host.test(hostname) && path.test(pathname))
  const target = redirect?.[2].map((name) => searchParams.get(name)).find((value) => value)
  return target && /^https?:\/\/\S+$/.test(target) ? target : undefined
}

/** An address as it is written, without what follows readers. */
export function withoutTracking(address: string): string {
  const url = readUrl(address)
  if (url === undefined) return address
  const target = redirectTarget(url)
  if (target !== undefined) return withoutTracking(target)
  if (trackingIn(url).length === 0) return address
  const [, path = '', query = '', rest = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(address) ?? []
  const kept = query.split('&').filter((pair) => !isTracking(pair.replace(/=.*/s, ''), url.hostname))
  return `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${rest}`
}

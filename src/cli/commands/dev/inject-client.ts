/** Where the dev server's own script and its events are; no page of a site has such a path. */
export const CLIENT_PATH = '/__facing/client.js'
export const EVENTS_PATH = '/__facing/events'

const POLICY = /(<meta\b[^>]*http-equiv="?content-security-policy"?[^>]*\bcontent=")([^"]*)(")/i

/** A page as the dev server shows it: with the script that reloads it, which the page's own policy is made to let in. */
export function injectClient(html: string, build: string): string {
  const script = `<script src="${CLIENT_PATH}?build=${build}" defer></script>`
  const open = html.replace(POLICY, (_, before, policy, after) => before + withOwn(policy) + after)
  const end = open.lastIndexOf('</body>')
  return end < 0 ? open + script : open.slice(0, end) + script + open.slice(end)
}

/** The script and its connection come from the page's own origin. */
function withOwn(policy: string): string {
  const directives = new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  )
  for (const name of ['script-src', 'connect-src']) {
    const sources = (directives.get(name) ?? directives.get('default-src') ?? []).filter(
      (source) => source !== "'none'",
    )
    if (!sources.includes("'self'")) sources.push("'self'")
    if (directives.has(name) || directives.has('default-src')) directives.set(name, sources)
  }
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ')
}

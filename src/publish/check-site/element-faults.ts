import type { SiteFault } from './built-site.ts'
import { type HtmlElement, isJsonLd } from './html-elements.ts'

type ElementFault = Pick<SiteFault, 'rule' | 'found'>

/** What no element of a page may be or have, wherever it stands: anything inline that runs or styles. */
export function elementFaults({ name, value, attributes, text, data }: HtmlElement): ElementFault[] {
  const faults: ElementFault[] = attributes.flatMap(({ name: attribute }) => {
    if (/^on/.test(attribute)) return { rule: 'inline-handler', found: attribute }
    if (attribute === 'style') return { rule: 'inline-style', found: `${name} style="${value('style')}"` }
    return attribute === 'srcdoc' ? { rule: 'inline-script', found: `${name} srcdoc` } : []
  })
  if (name === 'style') faults.push({ rule: 'inline-style', found: text })
  if (name === 'base') faults.push({ rule: 'base-element', found: value('href') ?? '' })
  if (name === 'script' && isJsonLd(value)) faults.push(...jsonLdFaults(data, text))
  else if (name === 'script' && value('src') === undefined) faults.push({ rule: 'inline-script', found: text })
  return faults
}

function jsonLdFaults(data: unknown, text: string): ElementFault[] {
  const fits = typeof data === 'object' && data !== null && '@context' in data && '@type' in data
  return fits ? [] : [{ rule: 'json-ld-broken', found: text.slice(0, 80) }]
}

/** Properties whose addresses are the newsroom's word, and may lead to what is no part of the site. */
const TYPED: ReadonlySet<string> = new Set(['acquireLicensePage', 'sameAs'])

/** Every text in a value of JSON. */
export function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) if (!TYPED.has(key)) yield* stringsIn(inner)
}

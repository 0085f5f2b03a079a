import type { Attribute } from './html-visitor.ts'

type Table = ReadonlyMap<string, readonly string[]>

const NONE: readonly string[] = []

/** Elements that load something, and the attributes that say what. */
export const RESOURCES: Table = new Map([
  ['audio', ['src']],
  ['embed', ['src']],
  ['iframe', ['src']],
  ['image', ['href', 'xlink:href']],
  ['img', ['src', 'srcset']],
  ['input', ['src']],
  ['object', ['data']],
  ['script', ['src']],
  // by the script, once a reader asks for it
  ['section', ['data-opposite']],
  ['source', ['src', 'srcset']],
  ['track', ['src']],
  ['use', ['href', 'xlink:href']],
  ['video', ['src', 'poster']],
])

/** Elements that lead somewhere. */
export const LINKS: Table = new Map([
  ['a', ['href']],
  ['area', ['href']],
  ['button', ['formaction']],
  ['form', ['action']],
  ['input', ['formaction']],
])

/** The addresses that an element of a table says, as written. */
export function addressesIn(name: string, attributes: readonly Attribute[], table: Table): readonly string[] {
  const asked = table.get(name)
  if (asked === undefined) return NONE
  const addresses: string[] = []
  for (const { name: attribute, value } of attributes) {
    if (!asked.includes(attribute)) continue
    if (attribute !== 'srcset') addresses.push(value)
    else for (const part of value.split(',')) addresses.push(part.trim().split(/\s+/)[0] ?? '')
  }
  return addresses
}

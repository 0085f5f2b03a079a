/** An attribute as a parser reads it; `xlink:href` with its prefix. */
export interface Attribute {
  name: string
  value: string
}

/** Who is told of the elements of a page, in the order of the text. */
export interface HtmlVisitor {
  /** An element begins. Of its attributes at least those that `isAsked`; of scripts and styles what stands directly in them. */
  open: (name: string, attributes: readonly Attribute[], text: string) => void
  /** The innermost element ends. */
  close: () => void
}

/** Attributes that some fact is taken from. */
const ASKED: ReadonlySet<string> = new Set([
  'action',
  'aria-hidden',
  'class',
  'content',
  'data',
  'data-opposite',
  'formaction',
  'href',
  'hreflang',
  'http-equiv',
  'id',
  'lang',
  'name',
  'poster',
  'property',
  'rel',
  'src',
  'srcdoc',
  'srcset',
  'style',
  'type',
  'xlink:href',
])

/** Whether a reader must tell of an attribute. */
export const isAsked = (name: string): boolean => ASKED.has(name) || name.startsWith('on')

/** What an attribute says; undefined where it is not there. */
export function valueIn(attributes: readonly Attribute[], name: string): string | undefined {
  for (const attribute of attributes) if (attribute.name === name) return attribute.value
  return undefined
}

/** `es-419` → `es` */
export function primary(tag: string | undefined): string | undefined {
  if (tag === undefined || /^[a-z]*$/.test(tag)) return tag
  return tag.split('-')[0]?.toLowerCase()
}

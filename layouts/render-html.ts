import { type ComponentChildren, isValidElement, type VNode } from 'preact'

/** Elements without an end tag. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

/** Whether an attribute says `true` or `false`, where of others the name is there or not. */
const SAYS_WHETHER = /^aria-|^data-|^spellcheck$/

const ENTITIES: Record<string, string> = { '"': '&quot;', '&': '&amp;', '<': '&lt;' }

/** What follows a void element: in HTML nothing, in XML a slash. */
type VoidEnd = '>' | '/>'

/**
 * Elements as HTML, in the form that preact-render-to-string gives it, in two thirds of the time: components are functions of
 * what they are given, and nothing of them is kept.
 */
export function renderHtml(node: ComponentChildren, voidEnd: VoidEnd = '>'): string {
  if (typeof node === 'string') return escaped(node)
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (Array.isArray(node)) {
    let html = ''
    for (const child of node) html += renderHtml(child, voidEnd)
    return html
  }
  if (typeof node !== 'object') return String(node)
  // An object that came from data is none, whatever it says of itself.
  return isValidElement(node) ? renderElement(node as VNode<Props>, voidEnd) : ''
}

/** Of a component or an element; what it has as children is not read but rendered. */
type Props = Record<string, unknown> & { children?: ComponentChildren; dangerouslySetInnerHTML?: { __html: string } }

function renderElement({ type, props }: VNode<Props>, voidEnd: VoidEnd): string {
  if (typeof type === 'function') return renderHtml((type as (props: Props) => ComponentChildren)(props), voidEnd)
  let html = `<${type}`
  for (const name in props) {
    if (name !== 'children' && name !== 'dangerouslySetInnerHTML') html += attributeOf(name, props[name])
  }
  if (VOID.has(type)) return html + voidEnd
  const inner = props.dangerouslySetInnerHTML?.__html ?? renderHtml(props.children, voidEnd)
  return `${html}>${inner}</${type}>`
}

function attributeOf(name: string, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean' && !SAYS_WHETHER.test(name)) return value ? ` ${name.toLowerCase()}` : ''
  return value === '' ? ` ${name.toLowerCase()}` : ` ${name.toLowerCase()}="${escaped(String(value))}"`
}

const escaped = (text: string): string =>
  /["&<]/.test(text) ? text.replace(/["&<]/g, (mark) => ENTITIES[mark] ?? mark) : text

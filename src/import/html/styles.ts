/** What a style says of how a text looks, as far as it means something; absent is unsaid. */
export interface Look {
  isBold?: boolean
  isItalic?: boolean
  isStruck?: boolean
  isMonospaced?: boolean
  raised?: 'sup' | 'sub'
  isHidden?: boolean
  /** Points from the left. */
  indent?: number
  /** Points of the first line from there; less than 0 where it hangs out. */
  firstLine?: number
}

const MONOSPACED = /courier|consolas|\bmono|menlo|monaco|typewriter|lucida console|source code|inconsolata|fira code/i
const POINTS: Record<string, number> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835, pc: 12, em: 12, rem: 12 }

/** Each property, and how it changes a look. */
const PROPERTIES: Record<string, (value: string) => Look> = {
  'font-weight': (value) => (/^(?:bold|[6-9]00)/.test(value) ? { isBold: true } : { isBold: false }),
  'font-style': (value) => ({ isItalic: /^(?:italic|oblique)/.test(value) }),
  'text-decoration': (value) => ({ ...(/line-through/.test(value) && { isStruck: true }) }),
  'text-decoration-line': (value) => ({ ...(/line-through/.test(value) && { isStruck: true }) }),
  'font-family': (value) => ({ isMonospaced: MONOSPACED.test(value) }),
  'vertical-align': (value) => (/^su(?:per|b)$/.test(value) ? { raised: value === 'sub' ? 'sub' : 'sup' } : {}),
  display: (value) => ({ isHidden: value === 'none' }),
  visibility: (value) => ({ isHidden: value === 'hidden' }),
  'mso-hide': (value) => ({ isHidden: value === 'all' }),
  'margin-left': (value) => ({ indent: pointsOf(value) }),
  'text-indent': (value) => ({ firstLine: pointsOf(value) }),
}

function pointsOf(value: string): number {
  const [, number = '0', unit = ''] = /^(-?[\d.]+)\s*(\w*)/.exec(value) ?? []
  return Number(number) * (POINTS[unit] ?? 0) || 0
}

/** `font-weight:700;margin-left:36pt` → what it means. */
export function lookOf(declarations: string): Look {
  const look: Look = {}
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration
      .slice(colon + 1)
      .replace(/!important/i, '')
      .trim()
      .toLowerCase()
    if (Object.hasOwn(PROPERTIES, name)) Object.assign(look, PROPERTIES[name]?.(value))
  }
  return look
}

/** What the classes of a style sheet mean: by `.class` or `tag.class`; other selectors are not read. */
export function readStyleSheet(sheet: string): Map<string, Look> {
  const looks = new Map<string, Look>()
  let depth = 0
  for (const rule of withoutComments(sheet).split('}')) {
    const parts = rule.split('{')
    depth += parts.length - 2
    // A rule within `@media` is of some screens only.
    if (depth !== 0 || parts.length !== 2) continue
    const [selectors = '', declarations = ''] = parts
    const look = lookOf(declarations)
    if (Object.keys(look).length === 0) continue
    for (const selector of selectors.split(',')) {
      const name = selector.slice(selector.lastIndexOf(';') + 1).trim()
      if (/^[\w-]*\.[\w-]+$/.test(name)) looks.set(name, { ...looks.get(name), ...look })
    }
  }
  return looks
}

const withoutComments = (sheet: string): string =>
  sheet
    .split('/*')
    .map((part, index) => (index === 0 ? part : part.slice(`${part}*/`.indexOf('*/') + 2)))
    .join('')
    .replace(/<!--|-->/g, '')

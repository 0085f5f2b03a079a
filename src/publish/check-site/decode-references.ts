const NAMED: Readonly<Record<string, string>> = { amp: '&', gt: '>', lt: '<', quot: '"' }

/**
 * A value with its character references read: `a&amp;b` → `a&b`. Undefined where an `&` is none of those that are
 * written for us: numbers of characters that stand for themselves, and the four names that XML has too, each with its
 * semicolon.
 */
export function decodeReferences(value: string): string | undefined {
  if (!value.includes('&')) return value
  let isKnown = true
  const decoded = value.replace(
    /&(?:(amp|gt|lt|quot);|#(?:x([\da-f]{1,6})|(\d{1,7}));)?/gi,
    (_, name?: string, hex?: string, decimal?: string) => {
      const character = name === undefined ? characterOf(hex, decimal) : NAMED[name]
      isKnown &&= character !== undefined
      return character ?? ''
    },
  )
  return isKnown ? decoded : undefined
}

function characterOf(hex: string | undefined, decimal: string | undefined): string | undefined {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return isPlain(code) ? String.fromCodePoint(code) : undefined
}

/** Neither a control character nor half of a pair, which a parser replaces (HTML, 13.2.5.80). */
const isPlain = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff)

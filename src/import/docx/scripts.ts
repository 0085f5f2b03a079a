const ABOVE: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-−=()ni'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][index] ?? sign]),
)
const BELOW: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-−=()'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][index] ?? sign]),
)
/** `1.o` → `1.º`, `2a` → `2.ª`: Spanish writes ordinals so. */
const ORDINALS: Readonly<Record<string, string>> = { o: 'º', a: 'ª' }

/**
 * Raised or lowered characters as Unicode has them: `m` and a raised `2` → `m²`. Where it has not all of them, they stay as
 * they are: `1er`, `19th`. `before` is what stands before them.
 */
export function inScript(text: string, script: 'above' | 'below' | 'none', before: string): string {
  if (script === 'none') return text
  const ordinal = script === 'above' && /\d\.?$/.test(before) ? ORDINALS[text.trim()] : undefined
  if (ordinal !== undefined) return text.replace(text.trim(), ordinal)
  const signs = script === 'above' ? ABOVE : BELOW
  const characters = [...text]
  return characters.every((each) => /\s/.test(each) || signs[each] !== undefined)
    ? characters.map((each) => signs[each] ?? each).join('')
    : text
}

const RAISED = new Map(
  [...'0123456789+-=()ni'].map((plain, index) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'][index] ?? plain]),
)
const LOWERED = new Map([...'0123456789+-=()'].map((plain, index) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index] ?? plain]))
/** Endings of ordinal numbers with signs of their own. */
const ORDINALS: Record<string, string> = { o: 'º', a: 'ª', º: 'º', ª: 'ª' }

/** Raised or lowered text as characters that are so by themselves: `2` → `²`; as it is where one of it has none. */
export function raiseText(value: string, to: 'sup' | 'sub'): string {
  if (to === 'sup' && Object.hasOwn(ORDINALS, value)) return ORDINALS[value] ?? value
  const table = to === 'sup' ? RAISED : LOWERED
  const hasAll = /\d/.test(value) && [...value].every((character) => table.has(character))
  return hasAll ? [...value].map((character) => table.get(character)).join('') : value
}

const BEFORE = /(?<!\p{L})multipl\p{L}+(?:\s\p{L}+){0,2}\s(?:por|by)\s$/iu

/** Whether something is multiplied by the number that begins here: "se multiplicó por diez". */
export function isMultiplied(text: string, start: number): boolean {
  if (!'ry'.includes(text.charAt(start - 2))) return false
  const before = text.slice(Math.max(0, start - 40), start)
  return /multipl/i.test(before) && BEFORE.test(before)
}

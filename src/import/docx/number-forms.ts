/** `%1.%2)` → `2.c)`; `numberAt` gives the number of a level as it is shown, and none is below the item's own. */
export const shownNumber = (text: string, level: number, numberAt: (level: number) => string): string =>
  text.replace(/%(\d)/g, (_, digit: string) => (Number(digit) - 1 > level ? '' : numberAt(Number(digit) - 1)))

const ROMAN: readonly [sign: string, value: number][] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

/** A number in a form of Word: `lowerLetter` (3 → c, 28 → bb), `upperRoman` (4 → IV); in digits where the form is another. */
export function inForm(number: number, form = 'decimal'): string {
  const isLarge = form.startsWith('upper')
  if (/Letter$/.test(form))
    return String.fromCharCode((isLarge ? 65 : 97) + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
  if (!/Roman$/.test(form) || number > 4000) return String(number)
  let left = number
  const roman = ROMAN.map(([sign, value]) => {
    const times = Math.floor(left / value)
    left -= times * value
    return sign.repeat(times)
  }).join('')
  return isLarge ? roman.toUpperCase() : roman
}

/** Whether a text has a stretch as it stands, not as a part of a longer word or number. */
export function holds(text: string, stretch: string): boolean {
  for (let at = text.indexOf(stretch); at >= 0; at = text.indexOf(stretch, at + 1)) {
    const [before, after] = [
      text.slice(Math.max(0, at - 1), at),
      text.slice(at + stretch.length, at + stretch.length + 2),
    ]
    const inList = /[,([]/.test(before) && /^[,)\]]/.test(after)
    if (inList || (!/[\p{L}\d]/u.test(before) && !/^(?:[\p{L}\d]|[.,]\d)/u.test(after))) return true
  }
  return false
}

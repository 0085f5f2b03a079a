/** What stands between the commas of a list or mapping on one line. */
export interface FlowEntry {
  /** Absent in a list. */
  key: string | undefined
  /** As it is written. */
  value: string
  /** Where the entry begins, and where its value does. */
  at: number
  valueAt: number
}

const ENTRY =
  /(?:([A-Za-z][\w-]*): +)?("[^"\\]*"|'(?:[^']|'')*'|[^\s\-?:,[\]{}#&*!|>'"%@`~+.](?:(?:[^,[\]{}:]|:(?=[^\s,[\]{}]))*[^\s,[\]{}:])?) *(?:, *(?=.)|$)/y

/** The entries of a text that begins with its bracket and ends with the other; undefined where it has anything else. */
export function flowEntries(text: string): FlowEntry[] | undefined {
  const entries: FlowEntry[] = []
  // YAML takes other white space for part of a text.
  const inner = text.slice(0, -1).replace(/ +$/, '')
  ENTRY.lastIndex = (/^. */.exec(text)?.[0] ?? '').length
  while (ENTRY.lastIndex < inner.length) {
    const at = ENTRY.lastIndex
    const [, key, value] = ENTRY.exec(inner) ?? []
    if (value === undefined) return undefined
    entries.push({ key, value, at, valueAt: inner.indexOf(value, at + (key === undefined ? 0 : key.length + 1)) })
  }
  return entries
}

/** A tag of another tool, taken apart: `figure src="x.jpg" "y"` → its name, keys and values. */
export interface TagWords {
  name: string
  named: ReadonlyMap<string, string>
  /** Values without a key, in order. */
  loose: readonly string[]
}

const VALUE = '"((?:[^"\\\\]|\\\\.)*)"|\'((?:[^\'\\\\]|\\\\.)*)\'|`([^`]*)`|“([^”]*)”|\\{([^{}]*)\\}|([^\\s,"\'`{}|]+)'
const WORD = new RegExp(`(?:([\\w:@.-]+)\\s*(?:=|:(?!//))\\s*)?(?:${VALUE})`, 'gs')

/** Reads what stands in a tag between its brackets. */
export function tagWords(inside: string): TagWords {
  const [, name = '', rest = ''] = /^\s*([^\s"'`=|,{}]*)(.*)$/s.exec(inside) ?? []
  const named = new Map<string, string>()
  const loose: string[] = []
  for (const [, key, ...values] of rest.matchAll(WORD)) {
    const value = (values.find((each) => each !== undefined) ?? '').replace(/\\(["'\\])/g, '$1').trim()
    if (key === undefined) loose.push(value)
    else if (!named.has(key.toLowerCase())) named.set(key.toLowerCase(), value)
  }
  return { name: name.replace(/^[/-]+|\/$/g, ''), named, loose }
}

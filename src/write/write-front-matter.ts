import { isMap, isScalar, isSeq, Lexer, type Node, parseDocument, Scalar, type Tags } from 'yaml'

/** The keys at a path of the front matter, in the order in which they are to stand; none where any may. */
export type KeysAt = (path: readonly string[]) => readonly string[]

/**
 * Front matter as canonical YAML: keys in their order, unknown ones after them, two spaces a level; comments go with the
 * key below them, values stay as they are written. `yaml` has been found free of anchors, tags and errors.
 */
export function writeFrontMatter(yaml: string, keysAt: KeysAt): string {
  const document = parseDocument(yaml, {
    uniqueKeys: false,
    stringKeys: true,
    customTags: (tags) => asWritten(tags, yaml),
  })
  if (!isMap(document.contents)) return yaml === '' ? '' : `${yaml}\n`
  sortKeys(document.contents, [], keysAt)
  return document.toString({ flowCollectionPadding: false, lineWidth: 0 })
}

function sortKeys(node: unknown, path: readonly string[], keysAt: KeysAt): void {
  if (isSeq(node)) for (const item of node.items) sortKeys(item, [...path, '0'], keysAt)
  if (!isMap(node)) return
  const [first] = node.items
  if (isScalar(first?.key) && node.commentBefore) {
    first.key.commentBefore = [node.commentBefore, first.key.commentBefore].filter(Boolean).join('\n')
    node.commentBefore = null
  }
  const order = keysAt(path)
  const rank = (key: unknown) => (order.includes(nameOf(key)) ? order.indexOf(nameOf(key)) : order.length)
  node.items.sort((a, b) => rank(a.key) - rank(b.key))
  for (const { key, value } of node.items) sortKeys(value, [...path, nameOf(key)], keysAt)
  const [top] = node.items
  if (isScalar(top?.key)) top.key.spaceBefore = false
}

const nameOf = (key: unknown): string => String(isScalar(key) ? key.value : key)

/** The tags of YAML, which write a number, a yes and the lines of a long text as they found them. */
const asWritten = (tags: Tags, yaml: string): Tags =>
  tags.map((tag) => {
    if (typeof tag === 'string' || tag.collection !== undefined) return tag
    const { stringify } = tag
    return {
      ...tag,
      stringify: (item, context, ...others) =>
        (typeof item.value === 'string' ? linesOf(item, yaml, context.indent) : item.source) ??
        stringify?.(item, context, ...others) ??
        String(item.value),
    }
  })

/** A text between quotation marks, whose escapes are kept, or one over several lines, which would be joined or folded. */
function linesOf({ range, type }: Node & { type?: Scalar.Type }, yaml: string, indent: string): string | undefined {
  if (!range || type === Scalar.BLOCK_LITERAL) return undefined
  const [head = '', ...lines] = yaml.slice(range[0], range[1]).trimEnd().split('\n')
  if (lines.length === 0) return type === Scalar.PLAIN ? undefined : head
  const isFolded = type === Scalar.BLOCK_FOLDED
  if (isFolded && !/^>-?$/.test(head)) return undefined
  const margin = isFolded ? Math.min(...lines.filter((line) => line.trim() !== '').map(marginOf)) : undefined
  const kept = lines.map((line) => (margin === undefined ? line.trim() : line.slice(margin)))
  return [head.trimEnd(), ...kept.map((line) => (line === '' ? '' : indent + line))].join('\n')
}

const marginOf = (line: string): number => line.length - line.trimStart().length

/** The comments of a YAML text, sorted. */
export function commentsIn(yaml: string): string[] {
  const tokens = [...new Lexer().lex(yaml)]
  // A text is announced by the token before it: one that begins with `#` is no comment.
  return tokens.filter((token, index) => token.startsWith('#') && tokens[index - 1] !== '\u001f').sort()
}

import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type Tags,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'

/** The keys at a path of the front matter, in the order in which they are to stand; none where any may. */
export type KeysAt = (path: readonly string[]) => readonly string[]

/** Whether the key at a path may be left out. */
export type IsOptional = (path: readonly string[]) => boolean

/**
 * Front matter as canonical YAML, whoever wrote it: keys in their order, unknown ones after them, two spaces a level, a line a
 * value without quotation marks that it does not need, `[a, b]` for lists of words, other lists and mappings as they
 * stand. A key that may be left out goes where it says `null`, `false`, `''`, `[]` or `{}`; one after whose colon nothing
 * stands is there to be completed. Comments go with the key below them. `yaml` has been found free of anchors, tags and errors.
 */
export function writeFrontMatter(yaml: string, keysAt: KeysAt, isOptional: IsOptional = () => false): string {
  const document = parseDocument(yaml, {
    uniqueKeys: false,
    stringKeys: true,
    customTags: (tags) => asWritten(tags, yaml),
  })
  if (!isMap(document.contents)) return yaml === '' ? '' : `${yaml}\n`
  settle(document.contents, [], keysAt, isOptional)
  return document.toString({ flowCollectionPadding: false, lineWidth: 0 })
}

function settle(node: unknown, path: readonly string[], keysAt: KeysAt, isOptional: IsOptional): void {
  if (isSeq(node)) {
    for (const item of node.items) settle(item, [...path, '0'], keysAt, isOptional)
    if (node.items.length > 0 && node.items.every(isScalar)) settleWords(node)
  }
  if (isMap(node)) {
    for (const { key, value } of node.items) settle(value, [...path, nameOf(key)], keysAt, isOptional)
    node.items = node.items.filter((pair) => !isEmpty(pair) || !isOptional([...path, nameOf(pair.key)]))
    sortKeys(node, keysAt(path))
  }
}

function sortKeys(node: YAMLMap, order: readonly string[]): void {
  const [first] = node.items
  if (isScalar(first?.key) && node.commentBefore) {
    first.key.commentBefore = [node.commentBefore, first.key.commentBefore].filter(Boolean).join('\n')
    node.commentBefore = null
  }
  const rank = (key: unknown) => (order.includes(nameOf(key)) ? order.indexOf(nameOf(key)) : order.length)
  node.items.sort((a, b) => rank(a.key) - rank(b.key))
  const [top] = node.items
  if (isScalar(top?.key)) top.key.spaceBefore = false
}

const nameOf = (key: unknown): string => String(isScalar(key) ? key.value : key)

/** Longer lists than a line of so many characters are easier to read an entry a line. */
const LINE = 100

/** In brackets where one line holds it, otherwise an entry a line; with comments as it is written. */
function settleWords(list: YAMLSeq): void {
  if ([list, ...list.items].some(hasComment)) return
  const words = list.items.map((item) => String(isScalar(item) ? item.value : ''))
  list.flow = !words.some((word) => word.includes('\n')) && words.join(', ').length <= LINE
}

const hasComment = (node: unknown): boolean =>
  isNode(node) && Boolean(node.comment || node.commentBefore || ('spaceBefore' in node && node.spaceBefore))

/** Whether a program wrote that there is nothing. */
function isEmpty({ key, value }: Pair): boolean {
  if (hasComment(key) || hasComment(value)) return false
  if (isCollection(value)) return value.items.length === 0
  if (!isScalar(value)) return false
  return value.value === '' || value.value === false || (value.value === null && Boolean(value.source))
}

/** The tags of YAML, which write a number and a yes as they found them, and a text in its shortest form. */
const asWritten = (tags: Tags, yaml: string): Tags =>
  tags.map((tag) => {
    if (typeof tag === 'string' || tag.collection !== undefined) return tag
    const { stringify } = tag
    return {
      ...tag,
      stringify: (item, context, ...others) => {
        if (typeof item.value !== 'string' || stringify === undefined) return item.source ?? String(item.value)
        const type = item.value.includes('\n') ? Scalar.BLOCK_LITERAL : Scalar.PLAIN
        const text = Object.assign(new Scalar(item.value), { type })
        return withEscapes(item, yaml, context.indent) ?? stringify(text, context, ...others)
      },
    }
  })

/** A text with escapes that show what nobody would see, as it is written; undefined of any other. */
function withEscapes({ range }: Node, yaml: string, indent: string): string | undefined {
  const written = range ? yaml.slice(range[0], range[1]) : ''
  if (!written.startsWith('"') || !/\\(?!["\\/\n ])/.test(written)) return undefined
  return written
    .split('\n')
    .map((line) => line.trim())
    .join(`\n${indent}`)
}

/** The comments of a YAML text, sorted. */
export function commentsIn(yaml: string): string[] {
  if (!yaml.includes('#')) return []
  const tokens = [...new Lexer().lex(yaml)]
  // A text is announced by the token before it: one that begins with `#` is no comment.
  return tokens.filter((token, index) => token.startsWith('#') && tokens[index - 1] !== '\u001f').sort()
}

import { Document, isCollection, isScalar, isSeq, Scalar, visit } from 'yaml'

/** Longer lists than a line of so many characters are easier to read an entry a line. */
const LINE = 100

/** What stands after the colon of a key: ` A`, ` [a, b]`, or a line end and lines that begin with more than `indent`. */
export function yamlValue(value: unknown, indent: string): string {
  const document = new Document({ k: value })
  visit(document, {
    Seq: (_key, node) => {
      if (isSeq(node)) node.flow = node.items.every(isScalar) && JSON.stringify(node).length <= LINE
    },
  })
  const written = document.toString({ flowCollectionPadding: false, lineWidth: 0, nullStr: '' })
  return written
    .slice('k:'.length)
    .trimEnd()
    .replace(/\n(?=.)/g, `\n${indent}`)
}

/** The same between brackets, on one line and without a space before it. */
export function yamlInFlow(value: unknown): string {
  const document = new Document([value])
  visit(document, {
    Collection: (_key, node) => {
      if (isCollection(node)) node.flow = true
    },
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return document.toString({ flowCollectionPadding: false, lineWidth: 0 }).trimEnd().slice(1, -1)
}

/** A text in the quotation marks of another; undefined where that is no text in quotation marks, or this one has lines. */
export function inSameQuotes(value: unknown, { type }: Pick<Scalar, 'type'>): string | undefined {
  if (typeof value !== 'string' || /[\p{C}\n]/u.test(value)) return undefined
  if (type === Scalar.QUOTE_SINGLE) return `'${value.replaceAll("'", "''")}'`
  return type === Scalar.QUOTE_DOUBLE ? JSON.stringify(value) : undefined
}

import { Document, isSeq, visit } from 'yaml'

/** Data as YAML of ours: lists of ids on one line, no line broken, nothing after the colon of what is null: to be completed. */
export function yamlOf(data: object): string {
  const document = new Document(data)
  visit(document, {
    Seq: (_key, node) => {
      if (isSeq(node)) node.flow = node.items.every((item) => 'value' in Object(item))
    },
  })
  return document.toString({ flowCollectionPadding: false, lineWidth: 0, nullStr: '' })
}

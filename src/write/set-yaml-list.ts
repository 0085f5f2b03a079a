import { isSeq, parseDocument } from 'yaml'
import { endOfLine, listInFlow, listInLines } from './yaml-list.ts'
import { yamlOf } from './yaml-of.ts'

/**
 * A list of YAML with other entries, which `change` makes of those that are there: what stays keeps its lines and comments.
 * `yaml` has been found free of anchors, tags and errors, and to be a list or nothing.
 */
export function setYamlList(yaml: string, change: (entries: readonly unknown[]) => readonly unknown[]): string {
  const whole = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`
  const { contents } = parseDocument(whole)
  const wanted = change(isSeq(contents) ? contents.toJSON() : [])
  if (!isSeq(contents) || contents.items.length === 0) {
    return wanted.length === 0 ? yaml : (contents === null ? whole : '') + yamlOf([...wanted])
  }
  const [start = 0, end = 0] = contents.range ?? []
  if (contents.flow) return whole.slice(0, start) + listInFlow(whole, contents, wanted) + whole.slice(end)
  const lineStart = whole.lastIndexOf('\n', start - 1) + 1
  const last = start + whole.slice(start, end).trimEnd().length
  const lines = wanted.length === 0 ? '[]\n' : listInLines(whole, contents, wanted)
  return whole.slice(0, lineStart) + lines + whole.slice(endOfLine(whole, last))
}

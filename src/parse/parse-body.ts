import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { trimAddresses } from '../ground/body/trim-addresses.ts'
import { bodyTooMuch } from './body-limits.ts'
import type { LocalFault } from './local-fault.ts'
import { numberItems } from './number-items.ts'
import { parseNatively } from './parse-natively.ts'
import { treeTooDeep } from './tree-limits.ts'

/** Where the body of a file begins: line from 1, offset from 0 in UTF-16 units. */
export interface BodyStart {
  line: number
  offset: number
}

/** A body's tree, and why it is empty where the body is too much for the parser. */
export interface ParsedBody {
  root: Root
  faults: LocalFault[]
}

let parser: Processor<Root> | undefined

/**
 * The Markdown (CommonMark with tables, notes, strikethrough by two tildes and bare addresses) below the front matter of a
 * file's whole text; places count from the beginning of the file.
 */
export function parseBody(text: string, bodyStart: BodyStart): ParsedBody {
  const tooMuch = bodyTooMuch(text, bodyStart.offset)
  if (tooMuch) return refused(tooMuch)
  const body = blankBefore(bodyStart) + text.slice(bodyStart.offset)
  const root = parseNatively(body) ?? parseWithRemark(body)
  const tooDeep = treeTooDeep(root)
  if (tooDeep) return refused(tooDeep)
  numberItems(root, body)
  return { root, faults: [] }
}

/** The reference: what it makes of a text is what the text means. */
export function parseWithRemark(text: string): Root {
  parser ??= unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze() as unknown as Processor<Root>
  const root = parser.parse(text)
  trimAddresses(root, text)
  return root
}

const refused = (fault: LocalFault): ParsedBody => ({ root: { type: 'root', children: [] }, faults: [fault] })

/** As many characters and line ends as stand before the body, so that no place has to be shifted afterwards. */
const blankBefore = ({ line, offset }: BodyStart): string => ' '.repeat(offset - (line - 1)) + '\n'.repeat(line - 1)

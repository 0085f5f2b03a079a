import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Fault } from '../model.ts'

/** Where the body of a file begins: line from 1, offset from 0 in UTF-16 units. */
export interface BodyStart {
  line: number
  offset: number
}

/** A body's tree, and what is wrong with it as such. */
export interface ParsedBody {
  root: Root
  faults: Omit<Fault, 'file'>[]
}

let parser: Processor<Root> | undefined

/**
 * The Markdown (CommonMark with tables, notes, strikethrough and bare addresses) below the front matter of a file's
 * whole text; places count from the beginning of the file.
 */
export function parseBody(text: string, bodyStart: BodyStart): ParsedBody {
  parser ??= unified().use(remarkParse).use(remarkGfm).freeze() as unknown as Processor<Root>
  return { root: parser.parse(blankBefore(bodyStart) + text.slice(bodyStart.offset)), faults: [] }
}

/** As many characters and line ends as stand before the body, so that no place has to be shifted afterwards. */
const blankBefore = ({ line, offset }: BodyStart): string => ' '.repeat(offset - (line - 1)) + '\n'.repeat(line - 1)

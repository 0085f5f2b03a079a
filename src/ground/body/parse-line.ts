import type { PhrasingContent, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { trimAddresses } from './trim-addresses.ts'

/** Most characters: the parser's time grows with the square of some things. A longer text is shown as it was typed. */
const LONGEST = 4000
/** What may be a mark, or begin a bare address. */
const MARK = /[*_`[\]\\&<~@]|:\/\/|www\./i
/** Nothing but a run of words: `1990. x`, `# x` and `[^1]` are what they look like, and so is HTML. */
const NO_BLOCKS = {
  disable: {
    null: [
      ...[
        'blockQuote',
        'codeFenced',
        'codeIndented',
        'definition',
        'headingAtx',
        'htmlFlow',
        'htmlText',
        'labelStartImage',
      ],
      ...['list', 'setextUnderline', 'table', 'thematicBreak', 'gfmFootnoteCall', 'gfmFootnoteDefinition'],
    ],
  },
}

let parser: Processor<Root> | undefined

/** Markdown that stands in no body, such as a caption: its words with emphasis, links and code; paragraphs become one. */
export function parseLine(text: string): PhrasingContent[] {
  if (text.length > LONGEST || !MARK.test(text)) return [{ type: 'text', value: text }]
  parser ??= makeParser()
  const root = parser.parse(text)
  trimAddresses(root, text)
  return root.children.flatMap((node, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
    ...(node.type === 'paragraph' ? node.children : []),
  ])
}

const makeParser = () =>
  unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(function disableBlocks() {
      const data = this.data()
      data.micromarkExtensions = [...(data.micromarkExtensions ?? []), NO_BLOCKS]
    })
    .freeze() as unknown as Processor<Root>

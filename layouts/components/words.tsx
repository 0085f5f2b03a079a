import { softHyphens } from '../../src/ground/knowledge/soft-hyphens.ts'
import { isLongWord } from '../../src/ground/text/is-long-word.ts'
import { keepTogether } from '../../src/ground/text/keep-together.ts'

/** Where a line may end within an address: after its marks, as no hyphen may be added to it. */
const WHOLE_ADDRESS = /@|\/\//
const AFTER_MARKS = /(?<=[/.@_=&?-])(?![/.@_=&?-])/

/** A title or a name: a long word goes to a line of its own before it is broken, and then at a hyphen; `E-Commerce` too. */
export function Words({ text }: { text: string }) {
  const parts = keepTogether(text).split(/(\s+)/)
  return (
    <>
      {parts.map((part) => {
        if (WHOLE_ADDRESS.test(part)) return addressOf(part)
        return isLongWord(part) ? <span class="long">{softHyphens(part)}</span> : part
      })}
    </>
  )
}

const addressOf = (address: string) =>
  address.split(AFTER_MARKS).flatMap((piece, index) => (index > 0 ? [<wbr key={piece} />, piece] : piece))

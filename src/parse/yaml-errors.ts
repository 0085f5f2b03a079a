import type { CST, Document, ErrorCode, YAMLParseError } from 'yaml'
import type { TextId } from '../ground/messages/to-say.ts'
import { toSay } from '../ground/messages/to-say.ts'
import { lineFrom } from '../ground/text/line-from.ts'
import type { PlaceAt } from '../ground/text/places-in.ts'
import type { LocalFault } from './local-fault.ts'
import { walkTokens } from './yaml-guards.ts'

type Slip = Extract<TextId, `yaml-syntax.slips.${string}`> extends `yaml-syntax.slips.${infer Slip}` ? Slip : never

/** What people did, by the parser's code; where a code is missing, that the text is no YAML. */
const SLIPS: Partial<Record<ErrorCode, Slip>> = {
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'value',
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'start',
  BAD_DQ_ESCAPE: 'escape',
  UNEXPECTED_TOKEN: 'trailing',
  NON_STRING_KEY: 'key',
  KEY_OVER_1024_CHARS: 'key',
  RESOURCE_EXHAUSTION: 'large',
}

/** Where the place is what the parser points at; elsewhere it is the rest of the line. */
const NARROW: ReadonlySet<Slip> = new Set(['tab', 'start', 'escape', 'indent', 'bracket'])

/** The first thing that keeps a text from being YAML of one document; what follows it follows from it. */
export function faultOfSyntax(
  [document, second]: readonly Document[],
  tokens: readonly CST.Token[],
  yaml: string,
  placeAt: PlaceAt,
): LocalFault | undefined {
  const error = document?.errors[0]
  if (error === undefined) return second && faultAt('document', placeAt(second.range?.[0] ?? 0))
  const start = Math.min(error.pos[0], yaml.trimEnd().length)
  const slip = slipOf(error, lineFrom(yaml, start))
  // The parser notices at the end of the text that a quotation mark is open.
  const from = slip === 'quote' ? openQuote(tokens, start) : start
  const lineEnd = from + lineFrom(yaml, from).length
  return faultAt(slip, placeAt(from, NARROW.has(slip) ? Math.min(error.pos[1], lineEnd) : lineEnd))
}

function faultAt(slip: Slip, place: LocalFault['place']): LocalFault {
  return { check: 'yaml-syntax', place, say: toSay(`yaml-syntax.slips.${slip}`) }
}

function slipOf({ code, message }: YAMLParseError, rest: string): Slip {
  if (code === 'MISSING_CHAR') return /quote/.test(message) ? 'quote' : /map values/.test(message) ? 'value' : 'other'
  if (code === 'BAD_INDENT' && /end with/.test(message)) return 'bracket'
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?: |$)/.test(rest)) return 'indent'
  return SLIPS[code] ?? 'other'
}

function openQuote(tokens: readonly CST.Token[], end: number): number {
  for (const { token } of walkTokens(tokens)) {
    if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') continue
    const { source, offset } = token
    if (offset + source.trimEnd().length >= end && (source.length < 2 || source.at(-1) !== source[0])) return offset
  }
  return end
}

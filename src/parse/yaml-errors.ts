import type { Document, ErrorCode } from 'yaml'
import type { Texts } from '../messages/index.ts'
import type { PlaceAt } from '../text/places-in.ts'
import type { LocalFault } from './local-fault.ts'

type Slip = keyof Texts['checks']['yaml-syntax']['slips']

/** What people did, by the parser's code; where a code is missing, that the text is no YAML. */
const SLIPS: Partial<Record<ErrorCode, Slip>> = {
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'start',
  BAD_DQ_ESCAPE: 'escape',
  UNEXPECTED_TOKEN: 'trailing',
  NON_STRING_KEY: 'key',
  KEY_OVER_1024_CHARS: 'key',
  RESOURCE_EXHAUSTION: 'large',
}

/** The first thing that keeps a text from being YAML of one document; what follows it follows from it. */
export function faultOfSyntax(
  [document, second]: readonly Document[],
  yaml: string,
  placeAt: PlaceAt,
): LocalFault | undefined {
  const error = document?.errors[0]
  if (error) {
    const slip = slipOf(error.code, error.message)
    const start = Math.min(error.pos[0], yaml.trimEnd().length)
    return faultAt(slip, placeAt(start, Math.min(error.pos[1], yaml.length)))
  }
  return second && faultAt('document', placeAt(second.range?.[0] ?? 0))
}

function faultAt(slip: Slip, place: LocalFault['place']): LocalFault {
  return {
    check: 'yaml-syntax',
    place,
    say: ({ checks }) => checks['yaml-syntax'].slip(checks['yaml-syntax'].slips[slip]),
  }
}

function slipOf(code: ErrorCode, message: string): Slip {
  if (code === 'MISSING_CHAR') return /quote/.test(message) ? 'quote' : /map values/.test(message) ? 'value' : 'other'
  if (code === 'BAD_INDENT' && /end with/.test(message)) return 'bracket'
  return SLIPS[code] ?? 'other'
}

import type { Check } from '../../model.ts'
import { facingInlines } from './facing-inlines.ts'
import { lackingFinding } from './lacking-finding.ts'
import { excess } from './lacking-inlines.ts'

/** What is code in one edition is code in the other. Tells the first one of a block. */
export const codeMismatch: Check = {
  id: 'code-mismatch',
  severity: 'info',
  scope: 'article',
  *run(article) {
    for (const { source, translation } of facingInlines(article)) {
      if (source.length === 0 || translation.length === 0) continue
      const [first] = [
        ...excess(source, translation, 'codes', codeKey),
        ...excess(translation, source, 'codes', codeKey),
      ]
      if (first) yield lackingFinding('code-mismatch', first)
    }
  },
}

/** `x + y` and `x+y` are the same code. */
const codeKey = (code: string): string => code.toLowerCase().replace(/\s+/g, '')

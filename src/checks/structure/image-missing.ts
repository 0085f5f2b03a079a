import type { Check } from '../../model.ts'
import { facingInlines } from './facing-inlines.ts'
import { lackingFinding } from './lacking-finding.ts'
import { lackingInlines } from './lacking-inlines.ts'

/** Both editions show the same pictures, or each its own version of them. */
export const imageMissing: Check = {
  id: 'image-missing',
  severity: 'error',
  scope: 'article',
  *run(article) {
    for (const lacking of lackingInlines(facingInlines(article), 'images', pictureKey)) {
      yield lackingFinding('image-missing', lacking)
    }
  },
}

/** `map-es.png`, `map_en.jpg` → `map`. */
const pictureKey = (address: string): string =>
  address
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .replace(/[-_.](?:es|en)$/i, '')
    .toLowerCase()

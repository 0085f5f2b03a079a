import type { Finding } from '../../model.ts'
import type { BlockText } from './article-texts.ts'

/** A finding at a stretch of a block's text. */
export const findingIn = (
  { edition, placeAt }: BlockText,
  start: number,
  end: number,
  say: Finding['say'],
): Finding => ({ file: edition.file.path, place: placeAt(start, end), say })

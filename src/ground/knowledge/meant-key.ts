import { foldAccents } from '../text/fold-accents.ts'
import { nearest } from './nearest.ts'

/** Words for what a key says, in Spanish and as other tools write them, that are too far from it to be a slip. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['actualizado', 'updated'],
  ['alternativo', 'alt'],
  ['apellido', 'family'],
  ['apellidos', 'family'],
  ['archivo', 'file'],
  ['autoras', 'authors'],
  ['autores', 'authors'],
  ['borrador', 'draft'],
  ['cargo', 'role'],
  ['etiquetas', 'topics'],
  ['fecha', 'date'],
  ['idioma', 'language'],
  ['imagen', 'photo'],
  ['image', 'photo'],
  ['lastmod', 'updated'],
  ['lengua', 'language'],
  ['leyenda', 'caption'],
  ['medio', 'outlet'],
  ['motivo', 'reason'],
  ['nombre', 'name'],
  ['permiso', 'permission'],
  ['pie', 'caption'],
  ['resumen', 'description'],
  ['summary', 'description'],
  ['surname', 'family'],
  ['tags', 'topics'],
  ['temas', 'topics'],
  ['tipo', 'type'],
  ['traduccion', 'translators'],
  ['traductor', 'translators'],
  ['traductora', 'translators'],
])

/** The key that was probably meant, of those there are: by another word for it, or by its letters. */
export function meantKey(word: string, known: readonly string[]): string | undefined {
  const plain = foldAccents(word.toLowerCase())
  const meaning = OTHER_WORDS.get(plain)
  return meaning && known.includes(meaning) ? meaning : nearest(word, known)
}

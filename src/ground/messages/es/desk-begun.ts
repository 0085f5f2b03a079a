import type { deskBegun as english } from '../en/desk-begun.ts'
import { languageName } from '../language-name.ts'

/** Lo que dice la mesa al empezar algo. */
export const deskBegun: typeof english = {
  firstParagraph: 'Escriba aquí el texto.',
  draftUnknown: 'El documento ya no está en espera: entréguelo otra vez',
  hidden: (message) => `El texto no se puede traducir antes de corregir esto: ${message}`,
  language: {
    document: (language) => `En ${languageName(language, 'es')}, según el documento.`,
    words: (language) => `En ${languageName(language, 'es')}, según sus palabras.`,
  },
  date: (date) => `El documento no dice qué día se publica aquí: lleva la fecha de hoy, ${date}.`,
  differs: (value) => `El documento dice «${value}»; el artículo dice otra cosa, que se queda.`,
  outletUnknown: (name) => `La redacción no conoce el medio «${name}»: añádalo en Datos.`,
  recognised: (said) => `Se sacó del texto por lo que dice: «${said}»`,
  guessed: (as, said) => `«${said}»: ${as}`,
}

import type { recordChecks as english } from '../en/checks-records.ts'
import { languageName } from '../language-name.ts'
import { quote } from '../quote.ts'

const name = (language: string) => languageName(language, 'es')

/** Lo que dice la comprobación de los registros que muestra una edición. */
export const recordChecks: typeof english = {
  'record-untranslated': {
    disclaimer: (id, language) => ({
      message: `Falta ${quote(`${id}.${language}`)} en newsroom/disclaimers.yml; se esperaba el descargo en ${name(language)} porque esta edición lo muestra`,
      note: `Añádale ${quote(`${language}: …`)}: si no, la página se publicaría sin descargo.`,
    }),
    bio: (id, language) => ({
      message: `Falta ${quote(`bio.${language}`)} de ${quote(id)}; se esperaba la biografía en ${name(language)} porque esta edición le da crédito`,
      note: `Añada ${quote(`${language}: …`)} a la biografía en newsroom/people/${id}.yml, o ${quote(`bios.${id}`)} a esta edición; en la otra lengua la hay.`,
    }),
  },
}

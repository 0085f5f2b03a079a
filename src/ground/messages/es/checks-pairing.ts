import type { Language } from '../../model/language.ts'
import type { pairingChecks as english } from '../en/checks-pairing.ts'
import { joinNamed } from '../join-named.ts'
import { languageName } from '../language-name.ts'
import { quote } from '../quote.ts'

const name = (language: string) => languageName(language, 'es')
const either = (values: readonly string[]) => values.map(quote).join(' o ')
const both = (...parts: string[]) => joinNamed(parts, (part) => part, 'es').join('')

/** Lo que dicen las comprobaciones del grupo «pairing», por identificador. */
export const pairingChecks: typeof english = {
  'article-empty': () => ({
    message: 'Faltan ediciones; se esperaba `index.es.md` o `index.en.md` en esta carpeta',
    note: 'Escriba la edición o borre la carpeta.',
  }),
  'correction-missing': {
    here: (date: string, at: string) => ({
      message: `Falta la corrección del \`${date}\`; se esperaba una como en ${at}`,
      note: 'Añada `corrections: [{date, text}]` con la misma fecha y el texto en la lengua de esta edición.',
    }),
    there: () => 'la corrección de la otra edición',
  },
  'edition-language-unknown': (language: string, file: string) => ({
    message: `Lengua inesperada ${quote(language)} en ${quote(file)}; se esperaba \`index.es.md\` o \`index.en.md\``,
    note: 'Los artículos se publican en español e inglés: saque este archivo de la carpeta. En qué lengua apareció la obra por primera vez lo dice `original.language`.',
  }),
  'edition-misnamed': (file: string, expected: readonly string[], isCopy: boolean) => ({
    message: `Nombre de archivo inesperado ${quote(file)}; se esperaba ${either(expected)}`,
    note: isCopy
      ? 'Ya hay un archivo con ese nombre: conserve el bueno de los dos y borre el otro.'
      : 'Cambie el nombre del archivo: solo esos dos nombres se leen como ediciones.',
  }),
  'edition-missing': {
    absent: (language: Language, present: string, mayBeElsewhere: boolean) => ({
      message: `Falta la edición en ${name(language)}; se esperaba \`index.${language}.md\` junto a \`${present}\``,
      note:
        (mayBeElsewhere
          ? 'Si el original está en otro medio, indique `original.outlet` y `original.url`: entonces la pareja es él. Si no, escriba '
          : 'Escriba ') +
        `\`index.${language}.md\`, o acepte que no la hay con \`allow: [{check: edition-missing, reason: …}]\` en \`${present}\`.`,
    }),
    draft: (language: Language, present: string) => ({
      message: `Borrador inesperado; se esperaba publicada la edición en ${name(language)} porque \`${present}\` lo está`,
      note: 'Quite `draft: true` cuando el texto esté listo; hasta entonces se dice a quien lee que no existe esa edición.',
    }),
  },
  'editions-identical': (right: string, language: Language) => ({
    message: `Texto inesperado, el mismo que en \`${right}\`; se esperaba su traducción al ${name(language)}`,
    note: `Ponga el texto en ${name(language)} bajo la cabecera de este archivo.`,
  }),
  'editions-swapped': (source: Language, translation: Language) => ({
    message: `Texto inesperado: ${both(`${name(translation)} en \`index.${source}.md\``, `${name(source)} en \`index.${translation}.md\``)}; se esperaba cada uno en su archivo`,
    note: 'Intercambie los textos que siguen a la cabecera de los dos archivos.',
  }),
  'editions-unrelated': (source: string) => ({
    message: `Texto inesperado; se esperaba la traducción de \`${source}\`: no comparten nombres ni cifras`,
    note: 'Mire si en uno de los dos archivos se pegó el texto de otro artículo.',
  }),
  'fact-mismatch': {
    here: (fact: string, found: string, expected: string, at: string) => ({
      message: `Valor inesperado de ${fact}: ${quote(found)}; se esperaba ${quote(expected)}, como en ${at}`,
      note: `\`${fact}\` vale para las dos ediciones: quítelo de aquí, o corrija la que esté mal de las dos.`,
    }),
    there: (fact: string) => `${fact} de la otra edición`,
  },
  'file-misplaced': {
    edition: (path: string, file: string) => ({
      message: `Archivo inesperado ${quote(path)}; se esperaba en una carpeta propia: \`articles/mi-articulo/${file}\``,
      note: 'Cree una carpeta cuyo nombre sea la clave del artículo y mueva allí el archivo; aquí no se publica en ninguna parte.',
    }),
    folder: (path: string, folder: string) => ({
      message: `Carpeta inesperada ${quote(path)}; se esperaban solo archivos en la carpeta de un artículo`,
      note: `Nada de lo que contiene se publica. Si es un artículo, muévala a \`articles/${folder}\`; las imágenes van junto a las ediciones.`,
    }),
  },
  'key-unexpected': (key: string, suggestion: string | undefined) => ({
    message: `Nombre de carpeta inesperado ${quote(key)}; se esperaba una clave de 3 o más caracteres a–z, 0–9 y guiones que no sea un código de lengua${
      suggestion === undefined ? '' : `: \`${suggestion}\``
    }`,
    note: 'Cambie el nombre de la carpeta. Es la clave del artículo para siempre: elija una que diga de qué trata.',
  }),
  'language-unexpected': {
    text: (found: Language, expected: Language, file: string) => ({
      message: `Texto inesperado en ${name(found)}; se esperaba en ${name(expected)} en \`${file}\``,
      note: `Ponga el texto en ${name(expected)} bajo la cabecera de este archivo.`,
    }),
    other: () => 'el texto de la otra edición',
  },
}

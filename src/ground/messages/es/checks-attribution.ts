// Long: each credit that may be missing or wrong has its texts here.
import type { PastedKey } from '../../knowledge/pasted-lines.ts'
import type { UrlFault } from '../../knowledge/url-fault.ts'
import type { Language } from '../../model/language.ts'
import type { attributionChecks as english } from '../en/checks-attribution.ts'
import { languageName } from '../language-name.ts'
import { codePoint, quote } from '../quote.ts'
import { PASTED_KEYS } from './pasted-keys.ts'

const name = (language: string) => languageName(language, 'es')
const list = (values: readonly string[]) => values.map(quote).join(', ')
const isId = (value: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)

/** Lo que dicen las comprobaciones del grupo «attribution», por identificador. */
export const attributionChecks: typeof english = {
  'author-missing': () => ({
    message: 'Faltan authors; se esperaba al menos una persona',
    note: 'Añada `authors: [ana-ruiz]` con los identificadores de los archivos de newsroom/people/ de quienes escribieron el artículo.',
  }),
  'bio-unknown': (id: string, suggestion: string | undefined) => ({
    message: `Biografía inesperada de ${quote(id)}; se esperaba la de ${suggestion ? quote(suggestion) : 'alguien que figure en los créditos del artículo'}`,
    note: 'Una biografía es de quien escribe, traduce o revisa el artículo: corrija el identificador o quite la biografía.',
  }),
  'credit-in-body': (line: string, key: PastedKey, day: string | undefined) => ({
    message: `Línea inesperada en el texto, ${quote(line)}; se esperaba ${quote(key)} en la cabecera`,
    note: PASTED_KEYS[key].replace('AAAA-MM-DD', day ?? 'AAAA-MM-DD'),
  }),
  'disclaimer-unknown': (id: string, suggestion: string | undefined) => ({
    message: `Descargo inesperado ${quote(id)}; se esperaba ${suggestion ? quote(suggestion) : 'uno de newsroom/disclaimers.yml'}`,
    note: 'Corrija el identificador, o añada el descargo en las dos lenguas a newsroom/disclaimers.yml.',
  }),
  'licence-unstated': () => ({
    message: 'Falta license o permission; se esperaba una de las dos porque el texto es de un medio',
    note: 'Añada la `license` con que el medio lo publica (un identificador SPDX), o `permission: {by, date}`: quién lo permitió y cuándo. La licencia de newsroom/site.yml es para los textos propios; un resumen propio lleva `use: summary` en `original`.',
  }),
  'license-missing': () => ({
    message: 'Falta license; se esperaba una porque site.yml no indica ninguna para todos los artículos',
    note: 'Añada `license: CC-BY-4.0` (un identificador SPDX) o `license: all-rights-reserved`, aquí o una sola vez en newsroom/site.yml.',
  }),
  'method-unexpected': (method: string, language: Language) => ({
    message: `method inesperado \`${method}\`; no se esperaba ninguno porque este texto en ${name(language)} no es una traducción`,
    note: '`method` dice cómo se hizo una traducción: páselo a la traducción.',
  }),
  'original-date-order': {
    here: (date: string, original: string) => ({
      message: `Fecha inesperada \`${date}\`; se esperaba \`${original}\` o posterior porque entonces apareció el original`,
      note: '`date` es el día en que esta edición se publicó aquí; corríjalo, o corrija `original.date`.',
    }),
    there: () => 'la fecha del original',
  },
  'original-duplicate': {
    here: (key: string) => ({
      message: `original.url inesperado; se esperaba otro que el del artículo \`${key}\``,
      note: 'Un original es un artículo: corrija la dirección, o reúna las dos ediciones en una carpeta. Un texto propio sobre él lleva `use: summary`.',
    }),
    there: (key: string) => `el mismo original en \`${key}\``,
  },
  'original-host-mismatch': (host: string, hosts: readonly string[], outlet: string, id: string) => ({
    message: `Servidor inesperado ${quote(host)} en original.url; se esperaba ${list(hosts)} de ${outlet}`,
    note: `Corrija la dirección o el medio. Si también este servidor es de ${outlet}, añádalo a los hosts de \`${id}\` en newsroom/outlets.yml.`,
  }),
  'original-incomplete': (missing: 'outlet' | 'url', given: 'outlet' | 'url') => ({
    message: `Falta original.${missing}; se esperaba junto a original.${given}`,
    note:
      missing === 'url'
        ? 'Añada la dirección del original, para que se pueda encontrar; quite `outlet` si la obra apareció aquí por primera vez.'
        : 'Añada el identificador del medio en newsroom/outlets.yml; quite `url` si la obra apareció aquí por primera vez.',
  }),
  'original-missing': (language: Language) => ({
    message: `Falta original; se esperaba al menos \`original: {language: ${language}}\``,
    note: 'Diga en qué lengua apareció la obra por primera vez y, si fue en otro medio, también `outlet`, `url` y `date`.',
  }),
  'original-url-generic': (url: string) => ({
    message: `Portada inesperada ${quote(url)} como original.url; se esperaba la dirección del artículo mismo`,
    note: 'Abra el original y copie su dirección completa.',
  }),
  'original-url-tracking': (names: readonly string[]) => ({
    message: `Parámetros inesperados ${list(names)} en original.url; se esperaba la dirección sin rastreo`,
    note: 'Quite esos parámetros de la dirección: siguen a quien lee y no llevan a otra parte.',
  }),
  'original-url-unexpected': (url: string, fault: UrlFault) => ({
    message: urlMessage(url, fault),
    note: 'Abra el original en un navegador y copie su dirección: https://, el nombre del sitio y la ruta.',
  }),
  'outlet-unknown': (id: string, suggestion: string | undefined) => ({
    message: `Medio inesperado ${quote(id)}; se esperaba ${suggestion ? quote(suggestion) : 'uno de newsroom/outlets.yml'}`,
    note: 'Corrija el identificador, o añada el medio con su nombre y sus hosts a newsroom/outlets.yml.',
  }),
  'permission-missing': (license: string, translation: string) => ({
    message: `Falta permission; se esperaba porque \`${license}\` no permite la traducción \`${translation}\``,
    note: 'Pídalo al medio y añada `permission: {by, date, note}`: quién lo dio y cuándo.',
  }),
  'person-duplicate': (id: string, role: string) => ({
    message: `${quote(id)} inesperado por segunda vez en ${role}; se esperaba cada persona una sola vez`,
    note: 'Quite uno de los dos.',
  }),
  'person-unknown': (id: string, role: string, suggestion: string | undefined) => ({
    message: `Persona inesperada ${quote(id)} en ${role}; se esperaba ${suggestion ? quote(suggestion) : 'el identificador de alguien de newsroom/people/'}`,
    note: isId(id)
      ? `Corrija el identificador, o añada el archivo newsroom/people/${id}.yml con al menos \`name\`.`
      : 'Escriba el identificador: el nombre del archivo de la persona en newsroom/people/ sin `.yml`.',
  }),
  'photo-alt-missing': {
    none: (language) => ({
      message: 'Falta photo.alt; se esperaba porque el artículo tiene foto',
      note: `Diga en ${name(language)} qué muestra la foto, para quien no puede verla: \`photo: {alt: …}\`.`,
    }),
    fileName: (alt, language) => ({
      message: `Nombre de archivo inesperado, ${quote(alt)}, en photo.alt; se esperaba lo que muestra la foto`,
      note: `Diga en ${name(language)} qué muestra la foto, para quien no puede verla: \`photo: {alt: …}\`.`,
    }),
  },
  'photo-credit-missing': () => ({
    message: 'Falta photo.credit; se esperaba el nombre de quien hizo la foto',
    note: 'Añada `credit` bajo `photo`, como su autor o agencia quiera que se le nombre.',
  }),
  'topic-unknown': (id: string, suggestion: string | undefined) => ({
    message: `Tema inesperado ${quote(id)}; se esperaba ${suggestion ? quote(suggestion) : 'uno de newsroom/topics.yml'}`,
    note: 'Corrija el identificador, o añada el tema en las dos lenguas a newsroom/topics.yml.',
  }),
  'translation-date-order': {
    here: (date: string, source: string, file: string) => ({
      message: `Fecha inesperada \`${date}\`; se esperaba \`${source}\` o posterior porque esto es una traducción de ${file}`,
      note: 'Una traducción se publica con su original o después: corrija la fecha de una o de otro.',
    }),
    there: () => 'la fecha de la edición original',
  },
  'translator-missing': {
    ofEdition: (source: string) => ({
      message: `Faltan translators; se esperaba al menos una persona porque esto es una traducción de ${source}`,
      note: 'Añada `translators: [tom-hale]` con identificadores de newsroom/people/. Quien escribe puede traducir su propio texto.',
    }),
    ofOriginal: (language: string, outlet: string | undefined) => ({
      message: `Faltan translators; se esperaba al menos una persona porque esto es una traducción del original en ${name(language)}${outlet ? ` de ${outlet}` : ''}`,
      note: 'Añada `translators: [tom-hale]` con identificadores de newsroom/people/. Quien escribe puede traducir su propio texto.',
    }),
  },
  'translator-unexpected': (translators: readonly string[], language: Language) => ({
    message: `translators inesperados ${list(translators)}; no se esperaba ninguno porque el original está en ${name(language)}`,
    note: 'Páselos a la traducción. Si este texto es la traducción, corrija `original.language`.',
  }),
}

function urlMessage(url: string, fault: UrlFault): string {
  switch (fault.kind) {
    case 'character':
      return `Carácter inesperado ${codePoint(fault.character)} en original.url; se esperaba una dirección https sin más`
    case 'credentials':
      return 'Usuario o contraseña inesperados en original.url (todo lo anterior a `@`); se esperaba la dirección sin ellos'
    case 'port':
      return `Puerto inesperado \`${fault.port}\` en original.url; se esperaba la dirección sin él`
    case 'host':
      return `Servidor inesperado ${quote(fault.host)} en original.url; se esperaba el nombre de un sitio público`
    default:
      return `original.url inesperado ${quote(url)}; se esperaba una dirección https completa`
  }
}

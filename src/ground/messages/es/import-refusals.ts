import type { importRefusals as english, OtherKind } from '../en/import-refusals.ts'
import { quote } from '../quote.ts'
import { htmlRefusals } from './import-html.ts'
import { docxRefusals } from './import-refusals-docx.ts'
import { xliffRefusals } from './import-refusals-xliff.ts'

const AS_DOCX =
  'Ábralo con el programa que lo hizo, guárdelo como .docx («Guardar como» o «Exportar») e importe ese archivo.'

/** Qué más puede ser un archivo, y qué hacer entonces. */
const OTHER_KINDS: Readonly<Record<OtherKind, readonly [what: string, todo: string]>> = {
  doc: ['un documento antiguo de Word', 'Ábralo en Word o LibreOffice, guárdelo como .docx e importe ese archivo.'],
  encrypted: [
    'un documento que pide contraseña',
    'Ábralo en Word, quítele la contraseña (Archivo, Información, Proteger documento), guárdelo como .docx e importe ese archivo.',
  ],
  odt: [
    'un documento de LibreOffice',
    'Ábralo en LibreOffice, guárdelo como .docx («Guardar como», Word 2007–365) e importe ese archivo.',
  ],
  rtf: ['un documento RTF', AS_DOCX],
  pages: ['un documento de Apple Pages', 'Ábralo en Pages, expórtelo a Word (.docx) e importe ese archivo.'],
  pdf: [
    'un PDF, que ya no sabe qué es párrafo y qué es título',
    'Pida el documento del que se hizo, o ábralo en Word y guárdelo como .docx; después relea el texto.',
  ],
  picture: [
    'una imagen',
    'Póngala junto al documento al que pertenece; el texto de una imagen hay que escribirlo o reconocerlo antes.',
  ],
  sheet: ['una hoja de cálculo', 'Copie lo que sea texto en un documento, guárdelo como .docx e impórtelo.'],
  slides: ['una presentación', 'Copie lo que sea texto en un documento, guárdelo como .docx e impórtelo.'],
  memory: [
    'una memoria de traducción',
    'La memoria de la redacción son sus propios textos: tráigalos como XLIFF 2, y lo terminado se recuerda.',
  ],
  project: ['un archivo de una sola herramienta de traducción', 'Ábralo en ella y expórtelo como XLIFF 2.0 o 2.1.'],
  epub: ['un libro electrónico', 'Copie el capítulo en un documento, guárdelo como .docx e impórtelo.'],
}

/** Por qué no se importa un documento. */
export const importRefusals: typeof english = {
  ...htmlRefusals,
  'document-missing': (file) => ({
    message: `Falta el archivo ${quote(file)}; se esperaba un documento ahí`,
    note: 'Escriba su nombre tal como es, desde la carpeta en que está usted. Los nombres con espacios van entre comillas.',
  }),
  'document-folder': (file) => ({
    message: `Carpeta inesperada ${quote(file)}; se esperaba un documento`,
    note: 'Nombre el documento que está dentro.',
  }),
  'document-link': (file) => ({
    message: `Enlace o dispositivo inesperado ${quote(file)}; se esperaba un documento`,
    note: 'Nombre el archivo mismo, o cópielo antes aquí: los enlaces no se siguen.',
  }),
  'document-empty': (file) => ({
    message: `Falta el texto en ${quote(file)}; se esperaba un documento: tiene 0 bytes`,
    note: 'Guárdelo de nuevo con el programa que lo hizo, o descárguelo otra vez, y mire que no esté vacío.',
  }),
  'document-size': (file, bytes, limit) => ({
    message: `Tamaño inesperado de ${quote(file)} (${Math.ceil(bytes / 1_000_000)} MB o más); se esperaban ${limit / 1_000_000} MB como mucho`,
    note: 'Reduzca sus imágenes o copie solo el texto en un documento nuevo, e importe ese.',
  }),
  'document-slow': (file) => ({
    message: `Trabajo inesperado con ${quote(file)}: tras 4 s no había texto todavía; se esperaba menos`,
    note: 'Es muy grande o está hecho de forma extraña. Copie el texto en un documento nuevo, guárdelo como .docx e impórtelo.',
  }),
  'document-heavy': (file) => ({
    message: `Tamaño inesperado de lo que hay dentro de ${quote(file)}; se esperaba que cupiera en 256 MB de memoria`,
    note: 'Es muy grande o está hecho de forma extraña. Copie el texto en un documento nuevo, guárdelo como .docx e impórtelo.',
  }),
  'document-unreadable': (file, reason) => ({
    message: `No se puede leer ${quote(file)}; se esperaba un documento entero: ${quote(reason)}`,
    note: 'Ábralo con el programa que lo hizo y guárdelo de nuevo como .docx. Si allí se abre sin quejas, avísenos, por favor.',
  }),
  'text-missing': (file) => ({
    message: `Falta el texto en ${quote(file)}; se esperaba un párrafo al menos`,
    note: 'Ábralo y mire qué contiene: una página escaneada o un texto dentro de una imagen no tiene palabras que leer.',
  }),
  'text-too-much': (file) => ({
    message: `Longitud inesperada del texto de ${quote(file)}; se esperaba lo que puede ser un artículo: unas 20 000 palabras`,
    note: 'Lleve a documentos propios las partes que sean artículos, e importe esos.',
  }),
  'kind-other': (file, kind) => ({
    message: `Tipo inesperado de ${quote(file)}: ${OTHER_KINDS[kind][0]}; se esperaba .docx, .html, .md o .txt`,
    note: OTHER_KINDS[kind][1],
  }),
  'kind-mistaken': (file) => ({
    message: `Contenido inesperado de ${quote(file)}; se esperaba un documento de Word: dentro no hay ninguno`,
    note: 'Su nombre dice una cosa y su contenido otra. Ábralo, guárdelo como .docx e importe ese archivo.',
  }),
  'kind-unknown': (file) => ({
    message: `Tipo inesperado de ${quote(file)}; se esperaba .docx, .html, .md o .txt`,
    note: 'Guarde el texto en uno de ellos, mejor como .docx, e importe ese archivo.',
  }),
  'language-unknown': (file) => ({
    message: `Falta el idioma de ${quote(file)}; se esperaba español o inglés: no lo dicen ni el documento ni sus palabras`,
    note: 'Dígalo con `--lang es` o `--lang en`.',
  }),
  'key-needed': (file) => ({
    message: `Falta la clave de ${quote(file)}; se esperaba un nombre para su carpeta: no lo dan ni el título ni el nombre del archivo`,
    note: 'Dígala con `--key`, 3 o más de a–z, 0–9 y guiones: `--key night-bus`. Queda para siempre.',
  }),
  'key-taken': (file, key) => ({
    message: `Clave inesperada ${quote(key)} para ${quote(file)}; se esperaba una que aún no tenga ningún artículo: lo que hay no se sobrescribe nunca`,
    note: `Si es la otra edición de ese artículo, impórtela con \`--translation-of ${key}\`; si no, elija otra clave con \`--key\`.`,
  }),
  'key-twice': (file, key) => ({
    message: `Clave inesperada ${quote(key)} para ${quote(file)}; se esperaba otra: el documento anterior tiene la misma`,
    note: 'Impórtelos uno a uno, cada uno con su `--key`. Dos documentos en dos lenguas se convierten en un artículo.',
  }),
  'zip-broken': (file) => ({
    message: `No se puede desempaquetar ${quote(file)}; se esperaba un documento de Word (.docx) o un .zip entero`,
    note: 'Ábralo con el programa que lo hizo y guárdelo de nuevo como .docx; una descarga rota hay que repetirla.',
  }),
  'zip-entries': (file, limit) => ({
    message: `Cantidad de archivos inesperada dentro de ${quote(file)}; se esperaban ${limit} entradas como mucho`,
    note: 'Un texto con sus imágenes tiene muchas menos. Copie el texto en un documento nuevo y guárdelo como .docx.',
  }),
  'zip-size': (file, megabytes, limit) => ({
    message: `Tamaño inesperado de ${quote(file)}: desempaquetado ocuparía ${megabytes} MB; se esperaban ${limit} MB como mucho`,
    note: 'Es demasiado para un texto. Reduzca sus imágenes o copie solo el texto en un documento nuevo.',
  }),
  'zip-ratio': (file, ratio, limit) => ({
    message: `Tamaño inesperado de ${quote(file)}: desempaquetado ocuparía ${ratio} veces lo que ocupa; se esperaban ${limit} veces como mucho`,
    note: 'Ningún texto va tan comprimido. Pida el texto de otro modo a quien se lo envió.',
  }),
  'zip-path': (file, entry) => ({
    message: `Entrada inesperada ${quote(entry)} dentro de ${quote(file)}; se esperaban rutas que no salgan del documento y estén una sola vez`,
    note: 'Ningún programa de textos escribe un archivo así: no lo abra. Pida el texto de otro modo a quien se lo envió.',
  }),
  ...docxRefusals,
  ...xliffRefusals,
}

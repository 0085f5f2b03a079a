// Long: all kinds of links, pictures and notes have their texts here.
import { count } from '../count.ts'
import type { linksChecks as english } from '../en/checks-links.ts'
import { languageName } from '../language-name.ts'
import { quote } from '../quote.ts'

const meant = (name: string | undefined): string => (name === undefined ? '' : `, quizá ${quote(name)}`)

const WORDS_ALONE = 'Mientras tanto, las páginas muestran las palabras sin enlace.'

/** Lo que dicen las comprobaciones del grupo «links», por identificador. */
export const linksChecks: typeof english = {
  'footnote-duplicate': {
    here: (label) => ({
      message: `Segunda nota ${quote(label)} inesperada; se esperaba otra etiqueta: solo se muestra la primera nota`,
      note: 'Dé a esta nota otra etiqueta, aquí y donde el texto la llama, o bórrela.',
    }),
    first: (label) => `La primera nota ${quote(label)}`,
  },
  'footnote-typed': (written, label, notes) => ({
    message: `${quote(written)} inesperado, escrito a mano (${count(notes, 'nota', 'notas')}); se esperaba la marca ${quote(`[^${label}]`)}`,
    note: `Escriba ${quote(`[^${label}]`)} en el texto, y la nota como un párrafo que empiece con ${quote(`[^${label}]: `)}: las páginas los enlazan.`,
  }),
  'footnote-undefined': (mark) => ({
    message: `Falta la nota ${quote(mark)}; se esperaba una línea que empiece con ${quote(`${mark}:`)}`,
    note: `Escriba la nota o borre la llamada; para mostrar los corchetes, escriba \`\\${mark.replaceAll('`', "'")}\`.`,
  }),
  'footnote-unused': (label) => ({
    message: `Nota ${quote(label)} inesperada, sin llamada; se esperaba una en el texto: la nota no se muestra`,
    note: `Ponga ${quote(label)} donde corresponda o borre la nota.`,
  }),
  'fragment-broken': (fragment, heading, file) => ({
    message: `${quote(`#${fragment}`)} inesperado; se esperaba un título ${file === undefined ? 'de este texto' : `de ${file}`}${
      heading === undefined ? '' : `, quizá ${quote(`#${heading}`)}`
    }`,
    note: 'El nombre de un título es su texto en minúsculas y con guiones: `## Cómo empezó` es `#cómo-empezó`.',
  }),
  'image-alt-missing': {
    empty: (language) => ({
      message: `Falta el texto alternativo de la imagen; se esperaba lo que muestra, en ${languageName(language, 'es')}`,
      note: 'Escríbalo entre los corchetes: `![Un autobús iluminado en una calle vacía.](autobus.jpg)`.',
    }),
    fileName: (alt, language) => ({
      message: `Nombre de archivo inesperado, ${quote(alt)}, como texto alternativo; se esperaba lo que muestra la imagen, en ${languageName(language, 'es')}`,
      note: 'Escríbalo entre los corchetes: `![Un autobús iluminado en una calle vacía.](autobus.jpg)`.',
    }),
  },
  'image-file-missing': (name, other) => ({
    message: `Falta la imagen ${quote(name)}; se esperaba un archivo en la carpeta del artículo${meant(other)}`,
    note: 'Copie la imagen junto al texto o escriba el nombre del archivo tal cual, con sus mayúsculas.',
  }),
  'image-format-unexpected': (name) => ({
    message: `Formato de ${quote(name)} inesperado; se esperaba .jpg, .png, .webp o .avif`,
    note: 'Exporte la imagen como PNG (dibujos) o JPEG (fotos) y nombre ese archivo. SVG puede contener programas.',
  }),
  'image-outside': (path) => ({
    message: `Ruta ${quote(path)} inesperada; se esperaba una imagen en la carpeta del artículo`,
    note: 'Copie la imagen junto al texto y escriba solo el nombre del archivo.',
  }),
  'image-remote': (url) => ({
    message: `Imagen remota ${quote(url)} inesperada; se esperaba un archivo en la carpeta del artículo`,
    note: 'Si su licencia lo permite, guarde la imagen junto al texto y escriba solo el nombre del archivo.',
  }),
  'link-broken': {
    article: (key, other) => ({
      message: `Artículo ${quote(key)} inesperado; se esperaba uno que exista${meant(other)}`,
      note: 'Escriba el nombre de la carpeta del artículo: `../night-bus/index.es.md`.',
    }),
    edition: (url, there) => ({
      message: `Enlace a ${quote(url)} inesperado; se esperaba ${quote(there)}: el artículo no tiene otra edición`,
      note: 'Enlace la edición que existe, o el original.',
    }),
    file: (name, other) => ({
      message: `Enlace a ${quote(name)} inesperado; se esperaba una imagen de la carpeta del artículo${meant(other)}`,
      note: 'Escriba una dirección de la web con `https://` o el nombre de un archivo que esté ahí.',
    }),
    notPublished: (name) => ({
      message: `Enlace al archivo ${quote(name)} inesperado; se esperaba una imagen o una página: los demás no se publican`,
      note: 'Ponga el archivo en la web y enlace su dirección.',
    }),
    path: (url, example) => ({
      message: `Ruta ${quote(url)} inesperada; se esperaba una edición (${quote(example)}) o una dirección con \`https://\``,
      note: 'Enlace un artículo por su carpeta y archivo; todo lo demás, por su dirección completa.',
    }),
  },
  'link-draft': {
    draft: (url) => ({
      message: `Enlace a ${quote(url)} inesperado; se esperaba una edición publicada: esa es un borrador`,
      note: 'Publique antes el borrador; hasta entonces las palabras se muestran sin el enlace.',
    }),
    scheduled: (url, date) => ({
      message: `Enlace a ${quote(url)} inesperado; se esperaba una edición publicada: esa espera a su día, el ${date}`,
      note: 'Hasta ese día las palabras se muestran sin el enlace; aparece solo con la construcción de ese día.',
    }),
  },
  'link-empty': () => ({
    message: 'Falta la dirección del enlace; se esperaba adónde lleva',
    note: 'Escriba la dirección entre los paréntesis o quite los corchetes.',
  }),
  'link-language-mismatch': (url, better, language) => ({
    message: `Enlace a ${quote(url)} inesperado; se esperaba ${quote(better)}: ese artículo está en ${languageName(language, 'es')}`,
    note: 'Enlace la edición en la lengua de este texto; allí se puede cambiar de lengua.',
  }),
  'link-local': (host) => ({
    message: `Enlace inesperado a ${quote(host)}; se esperaba una dirección a la que puedan llegar quienes leen`,
    note: 'Escriba la dirección pública; a un artículo de esta redacción, su archivo: `../autobus-nocturno/index.es.md`.',
  }),
  'link-text-missing': () => ({
    message: 'Falta el texto del enlace; se esperaban palabras entre los corchetes',
    note: 'Escriba lo que se encontrará allí: `[el horario](https://…)`.',
  }),
  'link-tracking': {
    parameters: (names, better) => ({
      message: `Rastreo inesperado en la dirección del enlace (${names.map(quote).join(', ')}); se esperaba ${quote(better)}`,
      note: 'Quite esos parámetros de la dirección: siguen a quien lee y no llevan a otra parte.',
    }),
    redirect: (host, better) => ({
      message: `Enlace inesperado que pasa por ${quote(host)}; se esperaba la dirección misma, ${quote(better)}`,
      note: 'Escriba la dirección a la que lleva el enlace: la intermedia solo rastrea a quien lo sigue.',
    }),
  },
  'link-unsafe': {
    scheme: (url) => ({
      message: `Esquema de ${quote(url)} inesperado; se esperaba https, http, mailto o tel`,
      note: `Enlace una página de la web. ${WORDS_ALONE}`,
    }),
    'protocol-relative': (url) => ({
      message: `${quote(url)} inesperado, sin esquema; se esperaba https:// delante del servidor`,
      note: `Escriba la dirección completa, o una relativa sin \`//\`. ${WORDS_ALONE}`,
    }),
    credentials: (url) => ({
      message: `Nombre inesperado delante del servidor en ${quote(url)}; se esperaban solo https:// y el servidor`,
      note: `Quite lo que hay entre \`//\` y \`@\`: hace pasar un servidor por otro. ${WORDS_ALONE}`,
    }),
    address: (url) => ({
      message: `${quote(url)} inesperado; se esperaba una dirección que un navegador pueda abrir`,
      note: `Copie otra vez la dirección https del navegador. ${WORDS_ALONE}`,
    }),
  },
  'mail-address-unexpected': (address) => ({
    message: `Dirección de correo ${quote(address)} inesperada; se esperaba una como ana@example.org`,
    note: 'Escriba una sola dirección completa después de `mailto:`.',
  }),
  'photo-file-missing': (name, other) => ({
    message: `Falta la foto ${quote(name)}; se esperaba un archivo en la carpeta del artículo${meant(other)}`,
    note: 'Copie la foto junto al texto o escriba el nombre del archivo tal cual, con sus mayúsculas.',
  }),
  'photo-outside': (path) => ({
    message: `Ruta ${quote(path)} inesperada; se esperaba una foto en la carpeta del artículo`,
    note: 'Copie la foto junto al texto y escriba solo el nombre del archivo.',
  }),
  'photo-remote': (url) => ({
    message: `Foto remota ${quote(url)} inesperada; se esperaba un archivo en la carpeta del artículo`,
    note: 'Si su licencia lo permite, guarde la foto junto al texto y escriba solo el nombre del archivo.',
  }),
  'reference-undefined': (label) => ({
    message: `Falta la dirección de ${quote(`[${label}]`)}; se esperaba una línea que empiece con ${quote(`[${label}]:`)}`,
    note: 'Añada esa línea con la dirección o escriba la dirección misma: `[texto](https://…)`.',
  }),
}

import type { filesChecks as english } from '../en/checks-files.ts'
import { codePoint, quote } from '../quote.ts'

const codePoints = (characters: string): string => [...characters].slice(0, 4).map(codePoint).join(' ')

const size = (bytes: number): string =>
  bytes < 1024 ** 2 ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / 1024 ** 2).toFixed(1).replace('.', ',')} MiB`

const encodings = {
  'utf-16': { name: 'UTF-16', note: 'Guarde el archivo de nuevo como UTF-8 («Guardar con codificación»).' },
  'windows-1252': {
    name: 'Windows-1252 o Latin-1',
    note: 'Abra el archivo con esa codificación, revise los acentos y guárdelo como UTF-8.',
  },
  'cut-utf-8': {
    name: 'UTF-8 que termina en medio de un carácter',
    note: 'Falta algo al final: traiga el archivo otra vez o rehaga su última línea.',
  },
}

/** Lo que dicen las comprobaciones del grupo «files», por identificador. */
export const filesChecks: typeof english = {
  'character-bidi': (found) => ({
    message: `${codePoints(found)} inesperado, que cambia la dirección del texto; no se esperaba en español ni en inglés`,
    note: 'Borre el carácter: no se ve, así que vuelva a escribir las palabras que lo rodean.',
  }),
  'character-control': (found) => ({
    message: `Carácter de control o sin uso ${codePoints(found)} inesperado; se esperaban texto, tabuladores y líneas`,
    note: 'Borre el carácter: no se ve, así que vuelva a escribir las palabras que lo rodean.',
  }),
  'character-invisible': (found) => ({
    message: `Carácter invisible ${codePoints(found)} inesperado; no se esperaba ninguno: estorba al buscar y comparar`,
    note: 'Borre el carácter: no se ve, así que vuelva a escribir las palabras que lo rodean.',
  }),
  'character-lost': (found) => ({
    message: `Carácter de sustitución ${codePoints(found)} inesperado; se esperaba la letra que se perdió aquí`,
    note: 'Vuelva a escribir la letra; algún programa anterior no supo leerla.',
  }),
  'conflict-marker': (line) => ({
    message: `${quote(line)} inesperado; se esperaba texto: aquí se mezclaron dos versiones y nadie eligió`,
    note: 'Conserve la versión correcta y borre las líneas con `<<<<<<<`, `=======` y `>>>>>>>`.',
  }),
  'encoding-unexpected': (looksLike) => ({
    message: `Codificación ${encodings[looksLike].name} inesperada; se esperaba UTF-8`,
    note: encodings[looksLike].note,
  }),
  'file-special': {
    special: () => ({
      message: 'Tubería, conector o dispositivo inesperado; se esperaba un archivo',
      note: 'Bórrelo y ponga en su lugar el archivo.',
    }),
    folder: () => ({
      message: 'Carpeta inesperada; se esperaba un archivo de este nombre',
      note: 'Cambie el nombre de la carpeta o bórrela y ponga en su lugar el archivo.',
    }),
  },
  'file-stray': (path) => ({
    message: `${quote(path)} inesperado; se esperaba solo lo que la redacción usa aquí`,
    note: 'Muévalo o bórrelo; no se publica. Los artículos son carpetas; los ajustes y fichas terminan en `.yml`.',
  }),
  'file-symlink': (name) => ({
    message: `Enlace simbólico ${quote(name)} inesperado; se esperaba un archivo o una carpeta: no se siguen`,
    note: 'Ponga en su lugar una copia de aquello a lo que lleva.',
  }),
  'file-too-large': (bytes, limit) => ({
    message: `Tamaño de ${size(bytes)} inesperado; se esperaban ${size(limit)} como mucho`,
    note: 'Divida el texto o guarde la imagen más pequeña: bastan 2000 píxeles de ancho.',
  }),
  'image-format-mismatch': (name, format) => ({
    message: `${format.toUpperCase() || 'Formato'} inesperado en ${quote(name)}; se esperaba el formato de su extensión`,
    note: 'Guarde la imagen como .jpg, .png, .webp o .avif, o póngale la extensión de su formato real.',
  }),
  'image-too-large': (pixels) => ({
    message: `Imagen de ${pixels} píxeles inesperada; se esperaban 100 megapíxeles como mucho`,
    note: 'Guarde la imagen más pequeña: bastan 2000 píxeles de ancho.',
  }),
  'image-unreadable': {
    empty: (name) => ({
      message: `Archivo vacío ${quote(name)} inesperado; se esperaba una imagen`,
      note: 'Vuelva a copiar aquí la imagen.',
    }),
    'not-an-image': (name) => ({
      message: `Contenido de ${quote(name)} inesperado; se esperaba una imagen JPEG, PNG, WebP o AVIF`,
      note: 'Vuelva a copiar aquí la imagen; si en otro sitio se abre, expórtela como JPEG.',
    }),
    truncated: (name) => ({
      message: `Final inesperado de la imagen ${quote(name)}; se esperaba el resto`,
      note: 'Vuelva a copiar o descargar la imagen: la transferencia se interrumpió.',
    }),
    'no-pixels': (name) => ({
      message: `Imagen ${quote(name)} de 0 píxeles inesperada; se esperaban un ancho y un alto`,
      note: 'Vuelva a exportar la imagen.',
    }),
  },
  'text-mojibake': (found, meant, total = 1) => ({
    message: `${quote(found)} inesperado; se esperaba ${quote(meant)}: se leyó UTF-8 con otra codificación${total > 1 ? ` (${total} palabras de este archivo)` : ''}`,
    note: 'Vuelva a escribir la letra; si hay muchas, importe el texto otra vez como UTF-8.',
  }),
}

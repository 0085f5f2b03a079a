import type { publish as english } from '../en/publish.ts'
import { quote } from '../quote.ts'

/** Por qué un sitio no se puede poner en su lugar, por el código. */
export const publish: typeof english = {
  'disk-full': (out) => ({
    message: `Falta espacio en el disco de ${quote(out)}; se esperaba el de un sitio entero, además del publicado`,
    note: 'Haga sitio y vuelva a construir. Lo publicado sigue como estaba.',
  }),
  'disk-refuses': (path, code) => ({
    message: `No se puede escribir ${quote(path)} (${code}); se esperaba tener permiso`,
    note: 'Dese permiso o nombre otra carpeta con `--out`. Lo publicado sigue como estaba.',
  }),
  'out-foreign': (file, out) => ({
    message: `${quote(file)} inesperado en ${quote(out)}; se esperaba solo lo que puso allí \`facing build\`, que sustituye la carpeta entera`,
    note: 'Muévalo a otro lugar o nombre otra carpeta con `--out`.',
  }),
  'out-busy': (out, lock) => ({
    message: `Segunda construcción inesperada en ${quote(out)}; se esperaba una sola a la vez`,
    note: `Espere a que termine la otra. Si no hay ninguna, borre ${quote(lock)}, junto a la carpeta.`,
  }),
  'out-unfinished': (out, code) => ({
    message: `No se puede terminar el cambio de ${quote(out)} (${code}); se esperaban espacio y permiso hasta el último archivo`,
    note: 'Todos los archivos están enteros, pero algunos son aún los de antes. Haga sitio o dese permiso: la próxima orden, sea cual sea, termina el cambio.',
  }),
  'picture-unreadable': (file) => ({
    message: `Contenido inesperado en la imagen ${quote(file)}; se esperaba una que se pueda descomprimir entera`,
    note: 'Ábrala en un editor de imágenes y expórtela como JPEG o PNG, de 10 000 píxeles por lado como mucho. Lo publicado sigue como estaba.',
  }),
  'chromium-missing': (named) => ({
    message: named
      ? `Falta el programa ${quote(named)} que nombra CHROME_PATH; se esperaba un Chromium o Chrome que imprima los PDF`
      : 'Falta Chromium o Chrome en este equipo; se esperaba uno que imprima los PDF',
    note: 'Instale Chromium, o diga dónde está: CHROME_PATH=/ruta/de/chromium. Sin `--pdf` ni `downloads: [pdf]` no hace falta. Lo publicado sigue como estaba.',
  }),
  'print-failed': (page, program) => ({
    message: `Final inesperado de ${quote(program)} antes de imprimir ${quote(page)}; se esperaba un PDF`,
    note: 'Mire si el programa arranca por sí solo, o nombre otro: CHROME_PATH=/ruta/de/chromium. Lo publicado sigue como estaba.',
  }),
  'search-stopped': () => ({
    message:
      'Final inesperado de Pagefind antes de hacer el índice del buscador; se esperaba que siguiera hasta tenerlo',
    note: 'Quizá le faltó memoria, o lo cerró el sistema o alguien: vuelva a construir. Lo publicado sigue como estaba.',
  }),
  'file-changed': (file) => ({
    message: `Cambio inesperado de ${quote(file)} mientras se construía el sitio; se esperaba el archivo que se comprobó`,
    note: 'Mire si el archivo está y vuelva a construir.',
  }),
}

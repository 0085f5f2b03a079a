import type { disk as english } from '../en/disk.ts'
import { quote } from '../quote.ts'
import { quoteFew } from '../quote-few.ts'

/** Lo que impide leer una redacción. */
export const disk: typeof english = {
  unreadable: (path, code) => ({
    message: `No se puede leer ${quote(path)} (${code}); se esperaba tener permiso`,
    note: 'Dese permiso de lectura, o mire si el disco está y funciona.',
  }),
  unwritable: (path: string, code: string) => ({
    message: `No se puede escribir ${quote(path)} (${code}); se esperaba permiso y espacio para escribirlo`,
    note: 'Está como estaba. Dese permiso para escribir en su carpeta, o haga sitio en el disco.',
  }),
  changed: (path) => ({
    message: `Texto inesperado en ${quote(path)}; se esperaba lo que se había leído: alguien lo cambió entretanto`,
    note: 'No se ha escrito nada. Ejecute la orden de nuevo.',
  }),
  noFile: (path) => ({
    message: `Enlace o carpeta inesperados en ${quote(path)}; se esperaba un archivo: los enlaces no se siguen`,
    note: 'No se ha escrito nada. Ponga el archivo mismo en su lugar.',
  }),
  taken: (paths) => ({
    message: `Hay algo inesperado: ${quoteFew(paths, 'y', 'más')}; se esperaba que aún no hubiera nada ahí: lo que hay no se sobrescribe nunca`,
    note: 'No se ha escrito nada. Muévalo, bórrelo si ya no hace falta, o elija otro nombre.',
  }),
  folderTaken: (path) => ({
    message: `Archivo o enlace inesperado ${quote(path)}; se esperaba una carpeta o que aún no hubiera nada ahí`,
    note: 'No se ha escrito nada. Ponga una carpeta en su lugar: los enlaces no se siguen.',
  }),
  uncreatable: (path, code) => ({
    message: `No se puede escribir ${quote(path)} (${code}); se esperaba permiso y espacio para escribirlo`,
    note: 'No se ha escrito nada. Dese permiso para escribir ahí, o haga sitio en el disco.',
  }),
  outputRefused: (code) => ({
    message: `No se puede escribir lo que dice la orden (${code}); se esperaba sitio y permiso donde va a parar`,
    note: 'Haga sitio en ese disco o lleve la salida a otra parte: tras `>` está adónde va. La orden ha hecho su trabajo hasta donde llegó.',
  }),
  folderMissing: (folder) => ({
    message: `Falta la carpeta ${quote(folder)}; se esperaba la carpeta en que se ejecuta la orden: se borró o se movió`,
    note: 'Vaya a la carpeta de la redacción (`cd`) y repita la orden, o nómbrela con `--root`.',
  }),
  articlesMissing: (root) => ({
    message: `Falta la carpeta \`articles\` en ${quote(root)}; se esperaba una redacción: \`articles\` y \`newsroom\``,
    note: 'Ejecute la orden en la carpeta de la redacción o nómbrela con `--root`. Para empezar una nueva: `facing new newsroom`.',
  }),
  siteMissing: () => ({
    message: 'Falta `newsroom/site.yml`; se esperaban los ajustes de una redacción',
    note: 'Ejecute la orden en la carpeta de la redacción o nómbrela con `--root`. Para empezar una nueva: `facing new newsroom`.',
  }),
  safetyCheck: (check, isLowerable) => ({
    message: isLowerable
      ? `\`off\` inesperado en ${quote(check)}; se esperaba error o warning porque guarda la seguridad`
      : `${quote(check)} inesperado en checks; se esperaba una comprobación que no sea de seguridad`,
    note: isLowerable
      ? `Escriba ${quote(`${check}: warning`)}: entonces se indica y no impide nada.`
      : 'Quite la línea: lo que protege a quien lee y a la redacción siempre impide publicar.',
  }),
  unknownCheck: (check, meant) => ({
    message: `Comprobación ${quote(check)} inesperada; se esperaba ${meant ? quote(meant) : 'el identificador de una comprobación'}`,
    note: 'Copie el identificador del informe: está detrás del mensaje de cada problema.',
  }),
}

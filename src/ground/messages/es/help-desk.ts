import type { helpDesk as english } from '../en/help-desk.ts'

/** Lo que dice `facing desk --help`. */
export const helpDesk: typeof english = {
  summary: 'abrir la redacción en un navegador: escribir, traducir, revisar, publicar',
  about:
    'Abre una página, solo en este equipo, en la que un texto va del primer borrador a la publicación en las dos lenguas. ' +
    'Trabaja con los archivos de la redacción, que otros pueden cambiar entretanto, y muestra al lado el sitio como ' +
    '`facing dev`. En una carpeta sin redacción crea una. Ctrl-C la termina.',
  options: {
    port: 'el puerto (por omisión, el último o 8090); si está ocupado, el siguiente que esté libre',
    'no-open': 'no abrir ningún navegador',
    machine: 'un programa, o una dirección https, que propone traducciones cuando se le pide',
    publish:
      'un programa que se ejecuta después de publicar, en la redacción, como el que envía el sitio a su servidor',
    shortcut: 'escribir un archivo que abre esta mesa con doble clic, y terminar',
  },
  example: 'facing desk --shortcut',
}

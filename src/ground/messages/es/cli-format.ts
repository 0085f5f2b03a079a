import { count } from '../count.ts'
import type { cliFormat as english } from '../en/cli-format.ts'

/** Lo que dice `facing format`. */
export const cliFormat: typeof english = {
  format: {
    mended: (n, list) => `${count(n, 'problema corregido', 'problemas corregidos')}: ${list}`,
    toMend: (n, list) => `${count(n, 'problema se corregiría', 'problemas se corregirían')}: ${list}`,
    marks: {
      byteOrderMark: 'Sin la marca de orden de bytes del principio',
      lineEnds: 'Con los fines de línea de aquí (LF, no los de Windows)',
    },
    refused: {
      unread: {
        message: 'Queda como está: no se puede leer como edición',
        note: 'Pregunte a `facing check` qué tiene; después vuelva a darle forma.',
      },
      'front-matter': {
        message: 'Queda como está: su cabecera no se leería igual',
        note: 'Ponga los comentarios en líneas propias y cada valor en una sola línea; después vuelva a darle forma.',
      },
      body: {
        message: 'Queda como está: su texto no se leería igual',
        note: 'Su Markdown puede entenderse de dos maneras en algún lugar, por marcas contiguas, por ejemplo. Dé forma al resto a mano.',
      },
      problems: {
        message: 'Queda como está: algo en él no es lo que parece',
        note: 'Puede ser un código sin cierre, o dos versiones que se mezclaron. Corrija antes lo que dice `facing check`.',
      },
      changed: {
        message: 'Queda como está: alguien cambió el archivo mientras tanto',
        note: 'Guárdelo en su editor y vuelva a darle forma.',
      },
    },
    summary: (editions, changed) =>
      `${count(editions, 'edición', 'ediciones')}: ${count(changed, 'escrita', 'escritas')}, ${editions - changed} como estaba${editions - changed === 1 ? '' : 'n'}`,
    wouldChange: (editions, changed) =>
      `${count(editions, 'edición', 'ediciones')}: ${count(changed, 'cambiaría', 'cambiarían')}`,
    write: (command) => `Para escribirlo: ${command}`,
    remain: (found) => `Por corregir a mano: ${found}. Para verlo: facing check`,
    clean: 'No queda nada que corregir.',
  },
}

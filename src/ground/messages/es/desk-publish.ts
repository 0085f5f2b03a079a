import { count } from '../count.ts'
import type { deskPublish as english } from '../en/desk-publish.ts'

/** Lo que dice la mesa al publicar. */
export const deskPublish: typeof english = {
  isRunning: 'El sitio ya se está publicando: espere a que termine',
  refused: (errors) => `No se publicó nada: corrija antes ${count(errors, 'error', 'errores')}`,
  published(fresh, changed, removed) {
    const [first, ...others] = [
      fresh > 0 && count(fresh, 'nueva', 'nuevas'),
      changed > 0 && count(changed, 'cambiada', 'cambiadas'),
      removed > 0 && count(removed, 'retirada', 'retiradas'),
    ].filter((each) => each !== false)
    if (first === undefined) return 'Publicado: ninguna página es distinta'
    const [number = '', what = ''] = first.split(' ')
    return `Publicado: ${[`${number} ${number === '1' ? 'página' : 'páginas'} ${what}`, ...others].join(', ')}`
  },
  sending: (program) => `Ejecutando ${program}`,
  sent: (published, last) => (last ? `${published}. ${last}` : published),
  notSent: (published, program, code, last) =>
    `${published}. Pero ${program} terminó con ${code}${last && `: ${last}`}`,
}

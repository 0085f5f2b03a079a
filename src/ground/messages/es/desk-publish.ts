import { count } from '../count.ts'
import type { deskPublish as english } from '../en/desk-publish.ts'

/** Lo que dice la mesa al publicar. */
export const deskPublish: typeof english = {
  isRunning: 'El sitio ya se está publicando: espere a que termine',
  refused: (errors) => `No se publicó nada: corrija antes ${count(errors, 'error', 'errores')}`,
  published(fresh, changed, removed) {
    const parts = Object.entries({ nueva: fresh, cambiada: changed, retirada: removed })
      .filter(([, pages]) => pages > 0)
      .map(([what, pages], index) =>
        index === 0 ? count(pages, `página ${what}`, `páginas ${what}s`) : count(pages, what, `${what}s`),
      )
    return `Publicado: ${parts.join(', ') || 'ninguna página es distinta'}`
  },
  sending: (program) => `Ejecutando ${program}`,
  sent: (published, last) => (last ? `${published}. ${last}` : published),
  notSent: (published, program, code, last) =>
    `${published}. Pero ${program} terminó con ${code}${last && `: ${last}`}`,
}

import type { citing as english } from '../en/citing.ts'
import { say } from '../sentence.ts'

/** Lo que una página dice a quien la cita o la vuelve a publicar. */
export const citing: typeof english = {
  citation: {
    title: 'Cómo citar',
    files: 'Para gestores de referencias',
    line: ({ authors, title, translators, site, date, url }) =>
      say(
        authors && [...authors, ', '],
        `«${title}», `,
        translators && ['trad. de ', ...translators, ', '],
        site,
        `, ${date}, ${url}`,
      ),
    translatedBy: (names) => `${names}, Trad.`,
    originallyOf: (year) => `Obra original publicada en ${year}`,
  },
  republication: {
    title: 'Derechos y republicación',
    free: 'Puede republicar este artículo libremente; agradecemos el crédito de abajo',
    allowed: 'Puede republicar este artículo con esta licencia si conserva el crédito de abajo',
    unchanged: 'Solo sin cambios: no se permiten traducciones, cortes ni adaptaciones',
    nonCommercial: 'Solo sin fines comerciales',
    alike: 'Si lo adapta, debe compartir el resultado con la misma licencia',
    forbidden: 'No puede republicarse sin permiso de quien tiene los derechos',
    unstated: 'No se indica licencia: pida permiso antes de republicarlo',
    photo: (terms) => ['La imagen va aparte, con su propia licencia: ', terms],
    noPhoto: 'La imagen no está incluida: pídala a quien la hizo',
    credit: ({ title, authors, site }) => say(title, authors && [', de ', ...authors], ', apareció en ', site),
    whole: 'El artículo completo en HTML',
    copy: 'Copiar el artículo completo',
    copied: 'Copiado',
    html: 'Crédito que conservar, en HTML',
  },
}

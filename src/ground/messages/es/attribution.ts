import type { Inline } from '../../model/inline.ts'
import { type OriginalParts, say } from '../sentence.ts'

/** What pages, feeds and data say of who made a text, what it was made from, and who may use it. */
export const attribution = {
  roles: {
    original: 'original',
    translation: 'traducción',
    summary: 'resumen',
    originalIn: (outlet: string) => `original en ${outlet}`,
  },

  note: {
    originalVersion: 'la versión original',
    archivedCopy: 'copia archivada',
    published: ({ language, link, titled, renamed, archived, outlet, date }: OriginalParts): Inline[] => {
      const copy = archived && [' (', archived, ')']
      if (renamed && link && outlet)
        return say(
          `Publicado originalmente en ${language} con el título `,
          link,
          copy,
          ' en ',
          outlet,
          date && [', ', date],
        )
      return titled && link && outlet
        ? say(`Publicado originalmente en ${language} en `, link, copy, ' de ', outlet, date && [', ', date])
        : say(
            `Publicado originalmente en ${language}`,
            outlet && [' en ', outlet],
            date && [', ', date],
            link && [': ', link],
            copy,
          )
    },
    summary: ({ language, link, titled, archived, outlet, date, authors }: OriginalParts): Inline[] =>
      say(
        'Resumen de ',
        titled && link ? link : 'un texto',
        titled && archived && [' (', archived, ')'],
        authors && [titled ? ', de ' : ' de ', ...authors],
        titled ? ', publicado' : ' publicado',
        ` en ${language}`,
        outlet && [' en ', outlet],
        date && [', ', date],
        !titled && link && [': ', link],
        !titled && archived && [' (', archived, ')'],
      ),
    abridged: 'Versión abreviada',
    originalBy: (names: readonly Inline[]): Inline[] => ['Texto original de ', ...names],
    translatedBy: (names: readonly Inline[]): Inline[] => ['Traducción de ', ...names],
  },
  methods: {
    'machine-edited': 'Traducción automática, corregida por una persona.',
    machine: 'Traducción automática, sin corrección de una persona.',
  },

  photo: { credit: 'Imagen: ' },
  rights: {
    license: 'Licencia: ',
    allRightsReserved: 'Todos los derechos reservados',
    permission: (by: string, date: Inline): Inline[] => [`Publicado con permiso de ${by}, `, date],
  },
}

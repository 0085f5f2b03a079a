import type { addressChecks as english } from '../en/checks-addresses.ts'
import { quote } from '../quote.ts'

/** Lo que dicen las comprobaciones de direcciones, por identificador. */
export const addressChecks: typeof english = {
  'address-lost': {
    moved: (path, alias, name) => ({
      message: `Falta el alias ${quote(alias)}; se esperaba aquí porque ${quote(path)} fue pública: solo newsroom/addresses.lock lleva de ella a esta edición`,
      note: `Añada \`aliases: [${alias}]\` a la cabecera de ${name} (o ${quote(alias)} a los alias que tenga): lo que está escrito allí vale para siempre.`,
    }),
    edition: (path, file) => ({
      message: `Falta la edición de ${quote(path)}; se esperaba ella o un alias, porque esta dirección fue pública: solo esta línea lleva a otra`,
      note: `Añada \`aliases: [${path}]\` a ${file}, adonde lleva, o escriba \`gone: AAAA-MM-DD, motivo\` aquí, tras ella: una página lo dice entonces.`,
    }),
    gone: (path, meant) => ({
      message: `Falta la página de ${quote(path)}; se esperaba ella o un alias, porque esta dirección fue pública`,
      note: `Añada \`aliases: [${path}]\` a ${meant ?? 'la edición que ocupa su lugar'}, o escriba \`gone: AAAA-MM-DD, motivo\` aquí, tras la dirección: una página lo dice entonces. Si nadie llegó a verla, borre la línea.`,
    }),
    entry: (path, file, id, meantFile, meant) => ({
      message: `Falta ${quote(id)} en ${file}; se esperaba porque ${quote(path)} fue pública`,
      note: meant
        ? `Añada \`aliases: [${id}]\` a ${quote(meant)} en ${meantFile}, a cuya página lleva entonces la dirección antigua, o escriba \`gone: AAAA-MM-DD, motivo\` aquí, tras la dirección.`
        : `Recupérelo, añada \`aliases: [${id}]\` al registro que ocupa su lugar o escriba \`gone: AAAA-MM-DD, motivo\` aquí, tras la dirección: una página lo dice entonces. Si nadie llegó a verla, borre la línea.`,
    }),
    unlisted: (path, file) => ({
      message: `Falta un texto para ${quote(path)}; se esperaba uno publicado que lo nombre: la página fue pública y ahora no está`,
      note: `Vuelve con el primer texto que lo nombre (${file}). Si no ha de volver, escriba \`gone: AAAA-MM-DD, motivo\` aquí, tras la dirección.`,
    }),
    draft: (path) => ({
      message: `Borrador inesperado en ${quote(path)}; se esperaba un texto público, como antes: la página ahora no está`,
      note: 'Quite `draft: true` cuando el texto pueda leerse de nuevo. Si no ha de volver, escriba `gone: AAAA-MM-DD, motivo` tras su dirección en newsroom/addresses.lock.',
    }),
    scheduled: (path, date) => ({
      message: `Fecha inesperada ${quote(date)} en ${quote(path)}; se esperaba un día hasta hoy, porque este texto fue público: la página no está hasta entonces`,
      note: 'Corrija la fecha si el texto ha de seguir público; si no, la página vuelve ese día.',
    }),
    live: (path, file) => ({
      message: `\`gone\` inesperado en ${quote(path)}; se esperaba la línea sin él: allí es pública ${file}, o la dirección lleva a ella`,
      note: 'Borre `gone:` y lo que le sigue. Si el texto ha de retirarse, quite antes la edición o su alias.',
    }),
    later: (path, date) => ({
      message: `Día ${quote(date)} inesperado en ${quote(path)}; se esperaba uno no posterior a hoy: la página ya dice que se retiró`,
      note: 'Escriba el día en que se retiró; mientras la página esté ahí, no ponga `gone:`.',
    }),
    unwritable: () => ({
      message:
        'Falta permiso o espacio para escribir este archivo; se esperaban ambos: lo que hoy es público no queda anotado aquí',
      note: 'Deje escribir en la carpeta durante una construcción y guarde el archivo en su historial: sin él no se dice qué dirección se pierde.',
    }),
    recorded: 'La dirección está anotada aquí.',
  },
  'alias-taken': {
    slug: (alias, file) => ({
      message: `Alias ${quote(alias)} inesperado; se esperaba uno que no sea un slug: es el de ${file}`,
      note: 'Quite el alias o cambie ese slug: una dirección lleva a un solo artículo.',
    }),
    alias: (alias, file) => ({
      message: `Alias ${quote(alias)} inesperado; se esperaba uno que no tenga otra edición: también lo tiene ${file}`,
      note: 'Deje el alias en la edición que tuvo esa dirección y quítelo de la otra.',
    }),
    own: (alias) => ({
      message: `Alias ${quote(alias)} inesperado; se esperaba un slug antiguo: es el de esta misma edición`,
      note: 'Quite el alias; los alias son direcciones que la edición tuvo antes.',
    }),
    other: 'La dirección está ocupada aquí.',
  },
}

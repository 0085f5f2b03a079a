import { isField } from '../../model/is-field.ts'
import type { ChangeKind } from '../../model/sync.ts'
import type { stalenessChecks as english } from '../en/checks-staleness.ts'
import { quote } from '../quote.ts'
import { FIELD_NAMES } from './field-names.ts'

const nameOf = (id: string): string => (isField(id) ? FIELD_NAMES[id] : 'este bloque')

const mend = (key: string, block: string) =>
  `Véalo con \`facing diff ${key}\`. Cambie también ${nameOf(block)}, o registre que está bien como está: \`facing accept ${key} ${block}\`.`

const what: Record<Exclude<ChangeKind, 'format'>, string> = { quantity: 'una cantidad', wording: 'el texto' }

/** `40` pasó a `45`; lo primero que se puso o quitó. */
const change = (before: string, after: string): string => {
  if (before === '') return `se puso ${quote(after)}`
  return after === '' ? `se quitó ${quote(before)}` : `${quote(before)} pasó a ${quote(after)}`
}

/** Lo que dicen las comprobaciones del grupo «staleness», por identificador. */
export const stalenessChecks: typeof english = {
  'block-open': (key: string, id: string) => ({
    message: `${isField(id) ? 'Texto' : 'Bloque'} abierto inesperado; se esperaba terminado: quienes leen lo ven como está`,
    note: `Termine ${nameOf(id)} y regístrelo: \`facing accept ${key} ${id}\`. Para que nadie lo lea hasta entonces, escriba \`draft: true\`.`,
  }),
  'lock-syntax': {
    header: () => ({
      message: 'Falta la primera línea; se esperaba `# sync.lock 1`',
      note: 'Ejecute `facing accept` para este artículo, que escribe el archivo de nuevo; hasta entonces vale lo que se puede leer.',
    }),
    conflict: (line: string) => ({
      message: `Línea inesperada ${quote(line)}; se esperaban líneas de parejas: aquí se mezclaron dos versiones y nadie eligió`,
      note: 'Borre las líneas con `<<<<<<<`, `=======` y `>>>>>>>` y conserve las demás, o ejecute `facing accept` para este artículo.',
    }),
    line: (line: string) => ({
      message: `Línea inesperada ${quote(line)}; se esperaban identificadores, dos sumas y dos textos, separados por tabuladores`,
      note: 'La línea no cuenta. Recupérela de su historial, o ejecute `facing accept` para este artículo, que escribe el archivo de nuevo.',
    }),
    addresses: {
      conflict: (line) => ({
        message: `${quote(line)} inesperado; se esperaban direcciones, una por línea: aquí se unieron dos versiones y nadie eligió`,
        note: 'Borre las líneas con `<<<<<<<`, `=======` y `>>>>>>>` y deje todas las demás.',
      }),
      address: (line) => ({
        message: `Línea ${quote(line)} inesperada; se esperaba una ruta del sitio como \`/es/el-autobus/\` y la carpeta de su texto`,
        note: 'La línea no cuenta. Recupérela de su historial; lo que hoy es público lo escribe la próxima construcción.',
      }),
      gone: (line) => ({
        message: `Línea ${quote(line)} inesperada; se esperaban un día y un motivo tras \`gone:\``,
        note: 'Escriba, por ejemplo, `gone: 2026-05-01, Retirado a petición de la autora.`: la página que queda allí lo dice.',
      }),
    },
  },
  'lock-version': (found: string, expected: string) => ({
    message: `Versión inesperada ${quote(found)}; se esperaba ${quote(expected)}: otra versión de facing-pages escribió este archivo`,
    note: 'Use esa versión, o borre el archivo y ejecute `facing accept` para este artículo cuando esté al día.',
  }),
  'translation-outdated': {
    changed: (kind, before, after, at, key, id) => ({
      message: `Versión anterior inesperada; se esperaba lo que ahora dice ${at}: allí cambió ${what[kind]}, ${change(before, after)}`,
      note: mend(key, id),
    }),
    both: (at, key, id) => ({
      message: `Diferencia inesperada con ${at}; se esperaba que los dos dijeran lo mismo: cambiaron ambos y hay que revisarlos`,
      note: mend(key, id),
    }),
    new: (file, key, id) => ({
      message: `Falta en ${quote(file)} lo que corresponde a ${isField(id) ? 'este texto' : 'este bloque'}, que aquí es nuevo; se esperaba enfrente`,
      note: mend(key, id),
    }),
    removed: (file, key, id) => ({
      message: `${isField(id) ? 'Texto' : 'Bloque'} inesperado; no se esperaba ninguno: lo que tenía enfrente en ${quote(file)} se quitó`,
      note: `Quite también ${nameOf(id)}, o devuelva lo que había enfrente. Si está bien así: \`facing accept ${key} ${id}\`.`,
    }),
    moved: (at, key, id) => ({
      message: `Orden inesperado; se esperaba este bloque donde lo tiene ${at}: uno de los dos se movió`,
      note: `Muévalo también aquí. Si está bien así: \`facing accept ${key} ${id}\`.`,
    }),
    there: {
      changed: () => 'lo que cambió',
      opposite: () => 'lo que está enfrente',
      before: () => 'va después de este bloque',
    },
  },
}

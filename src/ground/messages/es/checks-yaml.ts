import type { yamlChecks as english } from '../en/checks-yaml.ts'
import { codePoint, quote } from '../quote.ts'

/** Lo que se dice de cabeceras y fichas que no son YAML, o que tienen lo que aquí no se admite, por identificador. */
export const yamlChecks: typeof english = {
  'yaml-alias': (source) => ({
    message: `${quote(source)} inesperado; se esperaba un texto: para YAML, \`&\` es un ancla y \`*\` un alias`,
    note: 'Ponga el valor entre comillas; aquí no se usan anclas ni alias: repita el valor.',
  }),
  'yaml-depth': (limit) => ({
    message: `Lista o grupo de claves a ${limit + 1} niveles inesperado; se esperaban ${limit} como mucho`,
    note: 'Quite los corchetes o la sangría que sobran.',
  }),
  'yaml-syntax': {
    directive: (source) => ({
      message: `Directiva ${quote(source)} inesperada; se esperaban claves con valores`,
      note: 'Quite la línea: aquí se lee YAML 1.2.',
    }),
    falseSpace: (space, key) => ({
      message: `Espacio duro ${codePoint(space)} inesperado junto a la clave ${quote(key)}; se esperaba un espacio normal`,
      note: 'Bórrelo y escriba un espacio: parece lo mismo, pero YAML lo toma por una letra. Llega con el texto que se copia.',
    }),
    slips: {
      colon: {
        message: 'Segundos dos puntos inesperados; se esperaba entre comillas un texto que tiene `: `',
        note: "Ponga el valor entre comillas: `title: 'Valle: el tren'`.",
      },
      tab: {
        message: 'Tabulador inesperado; se esperaban espacios como sangría',
        note: 'Sangre con dos espacios: YAML no admite ahí tabuladores.',
      },
      indent: {
        message: 'Sangría inesperada; se esperaba que las líneas de un grupo o lista empiecen en la misma columna',
        note: 'Alinee las claves; lo que depende de una clave va dos espacios más a la derecha.',
      },
      bracket: {
        message: 'Falta un corchete o una llave; se esperaba `]` o `}` antes de la clave siguiente',
        note: 'Cierre la lista con `]` y el grupo de claves con `}`.',
      },
      quote: {
        message: 'Faltan las comillas de cierre; se esperaba `"` o `\'` al final del texto',
        note: 'Cierre las comillas; dentro de "…" una comilla se escribe \\", dentro de \'…\' se dobla.',
      },
      value: {
        message: 'Faltan los dos puntos; se esperaba `clave: valor`',
        note: 'Escriba dos puntos y un espacio tras la clave; un texto de varias líneas va sangrado o entre comillas.',
      },
      start: {
        message: 'Carácter inesperado al principio de un valor; se esperaban comillas alrededor',
        note: 'Ponga el valor entre comillas: @, `, % y algunos más tienen un significado en YAML.',
      },
      escape: {
        message: 'Barra inversa inesperada; se esperaba una secuencia que exista, como `\\n` o `\\"`',
        note: "Escriba `\\\\` para una barra inversa, o ponga el texto entre comillas simples: '…'.",
      },
      trailing: {
        message: 'Texto inesperado tras un valor; se esperaba el final de la línea',
        note: 'Ponga todo el valor entre comillas o quite lo que lo sigue.',
      },
      key: {
        message: 'Clave inesperada; se esperaba un texto corto',
        note: 'Escriba las claves como en `title: …`; ponga entre comillas un valor con dos puntos o interrogación.',
      },
      document: {
        message: '`...` o `---` inesperado; se esperaba un solo documento YAML',
        note: 'Quite la línea: todo va en un documento.',
      },
      large: {
        message: 'Anidamiento o longitud inesperados; se esperaban unas pocas claves con valores',
        note: 'Quite lo que no debería estar aquí.',
      },
      other: {
        message: 'Texto inesperado; se esperaba YAML: en cada línea, clave, dos puntos, espacio y valor',
        note: 'Ponga entre comillas los valores que tengan otros signos que letras, cifras, comas y puntos.',
      },
    },
  },
  'yaml-tag': (source) => ({
    message: `Etiqueta ${quote(source)} inesperada; se esperaba un valor sencillo`,
    note: 'Quite la etiqueta, o ponga entre comillas un texto que empiece por `!`.',
  }),
}

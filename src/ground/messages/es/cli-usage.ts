import type { cliUsage as english } from '../en/cli-usage.ts'
import { quote } from '../quote.ts'

/** Lo que se dice de una orden que no puede ejecutarse. */
export const cliUsage: typeof english = {
  usageErrors: {
    'option-unknown': (name: string, suggestion: string | undefined) => ({
      message: `Opción inesperada ${quote(name)}; se esperaba una que esta orden conozca${orLike(suggestion)}`,
      note: 'Ejecute la orden con --help para ver sus opciones.',
    }),
    'command-unknown': (name, suggestion, group) => ({
      message: `Orden inesperada ${quote(name)}; se esperaba una de las de \`${group} --help\`${orLike(suggestion)}`,
      note: `Ejecute \`${group} --help\` para ver las órdenes.`,
    }),
    'command-missing': () => ({
      message: 'Falta la orden; se esperaba una de las de `facing --help`',
      note: 'Pruebe `facing check`: dice todos los problemas de la redacción y no cambia nada.',
    }),
    'word-missing': (group) => ({
      message: `Falta una palabra tras ${quote(group)}; se esperaba una de las de \`${group} --help\``,
      note: 'Elija una de las que se muestran arriba.',
    }),
    'argument-missing': (name: string) => ({
      message: `Falta ${quote(name)}; se esperaba tras el nombre de la orden`,
      note: 'Ejecute la orden con --help para ver un ejemplo.',
    }),
    'argument-unexpected': (command: string) => ({
      message: `Hay palabras inesperadas tras ${quote(command)}; se esperaban menos`,
      note: 'Los nombres con espacios van entre comillas. Ejecute la orden con --help para ver un ejemplo.',
    }),
    'option-value-missing': (option: string) => ({
      message: `Falta el valor de ${quote(option)}; se esperaba tras la opción`,
      note: 'Ejecute la orden con --help para ver un ejemplo.',
    }),
    'option-value': (option: string, value: string, expected: string, suggestion: string | undefined) => ({
      message: `Valor inesperado ${quote(value)} de ${quote(option)}; se esperaba ${expected}${orLike(suggestion)}`,
      note: 'Ejecute la orden con --help para ver qué admite cada opción.',
    }),
    'root-missing': (root: string) => ({
      message: `Falta la carpeta ${quote(root)}; se esperaba allí una redacción: una carpeta con articles/ y newsroom/`,
      note: 'Ejecute la orden dentro de la redacción, o nombre su carpeta con --root.',
    }),
    'key-form': (key) => ({
      message: `Clave inesperada ${quote(key)}; se esperaban 3 o más de a–z, 0–9 y guiones, y ningún código de lengua`,
      note: 'Elija un nombre corto para la carpeta, como night-bus; sin él, se forma con el título.',
    }),
    'person-known': (name, file) => ({
      message: `Persona inesperada ${quote(name)}; se esperaba a alguien que aún no esté: ${file} tiene ese nombre`,
      note: 'No se ha escrito nada. Si es otra persona del mismo nombre, dele otro identificador con --id.',
    }),
    'person-unknown': (name, suggestion) => ({
      message: `Persona inesperada ${quote(name)}; se esperaba el nombre o el identificador de alguien de newsroom/people/${orLike(suggestion)}`,
      note: 'No se ha escrito nada. Añada antes a la persona: `facing new person`.',
    }),
    'questions-ended': () => ({
      message: 'Final inesperado de las preguntas antes de la última respuesta; se esperaban todas',
      note: 'No se ha escrito nada. Repita la orden, o dé las respuestas como opciones: --help las muestra.',
    }),
    'option-missing': (option: string, expected: string) => ({
      message: `Falta ${quote(option)}; se esperaba ${expected}`,
      note: 'Añada la opción, o ejecute la orden en una terminal, donde la pregunta.',
    }),
    'option-useless': (option, file) => ({
      message: `Opción inesperada ${quote(option)}; se esperaba ninguna junto a ${quote(file)}: él mismo dice lo que es`,
      note: 'No se ha escrito nada. Quite la opción.',
    }),
    'dictionary-missing': (name) => ({
      message: `Falta el paquete ${quote(name)}; se esperaba un diccionario ortográfico junto a esta herramienta`,
      note:
        'Instale los de ambos idiomas: `npm install --save-dev dictionary-es dictionary-en`. Para la ortografía de un país agregue ' +
        'el suyo, como dictionary-es-mx, dictionary-es-ar o dictionary-en-gb. Tienen licencias propias y no son parte de esta herramienta.',
    }),
    'check-unknown': (id: string, suggestion: string | undefined) => ({
      message: `Comprobación inesperada ${quote(id)}; se esperaba el identificador de una${orLike(suggestion)}`,
      note: 'Los identificadores figuran tras los problemas que dice `facing check`.',
    }),
    'block-unknown': (id: string, key: string, suggestion: string | undefined) => ({
      message: `Bloque inesperado ${quote(id)}; se esperaba el identificador de uno de ${quote(key)}${orLike(suggestion)}`,
      note: `Ejecute \`facing diff ${key}\` o \`facing align ${key}\` para ver los identificadores.`,
    }),
    'key-and-all': (key: string) => ({
      message: `${quote(key)} inesperado junto a --all; se esperaba una de las dos cosas`,
      note: 'Nombre un artículo para registrarlo solo; use --all para registrarlos todos.',
    }),
    'key-unknown': (key: string, suggestion: string | undefined) => ({
      message: `Clave inesperada ${quote(key)}; se esperaba el nombre de una carpeta de articles/${orLike(suggestion)}`,
      note: 'Escriba el nombre de la carpeta tal como está allí; `facing status` los muestra todos.',
    }),
  },
}

const orLike = (suggestion: string | undefined) => (suggestion === undefined ? '' : `. ¿Quiso decir \`${suggestion}\`?`)

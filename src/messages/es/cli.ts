import { count } from '../count.ts'

/** What the commands and the reports say. */
export const cli = {
  about:
    'Publica los artículos de una redacción en español e inglés: emparejados, revisados, acreditados, lado a lado.',
  usage: 'Uso:',
  arguments: 'Argumentos:',
  options: 'Opciones:',
  everywhere: 'Con todas las órdenes:',
  commandList: 'Órdenes:',
  example: 'Ejemplo:',
  exitCodes: 'Códigos de salida:',
  placeholders: { dir: 'carpeta', key: 'clave', command: 'orden', options: 'opciones', check: 'regla', port: 'puerto' },
  exits: {
    0: 'no hay nada que corregir, o solo avisos',
    1: 'algo en los artículos debe corregirse',
    2: 'la orden o la configuración no está bien',
    3: 'lo impide un archivo o el disco',
    4: 'un fallo de esta herramienta: avísenos, por favor',
  },
  globals: {
    root: 'la redacción: una carpeta con articles/ y newsroom/ (por omisión, esta carpeta)',
    lang: 'idioma de lo que se dice: es o en (por omisión, el primero del sitio)',
    format: 'cómo se dice: pretty, json; check además sarif, github',
    noColor: 'sin colores (lo mismo hace la variable NO_COLOR)',
    quiet: 'decir solo lo que está mal',
    help: 'mostrar esta ayuda',
    version: 'mostrar la versión',
  },
  commands: {
    check: {
      summary: 'decir todos los problemas de todos los artículos, o de los nombrados',
      about:
        'Lee toda la redacción y dice qué debe corregirse antes de publicar, archivo por archivo: ' +
        'qué se encontró, qué se esperaba y cómo corregirlo. No cambia nada.',
      words: 'nombres de las carpetas de articles/ (por omisión, todas)',
      options: {} as Record<string, string>,
      example: 'facing check night-bus',
    },
  },
  usageErrors: {
    'option-unknown': (name: string, suggestion: string | undefined) => ({
      message: `Opción inesperada \`${name}\`, se esperaba una que esta orden conozca${orLike(suggestion)}`,
      note: 'Ejecute la orden con --help para ver sus opciones.',
    }),
    'command-unknown': (name: string, suggestion: string | undefined) => ({
      message: `Orden inesperada \`${name}\`, se esperaba una de las de \`facing --help\`${orLike(suggestion)}`,
      note: 'Ejecute `facing --help` para ver las órdenes.',
    }),
    'command-missing': () => ({
      message: 'Falta la orden, se esperaba una de las de `facing --help`',
      note: 'Pruebe `facing check`: dice todos los problemas de la redacción y no cambia nada.',
    }),
    'argument-missing': (name: string) => ({
      message: `Falta \`${name}\`, se esperaba tras el nombre de la orden`,
      note: 'Ejecute la orden con --help para ver un ejemplo.',
    }),
    'argument-unexpected': (command: string) => ({
      message: `Hay palabras inesperadas tras \`${command}\`, se esperaban menos`,
      note: 'Los nombres con espacios van entre comillas. Ejecute la orden con --help para ver un ejemplo.',
    }),
    'option-value-missing': (option: string) => ({
      message: `Falta el valor de \`${option}\`, se esperaba tras la opción`,
      note: 'Ejecute la orden con --help para ver un ejemplo.',
    }),
    'option-value': (option: string, value: string, expected: string, suggestion: string | undefined) => ({
      message: `Valor inesperado \`${value}\` de \`${option}\`, se esperaba ${expected}${orLike(suggestion)}`,
      note: 'Ejecute la orden con --help para ver qué admite cada opción.',
    }),
    'root-missing': (root: string) => ({
      message: `Falta la carpeta \`${root}\`, se esperaba allí una redacción: una carpeta con articles/ y newsroom/`,
      note: 'Ejecute la orden dentro de la redacción, o nombre su carpeta con --root.',
    }),
    'key-unknown': (key: string, suggestion: string | undefined) => ({
      message: `Clave inesperada \`${key}\`, se esperaba el nombre de una carpeta de articles/${orLike(suggestion)}`,
      note: 'Dé el nombre de la carpeta tal como está escrito allí, o ninguno para revisar todos los artículos.',
    }),
  },
  bug: (id: string, what: string, log: string | undefined) => ({
    message: `Esto es un fallo de facing-pages, no de su redacción: ${what}`,
    note:
      `Avísenos, por favor, con el identificador ${id}, la orden y lo último que había cambiado` +
      `${log === undefined ? '' : `; ${log} guarda los detalles`}. No se publicó nada.`,
  }),
  report: {
    severities: { error: 'error', warning: 'aviso', info: 'nota' },
    see: 'véase',
    more: (n: number) => `… y ${count(n, 'problema más', 'problemas más')} en el mismo archivo`,
    checked: (articles: number, editions: number) =>
      `${count(articles, 'artículo', 'artículos')}, ${count(editions, 'edición', 'ediciones')}`,
    clean: 'ningún problema',
    found: (errors: number, warnings: number) =>
      [errors && count(errors, 'error', 'errores'), warnings && count(warnings, 'aviso', 'avisos')]
        .filter(Boolean)
        .join(', '),
    nextErrors: 'Los errores impiden publicar; los avisos, no.',
    nextWarnings: 'Los avisos no impiden publicar.',
    explain: (check: string) => `De qué trata una regla: facing explain ${check}`,
  },
}

const orLike = (suggestion: string | undefined) => (suggestion === undefined ? '' : `; ¿quiso decir \`${suggestion}\`?`)

/** What `--help` says. */
export const cliHelp = {
  about:
    'Publica los artículos de una redacción en español e inglés: emparejados, revisados, acreditados, lado a lado.',
  usage: 'Uso:',
  arguments: 'Argumentos:',
  options: 'Opciones:',
  everywhere: 'Con todas las órdenes:',
  commandList: 'Órdenes:',
  example: 'Ejemplo:',
  exitCodes: 'Códigos de salida:',
  placeholders: {
    dir: 'carpeta',
    key: 'clave',
    command: 'orden',
    options: 'opciones',
    check: 'comprobación',
    port: 'puerto',
  },
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
    build: {
      summary: 'revisar y escribir todo el sitio',
      about:
        'Revisa la redacción y, si no hay errores, escribe todo el sitio: una carpeta que sirve en cualquier alojamiento estático. ' +
        'Lo publicado queda como está si algo falla.',
      words: '',
      options: {
        out: 'la carpeta donde escribir (por omisión, _site en la redacción)',
        drafts: 'publicar también los borradores, para verlos',
      } as Record<string, string>,
      example: 'facing build --out _site',
    },
    dev: {
      summary: 'construir, mostrar aquí el sitio y recargarlo tras cada cambio',
      about:
        'Construye el sitio con sus borradores, lo muestra solo en este equipo y lo vuelve a construir cuando cambia ' +
        'un archivo de la redacción: las páginas abiertas se recargan y los problemas se dicen en la página y en la terminal. ' +
        'Ctrl-C lo termina.',
      words: '',
      options: { port: 'el puerto (por omisión, 8080 o el siguiente libre)' } as Record<string, string>,
      example: 'facing dev --port 8080',
    },
    explain: {
      summary: 'mostrar de qué trata una comprobación: qué hace, por qué, mal y bien',
      about:
        'Muestra la página de una comprobación: qué busca, por qué, y cómo está mal y bien. El identificador figura tras cada problema.',
      words: 'el identificador de una comprobación, como translator-missing',
      options: {} as Record<string, string>,
      example: 'facing explain translator-missing',
    },
  },
}

import { cliNew } from './cli-new.ts'
import { helpDesk } from './help-desk.ts'
import { helpDev } from './help-dev.ts'
import { helpExport } from './help-export.ts'
import { helpImport } from './help-import.ts'
import { helpTranslate } from './help-translate.ts'

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
    ...cliNew.placeholders,
    dir: 'carpeta',
    key: 'clave',
    command: 'orden',
    options: 'opciones',
    check: 'comprobación',
    port: 'puerto',
    program: 'programa',
    block: 'bloque',
    reason: 'motivo',
    file: 'archivo',
    language: 'es|en',
    title: 'título',
    assignment: 'clave=valor',
    person: 'persona',
  },
  exits: {
    0: 'no hay nada que corregir, o solo avisos',
    1: 'algo en los artículos debe corregirse',
    2: 'la orden o los ajustes no están bien',
    3: 'lo impide un archivo o el disco',
    4: 'un fallo de esta herramienta: avísenos, por favor',
  },
  globals: {
    root: 'la redacción: una carpeta con articles/ y newsroom/ (por omisión, esta carpeta)',
    lang: 'lengua en que se dice: es o en (por omisión, la primera del sitio)',
    format: 'cómo se dice: pretty, json; check además sarif, github',
    noColor: 'sin colores (lo mismo hace la variable NO_COLOR)',
    quiet: 'decir solo lo que está mal',
    help: 'mostrar esta ayuda',
    version: 'mostrar la versión',
  },
  commands: {
    ...cliNew.commands,
    check: {
      summary: 'decir todos los problemas de todos los artículos, o de los nombrados',
      about:
        'Lee toda la redacción y dice qué debe corregirse antes de publicar, archivo por archivo: ' +
        'qué se encontró, qué se esperaba y cómo corregirlo. No cambia nada.',
      words: 'nombres de las carpetas de articles/ (por omisión, todas)',
      options: { spelling: 'mirar también la ortografía, con dictionary-es y dictionary-en de npm' },
      example: 'facing check night-bus',
    },
    build: {
      summary: 'revisar y escribir todo el sitio',
      about:
        'Revisa la redacción y, si no hay errores, escribe todo el sitio: una carpeta que sirve en cualquier alojamiento estático. ' +
        'Lo publicado queda como está si algo falla.',
      options: {
        out: 'la carpeta donde escribir (por omisión, _site en la redacción)',
        drafts: 'publicar también los borradores, para verlos',
        future: 'publicar también lo que espera a su día, para verlo',
        epub: 'también libros electrónicos: de cada artículo, y de cada tema, autor y año con varios',
        pdf: 'también las páginas enfrentadas en PDF, impresas por el Chromium de este equipo o el que nombre CHROME_PATH',
      },
      example: 'facing build --out _site',
    },
    dev: helpDev,
    desk: helpDesk,
    status: {
      summary: 'cómo va cada edición: al día, por revisar, falta o borrador, y el paso siguiente',
      about:
        'Dice en una línea por artículo qué lengua es la fuente, cómo está cada edición respecto de la otra según lo ' +
        'último que se registró como al día, cuántas palabras quedan por hacer y el paso siguiente. No cambia nada.',
      words: 'nombres de las carpetas de articles/ (por omisión, todas)',
      example: 'facing status night-bus',
    },
    diff: {
      summary: 'mostrar qué cambió desde que las dos ediciones estaban al día, palabra por palabra',
      about:
        'Muestra cada bloque que cambió en una edición desde que las dos estaban al día, palabra por palabra, junto a lo ' +
        'que tiene enfrente en la otra. No cambia nada.',
      words: 'el nombre de una carpeta de articles/',
      example: 'facing diff night-bus',
    },
    accept: {
      summary: 'registrar que las dos ediciones están al día tal como están',
      about:
        'Registra en articles/<clave>/sync.lock que las dos ediciones de un artículo, o algunos de sus bloques, dicen lo ' +
        'mismo tal como están. Lo que cambie después en una se dice hasta que la otra la siga. Guarde el archivo con los textos.',
      words: 'el nombre de una carpeta de articles/',
      more: 'identificadores de bloques, como los muestra `facing diff`, o fm-title y similares (por omisión, todos)',
      options: {
        all: 'registrar todos los artículos que tengan las dos ediciones',
        reason: 'por qué está bien así; se guarda en el archivo',
      },
      example: 'facing accept night-bus --reason "la cifra se redondeó a propósito"',
    },
    translate: helpTranslate,
    align: {
      summary: 'mostrar qué bloques están enfrente de cuáles',
      about:
        'Muestra los bloques de las dos ediciones lado a lado, con sus líneas, sus primeras palabras y los ' +
        'identificadores que comparten las dos páginas. No cambia nada.',
      words: 'nombres de las carpetas de articles/ (por omisión, todas)',
      example: 'facing align night-bus',
    },
    export: helpExport,
    import: helpImport,
    format: {
      summary: 'escribir Markdown y cabeceras de una sola forma; corregir deslices que tienen una sola solución',
      about:
        'Escribe cada edición de una sola forma: la cabecera en su orden, `-` en las listas, `*` para el énfasis, una ' +
        'línea en blanco entre bloques, ningún espacio al final de las líneas. Lo que dice el texto queda como está, y sus ' +
        'líneas también; no se toca el archivo en que eso no se puede probar. Con --fix corrige además lo que tiene una ' +
        'sola solución, como dos espacios, y dice qué queda para una persona.',
      words: 'nombres de las carpetas de articles/ (por omisión, todas)',
      options: {
        check: 'no escribir nada; decir qué archivos cambiarían, y terminar con 1 si hay alguno',
        fix: 'corregir también los problemas que tienen una sola solución; sus páginas lo dicen (facing explain spacing)',
      },
      example: 'facing format night-bus --fix',
    },
    lsp: {
      summary: 'decir a los editores de código qué falla mientras se escribe',
      about:
        'Habla el protocolo LSP por la entrada y la salida estándar con un editor como VS Code, Zed, Helix o Neovim: los ' +
        'problemas mientras se escribe, lo que los corrige, la página de cada comprobación, claves e identificadores que ' +
        'completar, y el formato. No cambia ningún archivo. docs/articles/editors dice cómo se configura cada editor.',
      options: { stdio: 'como se habla de todos modos; para editores que lo dicen' },
      example: 'facing lsp',
    },
    explain: {
      summary: 'mostrar de qué trata una comprobación: qué hace, por qué, mal y bien',
      about:
        'Muestra la página de una comprobación: qué busca, por qué, y un ejemplo de mal y otro de bien. El identificador figura tras cada problema. Sin identificador, enumera todas por grupos.',
      words: 'el identificador de una comprobación, como translator-missing; si falta, todas',
      example: 'facing explain translator-missing',
    },
  },
}

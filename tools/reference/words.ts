import type { SchemaName } from '../../src/ground/schema/schemas.ts'
import type { Language } from '../../src/model.ts'

/** What the reference says besides the texts of the tool. */
interface Words {
  required: string
  expected: (what: string) => string
  oneOf: (values: string) => string
  usage: string
  words: string
  options: string
  everywhere: string
  exits: string
  group: (name: string) => string
  shown: string
  groupAbout: (count: number) => string
  titles: Record<SchemaName | 'commands', { title: string; description: string }>
  files: Record<SchemaName, string>
  contents: {
    title: string
    description: string
    slug: string
    intro: string
    desk: { title: string; description: string }
    tutorial: { title: string; description: string }
    editors: { title: string; description: string }
  }
}

export const WORDS: Record<Language, Words> = {
  en: {
    required: 'Required.',
    expected: (what) => `Expected: ${what}.`,
    oneOf: (values) => `One of ${values}.`,
    usage: 'Usage',
    words: 'Words',
    options: 'Options',
    everywhere: 'With every command',
    exits: 'Exit codes',
    shown: 'It shows on purpose what is wrong.',
    group: (name) => `Checks: ${name}`,
    groupAbout: (count) =>
      `The ${count} checks of this group: what each looks for, why, what is wrong and what is right.`,
    titles: {
      'front-matter': {
        title: 'Keys of the Front Matter',
        description: 'Every key that stands above the text of an edition, and what it must be.',
      },
      site: {
        title: 'Keys of the Settings',
        description: 'Every key of the file with the settings of a newsroom.',
      },
      person: {
        title: 'Keys of a Person',
        description: 'Every key of the file of somebody who wrote, translated or reviewed.',
      },
      outlets: { title: 'Keys of Outlets', description: 'Every key of the publications in which originals appeared.' },
      topics: { title: 'Keys of Topics', description: 'Every key of what articles are about.' },
      disclaimers: { title: 'Keys of Disclaimers', description: 'How to say whose opinion an article is.' },
      glossary: {
        title: 'Keys of the Glossary',
        description: 'Names, acronyms and terms that have one right translation.',
      },
      commands: { title: 'Commands', description: 'Every command, its words and options, with an example of each.' },
    },
    contents: {
      title: 'Contents',
      description: 'All that the manual has: the desk, editors of code, commands, keys and checks.',
      slug: 'contents',
      intro: 'Everything that can be written in a newsroom, and everything that the tool can be asked.',
      desk: {
        title: 'The Desk',
        description:
          'How to write, translate, review and publish in a browser, and what is then written into the files.',
      },
      tutorial: {
        title: 'From two Word files to one page in two languages',
        description: 'What to type to publish an article and its translation, and what is answered.',
      },
      editors: {
        title: 'Problems While You Type',
        description: 'How to set up VS Code, Zed, Helix and Neovim, so that they show problems while you type.',
      },
    },
    files: {
      'front-matter': 'The front matter of `articles/KEY/index.es.md` and `index.en.md`, between two lines of `---`.',
      site: 'The file is `newsroom/site.yml`.',
      person:
        'Each person has a file of their own, `newsroom/people/ID.yml`; its name is the id by which others refer to it.',
      outlets: 'The file is `newsroom/outlets.yml`; each outlet stands below its id.',
      topics: 'The file is `newsroom/topics.yml`; each topic stands below its id.',
      disclaimers: 'The file is `newsroom/disclaimers.yml`; each text stands below its id.',
      glossary: 'The file is `newsroom/glossary.yml`; each entry is an item of a list.',
    },
  },
  es: {
    required: 'Obligatoria.',
    expected: (what) => `Se espera ${what}.`,
    oneOf: (values) => `Una de ${values}.`,
    usage: 'Uso',
    words: 'Palabras',
    options: 'Opciones',
    everywhere: 'Con cualquier orden',
    exits: 'Códigos de salida',
    shown: 'Muestra a propósito lo que está mal.',
    group: (name) => `Comprobaciones: ${name}`,
    groupAbout: (count) =>
      `Las ${count} comprobaciones de este grupo: qué busca cada una, por qué, qué está mal y qué está bien.`,
    titles: {
      'front-matter': {
        title: 'Claves de la cabecera',
        description: 'Cada clave que va sobre el texto de una edición, y qué debe ser.',
      },
      site: {
        title: 'Claves de la configuración',
        description: 'Cada clave del archivo con la configuración de una redacción.',
      },
      person: {
        title: 'Claves de una persona',
        description: 'Cada clave del archivo de quien escribió, tradujo o revisó.',
      },
      outlets: {
        title: 'Claves de los medios',
        description: 'Cada clave de las publicaciones en que aparecieron los originales.',
      },
      topics: { title: 'Claves de los temas', description: 'Cada clave de aquello de lo que tratan los artículos.' },
      disclaimers: {
        title: 'Claves de los descargos',
        description: 'Cómo decir de quién es la opinión de un artículo.',
      },
      glossary: {
        title: 'Claves del glosario',
        description: 'Nombres, siglas y términos que tienen una sola traducción correcta.',
      },
      commands: {
        title: 'Las órdenes',
        description: 'Cada orden, sus palabras y opciones, con un ejemplo de cada una.',
      },
    },
    contents: {
      title: 'Contenido',
      description: 'Todo lo que tiene el manual: la mesa, editores de código, órdenes, claves y comprobaciones.',
      slug: 'contenido',
      intro: 'Todo lo que se puede escribir en una redacción, y todo lo que se le puede pedir a la herramienta.',
      desk: {
        title: 'La mesa',
        description:
          'Cómo escribir, traducir, revisar y publicar en un navegador, y qué se escribe entonces en los archivos.',
      },
      tutorial: {
        title: 'De dos archivos de Word a una página en dos lenguas',
        description: 'Qué escribir para publicar un artículo y su traducción, y qué se responde.',
      },
      editors: {
        title: 'Los problemas mientras escribe',
        description: 'Cómo configurar VS Code, Zed, Helix y Neovim para que muestren los problemas mientras escribe.',
      },
    },
    files: {
      'front-matter': 'La cabecera de `articles/KEY/index.es.md` e `index.en.md`, entre dos líneas de `---`.',
      site: 'El archivo es `newsroom/site.yml`.',
      person:
        'Cada persona tiene su propio archivo, `newsroom/people/ID.yml`; su nombre es el identificador con que se la nombra.',
      outlets: 'El archivo es `newsroom/outlets.yml`; cada medio va debajo de su identificador.',
      topics: 'El archivo es `newsroom/topics.yml`; cada tema va debajo de su identificador.',
      disclaimers: 'El archivo es `newsroom/disclaimers.yml`; cada texto va debajo de su identificador.',
      glossary: 'El archivo es `newsroom/glossary.yml`; cada entrada es un elemento de una lista.',
    },
  },
}

import { count } from '../count.ts'
import type { cliBegin as english } from '../en/cli-begin.ts'

/** Lo que `new` pregunta en una terminal, y lo que dice de lo que escribió. */
export const cliBegin: typeof english = {
  questions: {
    folder: {
      ask: '¿En qué carpeta?',
      help: 'Se crea aquí una carpeta con este nombre. Un punto (.) significa esta misma carpeta.',
    },
    newsroom: {
      name: {
        ask: '¿Cómo se llama la redacción?',
        help: 'El nombre va en lo alto de cada página. Puede cambiarlo cuando quiera, y ponerle otro en cada lengua.',
      },
      url: {
        ask: '¿En qué dirección estará el sitio?',
        help: 'Como la escribirán sus lectores: https://www.mi-diario.org/. Si todavía no la tiene, pulse Intro: lo que se escribe en su lugar se cambia fácilmente.',
      },
      first: {
        ask: '¿Qué lengua va primero?',
        help: 'Aquella en que se escribe la mayoría de sus textos. Las dos tienen las mismas páginas; quien abre el sitio sin preferir ninguna ve esta.',
      },
      license: {
        ask: '¿Qué pueden hacer otros con sus textos?',
        help: 'Cada página lo dice. Los textos de otros medios dicen lo suyo.',
      },
    },
    article: {
      title: { ask: '¿Qué título lleva?', help: 'Puede cambiarlo mientras quiera.' },
      description: {
        ask: '¿De qué trata?',
        help: 'Una o dos frases, que aparecen en las listas, en los buscadores y donde alguien lo comparte. Pulse Intro para escribirlas después.',
      },
      language: { ask: '¿En qué lengua va a escribirlo?', help: 'La otra edición se traduce de esta.' },
      author: { ask: '¿Quién lo escribe?', help: '`facing new person` añade a quien no esté en esta lista.' },
    },
    person: {
      name: { ask: '¿Qué nombre tiene?', help: 'Como aparece en la línea que dice quién escribió un artículo.' },
      bioEs: {
        ask: '¿Quién es, en español?',
        help: 'Una o dos frases para el final de los artículos. Pulse Intro para dejarlo sin ellas.',
      },
      bioEn: { ask: '¿Y en inglés?', help: 'Lo mismo, para la edición en inglés.' },
      url: {
        ask: '¿Tiene una página propia?',
        help: 'Una dirección que empiece por https://. Pulse Intro si no la hay.',
      },
    },
  },
  choices: {
    language: { es: 'Español', en: 'Inglés' },
    license: {
      'all-rights-reserved': 'nada sin permiso (todos los derechos reservados)',
      'CC-BY-4.0': 'publicarlos y cambiarlos, nombrando a su autor (CC BY 4.0)',
      'CC-BY-SA-4.0': 'lo mismo, en las mismas condiciones (CC BY-SA 4.0)',
      'CC-BY-NC-4.0': 'lo mismo sin ganar dinero (CC BY-NC 4.0)',
      'CC-BY-NC-ND-4.0': 'publicarlos sin cambios y sin ganar dinero (CC BY-NC-ND 4.0)',
    },
  },
  report: {
    written: (files) => count(files, 'archivo escrito', 'archivos escritos'),
    missing: {
      name: 'El nombre: se formó con el de la carpeta; está en newsroom/site.yml y en newsroom/people/.',
      url: 'La dirección del sitio: mientras no la tenga, newsroom/site.yml lleva otra en su lugar.',
      description: 'Una descripción: una o dos frases para las listas y los buscadores.',
      authors: 'Quién lo escribe: `authors: [id]`, con un identificador de newsroom/people/.',
      license: 'Una licencia: `license`, en el artículo o para todos en newsroom/site.yml.',
      body: 'El texto, debajo de la segunda línea de guiones.',
    },
    left: 'Falta por escribir:',
    next: 'Ahora:',
    newsroom: (folder) => [
      ...(folder === '' ? [] : [`cd ${/^[\w./-]+$/.test(folder) ? folder : `"${folder}"`}`]),
      'npm install',
      'npm run dev',
    ],
    article: (file, key) =>
      `Escriba el texto en ${file}; \`facing check ${key}\` dice qué falta. Para publicarlo, quite \`draft: true\`.`,
    person: (id) =>
      `Los artículos nombran a esta persona como \`${id}\`: \`authors: [${id}]\`, \`translators: [${id}]\`.`,
  },
  body: 'nota: escriba aquí el texto en lugar de esta línea: una línea en blanco entre párrafos, ## ante un subtítulo.',
}

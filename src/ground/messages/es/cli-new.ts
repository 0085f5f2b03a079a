import type { cliNew as english } from '../en/cli-new.ts'

/** Lo que dice `new --help`, y de cada cosa que empieza. */
export const cliNew: typeof english = {
  placeholders: {
    name: 'nombre',
    url: 'dirección',
    language: 'es|en',
    license: 'licencia',
    timezone: 'zona',
    title: 'título',
    text: 'texto',
    date: 'fecha',
    id: 'id',
  },
  commands: {
    new: {
      summary: 'empezar una redacción, un artículo o una persona',
      about:
        'Escribe los archivos con los que empieza una redacción, un artículo o una persona. En una terminal pregunta lo que ' +
        'necesita saber; en otro caso lo dicen las opciones. Lo que ya existe no se sobrescribe nunca.',
      example: 'facing new newsroom mi-redaccion',
    },
    'new newsroom': {
      summary: 'empezar una redacción de la que ya se puede hacer el sitio',
      about:
        'Escribe una redacción entera: ajustes, un artículo de muestra en las dos lenguas y dos páginas que cambiar, lo que ' +
        'los editores de código completan y revisan, y un flujo de trabajo que la publica en GitHub. Lo que no dicen las ' +
        'opciones se pregunta en una terminal.',
      words: 'la carpeta en que empieza, que puede no existir todavía (por omisión, esta)',
      options: {
        name: 'nombre de la redacción, como la conocen sus lectores (por omisión, se forma con el de la carpeta)',
        url: 'dirección del sitio (por omisión, una que ocupa su lugar y se cambia después)',
        first: 'lengua que va primero (por omisión, la que habla esta orden)',
        license: 'licencia de sus textos: un identificador SPDX o all-rights-reserved (por omisión)',
        timezone: 'dónde empiezan los días, como America/Bogota (por omisión, la de esta máquina)',
        cms: 'escribir también admin/ para Sveltia CMS, que edita la redacción en un navegador',
      },
      example: 'facing new newsroom mi-redaccion --name "El Farol" --first es',
    },
    'new article': {
      summary: 'empezar un artículo: un borrador en que escribir',
      about:
        'Escribe articles/<clave>/ con una edición: los datos que necesita y sitio para el texto. Es un borrador hasta que ' +
        'usted quite esa línea. Lo que no dicen las opciones se pregunta en una terminal.',
      words: 'nombre de la carpeta de articles/ (por omisión, se forma con el título)',
      options: {
        title: 'su título',
        description: 'una o dos frases para las listas y los buscadores',
        language: 'la lengua en que se escribe (por omisión, la primera del sitio)',
        author: 'quién lo escribe, por nombre o identificador (por omisión, la única persona que haya)',
        date: 'día en que ha de aparecer, AAAA-MM-DD (por omisión, hoy)',
      },
      example: 'facing new article --title "El autobús de la noche" --author "Ana Ruiz"',
    },
    'new person': {
      summary: 'añadir a alguien que escribe, traduce o revisa',
      about:
        'Escribe newsroom/people/<id>.yml; el identificador, con que los artículos nombran a la persona, se forma con el ' +
        'nombre. Lo que no dicen las opciones se pregunta en una terminal.',
      options: {
        name: 'como aparece en la firma',
        'bio-es': 'una o dos frases en español para el final de los artículos',
        'bio-en': 'lo mismo en inglés',
        url: 'la página de la persona',
        organization: 'es una organización y no una persona',
        id: 'otro identificador que el formado con el nombre',
      },
      example: 'facing new person --name "Ana Ruiz"',
    },
  },
}

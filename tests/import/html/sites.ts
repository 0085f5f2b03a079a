/** The text that stands in each of the pages below. */
export const PARAGRAPHS: readonly string[] = [
  'El puerto fluvial carga uno de cada seis barcos que salen del país, y casi nadie de los que viven allí sabe nombrar la empresa que maneja la grúa.',
  'En 2019 el consejo provincial contó 41 camiones por hora en el portón; en mayo de 2024 eran 96, según el mismo recuento, y la ruta no se ensanchó.',
  'Lo que se vende como corredor es, para el pueblo, un muro. Las madres lo cruzan con un silbato y una bandera roja, y la escuela empieza tarde.',
  'Nadie pide un puente. Se pide un horario, que cuesta menos que un cartel y que la empresa podría pegar mañana mismo en la puerta de la balanza.',
]
const [one, two, three, four] = PARAGRAPHS as [string, string, string, string]

/** It as Markdown. */
export const TEXT = [one, '## Lo que cuentan', two, three, '- De día, la sirena.\n- De noche, los frenos.', four].join(
  '\n\n',
)

const TITLE = 'El puerto que nadie nombra'
const LEAD = 'Un pueblo del río cuenta los camiones que pasan de noche.'
const ADDRESS = 'https://www.ellitoral.example/opinion/puerto/'
const SITE = 'El Litoral de Ejemplo'
const OTHERS =
  '<ul><li><a href="/a">La lluvia llegó tarde</a></li><li><a href="/b">El tren vuelve a parar</a></li></ul>'
const LIST = '<ul><li>De día, la sirena.</li><li>De noche, los frenos.</li></ul>'
const GRAPH = `<meta property="og:title" content="${TITLE} | ${SITE}"><meta property="og:description" content="${LEAD}"><meta property="og:site_name" content="${SITE}"><meta property="og:url" content="${ADDRESS}"><meta property="article:published_time" content="2026-03-14T08:30:00-03:00">`
const ARTICLE = {
  '@type': 'NewsArticle',
  headline: TITLE,
  description: LEAD,
  inLanguage: 'es-AR',
  datePublished: '2026-03-14T08:30:00-03:00',
  author: [{ '@type': 'Person', name: 'Marta Quiroga' }],
  publisher: { '@type': 'Organization', name: SITE },
  mainEntityOfPage: { '@id': ADDRESS },
}
const data = (thing: unknown): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`
const paragraphs = (between = ''): string =>
  `<p>${one}</p><h2>Lo que cuentan</h2><p>${two}</p>${between}<p>${three}</p>${LIST}<p>${four}</p>`

/** Pages in the shapes of the programs that news sites are made with, by these. */
export const SITES: Record<string, string> = {
  'WordPress, of blocks,': `<!DOCTYPE html><html lang="es-AR"><head><meta charset="UTF-8"><title>${TITLE} - ${SITE}</title><link rel="canonical" href="${ADDRESS}">${data(
    {
      '@graph': [
        { ...ARTICLE, author: { '@id': '#p' }, publisher: { '@id': '#o' } },
        { '@type': 'Organization', '@id': '#o', name: SITE },
        { '@type': 'Person', '@id': '#p', name: 'Marta Quiroga' },
      ],
    },
  )}</head><body class="single comments-open has-sidebar"><a class="skip-link screen-reader-text" href="#c">Saltar</a><header class="wp-block-template-part"><nav><a href="/">Inicio</a></nav></header><main id="c"><h1 class="wp-block-post-title">${TITLE}</h1><p class="standfirst">${LEAD}</p><div class="wp-block-post-date"><time datetime="2026-03-14">hoy</time></div><figure class="wp-block-post-featured-image"><img src="./nota_files/gr%C3%BAa.jpg" srcset="https://x/g-300.jpg 300w" alt="Una grúa sobre el río"><figcaption>La grúa del muelle norte. (Foto: Lucía Ferrando)</figcaption></figure><div class="entry-content wp-block-post-content">${paragraphs(`<p>Lea también: <a href="/a">La lluvia</a></p>`)}<div class="sharedaddy"><h3>Compartir</h3></div></div><div id="comments"><ol><li class="comment"><p>Muy buen texto, lo comparto con mis colegas de la facultad.</p></li></ol></div></main><footer><p>© 2026 ${SITE}</p></footer></body></html>`,
  'WordPress, of old,': `<html lang="es"><head><title>${TITLE} | ${SITE}</title>${GRAPH}</head><body class="single"><div id="page"><div class="site-header"><h1 class="site-title"><a href="/">${SITE}</a></h1><ul class="menu"><li><a href="/">Inicio</a></li></ul></div><div id="content" class="with-sidebar"><div class="post hentry category-opinion"><h2 class="entry-title">${TITLE}</h2><div class="entry-meta">Por <a rel="author" href="/m">Marta Quiroga</a></div><div class="entry-content"><div class="wp-caption"><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="nota_files/grúa.jpg" alt="Una grúa sobre el río"><noscript><img src="nota_files/grúa.jpg"></noscript><p class="wp-caption-text">La grúa del muelle norte. Foto: Lucía Ferrando</p></div>${paragraphs('<div class="ads-inline"><p>Publicidad</p></div>')}<div class="yarpp-related"><h3>Más notas</h3>${OTHERS}</div></div></div></div><div class="sidebar"><div class="widget"><p>Somos un medio del litoral que cuenta lo que pasa en los puertos y en los pueblos del río.</p></div></div></div></body></html>`,
  'a site without paragraphs':
    `<html lang="es"><head><title>${TITLE} - ${SITE}</title><link rel="canonical" href="${ADDRESS}">${data({ '@type': 'WebSite', name: SITE })}${data(ARTICLE)}</head><body><div class="masthead">Menú</div><div class="article-container"><div class="article-header"><h1 class="article-headline">${TITLE}</h1><h2 class="article-subheadline">${LEAD}</h2><span class="sharebar">Guardar</span></div><div class="body-article"><div class="visual"><figure><picture><source srcset="x.webp 992w"><img src="nota_files/grúa.jpg" alt="Una grúa sobre el río"></picture><figcaption>La grúa del muelle norte. (Lucía Ferrando)</figcaption></figure></div><div class="paragraph">${one}</div><div class="ad-wrapper">PUBLICIDAD</div><h2>Lo que cuentan</h2><div class="paragraph">${two}</div><h2>Te puede interesar:</h2><div class="paragraph"><a href="/a">La lluvia llegó tarde</a></div><div class="paragraph">${three}</div>${LIST}<div class="paragraph">${four}</div></div></div><div class="most-read"><p>Lo más leído</p>${OTHERS}</div></body></html>`.replace(
      '(Lucía Ferrando)',
      '(Fotografía: Lucía Ferrando)',
    ),
  Blogger: `<html lang="es"><head><title>${SITE}: ${TITLE}</title>${GRAPH}</head><body><div class="header-outer"><h1 class="title"><a href="/">${SITE}</a></h1></div><div class="blog-posts"><h2 class="date-header">sábado, 14 de marzo de 2026</h2><div class="post hentry"><h3 class="post-title">${TITLE}</h3><div class="post-body entry-content"><table class="tr-caption-container"><tbody><tr><td><a href="https://x/g.jpg"><img src="nota_files/grúa.jpg" alt="Una grúa sobre el río"></a></td></tr><tr><td class="tr-caption">La grúa del muelle norte. Foto: Lucía Ferrando</td></tr></tbody></table>${one}<br /><br /><h2>Lo que cuentan</h2>${two}<br /><br />${three}<br /><br />${LIST}${four}<br /></div><div class="post-footer">Publicado por <span itemprop="author"><span itemprop="name">Marta Quiroga</span></span></div></div></div><div class="sidebar"><h2>Archivo</h2>${OTHERS}</div><div class="related-posts">${OTHERS}</div></body></html>`,
  'a site whose classes say nothing': `<html lang="es"><head><title>${TITLE} | ${SITE}</title>${GRAPH}<meta name="author" content="Marta Quiroga"></head><body><div class="c1"><a href="/">Inicio</a><a href="/o">Opinión</a></div><div class="c2"><h1 class="c3">${TITLE}</h1><p class="c4">${LEAD}</p><div class="c5">Por <a rel="author" href="/m">Marta Quiroga</a></div><div class="c6"><time datetime="2026-03-14">14 mar</time> · 3 min de lectura</div><div class="c7"><span>Compartir</span> <a href="#">Facebook</a></div><figure><img src="nota_files/grúa.jpg" alt="Una grúa sobre el río"><figcaption>La grúa del muelle norte. / Foto: Lucía Ferrando</figcaption></figure><div class="c8">${paragraphs(`<h3>Te puede interesar</h3>${OTHERS}`)}</div></div><div class="c9">© ${SITE}</div></body></html>`,
}

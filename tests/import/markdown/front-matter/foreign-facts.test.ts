import { describe, expect, it } from 'vitest'
import type { DocumentFacts } from '../../../../src/import/document.ts'
import { readText } from '../read.ts'

type Row = [system: string, file: string, facts: DocumentFacts, told: string[]]

const FILES: Row[] = [
  [
    'Hugo in TOML',
    `+++
title = "El puerto"
date = 2026-03-14T23:30:00-03:00
lastmod = 2026-04-01
authors = ["Marta Quiroga", "Joaquín Otero"]
summary = "Un pueblo cuenta camiones."
url = "/opinion/el-puerto/"
aliases = ["/viejo/puerto/", "puerto.html"]
tags = ["puertos"]
categories = ["opinion"]
weight = 3
translationKey = "port"
[cover]
image = "grua.jpg"
alt = "Una grúa."
relative = true
[params]
photoCredit = "Lucía Ferrando"
+++
Texto.`,
    {
      title: 'El puerto',
      date: '2026-03-14',
      updated: '2026-04-01',
      authors: ['Marta Quiroga', 'Joaquín Otero'],
      description: 'Un pueblo cuenta camiones.',
      slug: 'el-puerto',
      aliases: ['/opinion/el-puerto/', '/viejo/puerto/', 'puerto.html'],
      topics: ['puertos', 'opinion'],
      translationKey: 'port',
      photo: { source: 'grua.jpg', alt: 'Una grúa.', credit: 'Lucía Ferrando' },
    },
    ['front-matter-key weight: 3', 'front-matter-key cover.relative'],
  ],
  [
    'Hugo in JSON',
    '{\n  "title": "The Port",\n  "date": "2026-03-14",\n  "author": {"name": "Marta Quiroga"},\n  "draft": true,\n  "images": ["crane.jpg", "gate.jpg"]\n}\n\nText.',
    {
      title: 'The Port',
      date: '2026-03-14',
      draft: true,
      authors: ['Marta Quiroga'],
      photo: { source: 'crane.jpg' },
    },
    ['front-matter-key images.gate.jpg'],
  ],
  [
    'Jekyll with a colon that YAML refuses',
    '---\nlayout: post\ntitle: The Port: a wall\ndate: 2026-03-14 08:30:00 -0300\ntags: ports trucks\nauthor: Ana Ruiz and Tom Hale\npermalink: /:categories/:title/\nredirect_from:\n  - /old/port/\npublished: false\n---\nText.',
    {
      title: 'The Port: a wall',
      date: '2026-03-14',
      draft: true,
      topics: ['ports', 'trucks'],
      authors: ['Ana Ruiz', 'Tom Hale'],
      aliases: ['/old/port/'],
    },
    ['front-matter-key layout: post', 'front-matter-key permalink: /:categories/:title/'],
  ],
  [
    'Minimal Mistakes',
    '---\ntitle: "The Port"\nheader:\n  overlay_image: /assets/crane.jpg\n  image_description: "A crane."\n  caption: "Photo: **Ana Ruiz**"\nlast_modified_at: 2026-04-01T10:00:00\nref: port\nlang: en-US\ntoc: true\n---\nText.',
    {
      title: 'The Port',
      updated: '2026-04-01',
      language: 'en',
      photo: { source: '/assets/crane.jpg', alt: 'A crane.', caption: 'Photo: **Ana Ruiz**' },
      translationKey: 'port',
    },
    ['front-matter-key toc: true'],
  ],
  [
    'Eleventy in JSON behind a fence',
    '---json\n{"title": "The Port", "tags": ["post", "ports"], "permalink": "/port/index.html", "eleventyExcludeFromCollections": true}\n---\nText.',
    { title: 'The Port', topics: ['post', 'ports'], slug: 'port', aliases: ['/port/index.html'] },
    ['front-matter-key eleventyExcludeFromCollections: true'],
  ],
  [
    'Astro',
    '---\ntitle: The Port\npubDate: Mar 14 2026\nupdatedDate: "2026-04-01"\nheroImage: "../../assets/crane.jpg"\nheroImageAlt: A crane.\n---\nText.',
    {
      title: 'The Port',
      date: '2026-03-14',
      updated: '2026-04-01',
      photo: { source: '../../assets/crane.jpg', alt: 'A crane.' },
    },
    [],
  ],
  [
    'Starlight',
    '---\ntitle: The Port\ndescription: A town counts trucks.\nslug: en/guides/port\nhero:\n  image:\n    file: ../crane.png\n    alt: A crane.\nsidebar:\n  order: 2\n---\nText.',
    {
      title: 'The Port',
      description: 'A town counts trucks.',
      slug: 'port',
      aliases: ['/en/guides/port'],
      photo: { source: '../crane.png', alt: 'A crane.' },
    },
    ['front-matter-key sidebar'],
  ],
  [
    'Gatsby',
    '---\npath: /blog/the-port\ntitle: The Port\ndate: "2026-03-14T22:12:03.284Z"\nfeaturedImage: ./crane.png\nexcerpt: A town counts trucks.\n---\nText.',
    {
      title: 'The Port',
      slug: 'the-port',
      aliases: ['/blog/the-port'],
      date: '2026-03-14',
      description: 'A town counts trucks.',
      photo: { source: './crane.png' },
    },
    [],
  ],
  [
    'Zola',
    '+++\ntitle = "El puerto"\ndate = 2026-03-14\nupdated = 2026-04-01\nauthors = ["Marta Quiroga"]\n[taxonomies]\ntags = ["puertos"]\n[extra]\nlang = "es"\nbanner = "grua.webp"\ncolor = "red"\n+++\nTexto.',
    {
      title: 'El puerto',
      date: '2026-03-14',
      updated: '2026-04-01',
      authors: ['Marta Quiroga'],
      topics: ['puertos'],
      language: 'es',
      photo: { source: 'grua.webp' },
    },
    ['front-matter-key extra.color: red'],
  ],
  [
    'Ghost',
    '---\ntitle: The Port\nslug: the-port\ndate_published: 2026-03-14T08:30:00.000Z\ncustom_excerpt: A town counts trucks.\nfeature_image: https://ghost.example/content/crane.jpg\nfeature_image_alt: A crane.\nfeature_image_caption: Photo by <a href="https://photos.example/ana">Ana Ruiz</a>\ncanonical_url: https://harbour-review.example/port\nprimary_author: {name: Marta Quiroga, bio: Economist., url: "https://x.example"}\nvisibility: public\n---\nText.',
    {
      title: 'The Port',
      slug: 'the-port',
      date: '2026-03-14',
      description: 'A town counts trucks.',
      authors: ['Marta Quiroga'],
      bios: [{ name: 'Marta Quiroga', text: 'Economist.' }],
      original: { url: 'https://harbour-review.example/port' },
      photo: {
        source: 'https://ghost.example/content/crane.jpg',
        alt: 'A crane.',
        caption: 'Photo by [Ana Ruiz](https://photos.example/ana)',
      },
    },
    ['front-matter-key primary_author.url', 'front-matter-key visibility: public'],
  ],
  [
    'Substack, exported',
    '---\ntitle: The Port\nsubtitle: A town counts trucks\npost_date: 2026-03-14T12:00:00Z\nlink: https://letters.example/p/the-port\nis_published: true\naudience: everyone\n---\nText.',
    {
      title: 'The Port',
      description: 'A town counts trucks',
      date: '2026-03-14',
      original: { url: 'https://letters.example/p/the-port' },
    },
    ['front-matter-key audience: everyone'],
  ],
  [
    'WordPress, exported',
    '---\nid: 412\ntitle: El puerto\ndate: "2026-03-14 08:30:00"\nauthor: marta-quiroga\nexcerpt: ""\npost_name: el-puerto\ncoverImage: "grua.jpg"\ncategories:\n  - "opinion"\nstatus: draft\n---\nTexto.',
    {
      title: 'El puerto',
      date: '2026-03-14',
      authors: ['marta-quiroga'],
      slug: 'el-puerto',
      topics: ['opinion'],
      photo: { source: 'grua.jpg' },
      draft: true,
    },
    ['front-matter-key id: 412'],
  ],
  [
    'Obsidian, clipped',
    '---\ntitle: "El puerto"\nsource: "https://www.ellitoral.example/opinion/puerto/"\nauthor:\n  - "[[Marta Quiroga]]"\npublished: 2026-03-14\ncreated: 2026-05-02\ntags:\n  - "clippings"\naliases:\n  - El puerto nuevo\ncssclasses: wide\n---\nTexto.',
    {
      title: 'El puerto',
      original: { url: 'https://www.ellitoral.example/opinion/puerto/' },
      authors: ['Marta Quiroga'],
      date: '2026-03-14',
      topics: ['clippings'],
    },
    [
      'front-matter-key created: 2026-05-02',
      'front-matter-key aliases.El puerto nuevo',
      'front-matter-key cssclasses: wide',
    ],
  ],
  [
    'Docusaurus and dev.to',
    '---\ntitle: The Port\nauthors:\n  - name: Marta Quiroga\n    title: Economist\n  - name: Joaquín Otero\ncover_image: https://dev.example/c.png\nseries: Ports\n---\nText.',
    { title: 'The Port', authors: ['Marta Quiroga', 'Joaquín Otero'], photo: { source: 'https://dev.example/c.png' } },
    ['front-matter-key authors.title', 'front-matter-key series: Ports'],
  ],
  [
    'Pandoc',
    '% The Port\n% Marta Quiroga; Joaquín Otero\n% March 14, 2026\n\nText.',
    { title: 'The Port', authors: ['Marta Quiroga', 'Joaquín Otero'], date: '2026-03-14' },
    [],
  ],
  [
    'Pelican',
    'Title: El puerto\nDate: 2026-03-14 10:20\nCategory: opinion\nSlug: el-puerto\nAuthor: Marta Quiroga\nSummary: Un pueblo cuenta camiones.\n\nTexto.',
    {
      title: 'El puerto',
      date: '2026-03-14',
      topics: ['opinion'],
      slug: 'el-puerto',
      authors: ['Marta Quiroga'],
      description: 'Un pueblo cuenta camiones.',
    },
    [],
  ],
  [
    'keys in Spanish, with the original',
    '---\nTítulo: El puerto\nBajada: Un pueblo cuenta camiones.\nFecha: 14 de marzo de 2026\nAutora: Marta Quiroga\nTraducción: Ana Ruiz\nFoto: grua.jpg\nPie de foto: La grúa.\nCrédito: Lucía Ferrando\nIdioma: español\nMedio: The Harbour Review\nEnlace original: https://harbour-review.example/port\n---\nTexto.',
    {
      title: 'El puerto',
      description: 'Un pueblo cuenta camiones.',
      date: '2026-03-14',
      authors: ['Marta Quiroga'],
      translators: ['Ana Ruiz'],
      language: 'es',
      original: { url: 'https://harbour-review.example/port', outlet: 'The Harbour Review' },
      photo: { source: 'grua.jpg', caption: 'La grúa.', credit: 'Lucía Ferrando' },
    },
    [],
  ],
]

describe('the front matter of other systems', () => {
  it.each(FILES)('of %s gives its facts', async (_system, file, facts, told) => {
    const read = await readText(file)
    expect(read.facts).toEqual(facts)
    expect(read.told).toEqual(told)
    expect(read.text).toBe(file.includes('Texto.') ? 'Texto.' : 'Text.')
  })
})

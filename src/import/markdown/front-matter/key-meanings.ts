import { foldAccents } from '../../../ground/text/fold-accents.ts'

/** What a key of another system can say here. */
export type KeyMeaning =
  | 'title'
  | 'description'
  | 'slug'
  | 'path'
  | 'aliases'
  | 'language'
  | 'date'
  | 'updated'
  | 'draft'
  | 'published'
  | 'status'
  | 'authors'
  | 'translators'
  | 'reviewers'
  | 'topics'
  | 'license'
  | 'original'
  | 'canonical'
  | 'source'
  | 'outlet'
  | 'originalTitle'
  | 'originalDate'
  | 'originalLanguage'
  | 'photo'
  | 'alt'
  | 'caption'
  | 'credit'
  | 'bios'
  | 'disclaimer'
  | 'corrections'
  | 'translationKey'

/**
 * Keys by what they say, those first that say it most surely; small letters without accents, `-` and `_`. From the
 * documentation of Hugo, Jekyll, Minimal Mistakes, Eleventy, Zola, Astro, Starlight, Gatsby, Docusaurus, Ghost, Substack,
 * dev.to, WordPress (REST and its exporters), Decap, Obsidian, Pelican, Quarto, and what Spanish newsrooms call them.
 */
const KEYS: Readonly<Record<KeyMeaning, string>> = {
  title: 'title titulo posttitle headline titular',
  description:
    'description summary excerpt customexcerpt subtitle standfirst dek deck abstract metadescription seodescription ' +
    'searchdescription ogdescription socialdescription tagline lead lede intro teasertext ' +
    'descripcion resumen extracto bajada copete subtitulo entradilla',
  slug: 'slug postname basename',
  path: 'permalink url path link address enlace',
  aliases: 'aliases alias redirectfrom redirects redirect oldurls oldurl',
  language: 'lang language locale idioma lengua inlanguage',
  date:
    'date pubdate publishdate publisheddate datepublished publishedat publishedon publicationdate postdate posted ' +
    'dateposted fecha fechapublicacion fechadepublicacion publicado published created createdat creationdate datecreated',
  updated:
    'lastmod updated updatedat updateddate dateupdated modified modifiedat modifieddate datemodified postmodified ' +
    'lastmodified lastmodifiedat lastupdated lastupdate actualizado fechaactualizacion',
  draft: 'draft borrador isdraft',
  published: 'published publish ispublished',
  status: 'status poststatus estado state',
  authors:
    'authors author byline by writers writer primaryauthor creator postauthor authorname ' +
    'autores autoras autor autora firma texto por',
  translators:
    'translators translator translatedby translation translationby ' +
    'traductores traductoras traductor traductora traduccion traducidopor',
  reviewers: 'reviewers reviewer reviewedby revisores revisor revisora revision revisadopor',
  topics:
    'topics topic tags tag categories category keywords subjects section sections ' +
    'etiquetas etiqueta temas tema categorias categoria palabrasclave seccion',
  license: 'license licence licencia',
  original: 'original',
  canonical:
    'canonicalurl canonical canonicallink originalurl originallink sourceurl externalurl externallink ' +
    'originallypublishedat originalpost urloriginal enlaceoriginal',
  source: 'source fuente',
  outlet:
    'outlet publication publisher originalpublication originaloutlet originallypublishedin publishedin sourcename ' +
    'medio publicacion publicadoen mediooriginal',
  originalTitle: 'originaltitle titulooriginal',
  originalDate: 'originaldate originalpublicationdate fechaoriginal',
  originalLanguage: 'originallanguage originallang sourcelanguage idiomaoriginal',
  photo:
    'photo cover coverimage featuredimage featureimage featured hero heroimage headerimage banner bannerimage image ' +
    'mainimage leadimage postimage imagen foto portada imagendestacada imagenportada images resources header ' +
    'overlayimage ogimage socialimage twitterimage shareimage thumbnail thumb teaser preview',
  alt:
    'photoalt imagealt coveralt coverimagealt featuredimagealt featureimagealt heroalt heroimagealt banneralt ' +
    'thumbnailalt imagedescription alt alttext textoalternativo imagenalt',
  caption:
    'photocaption imagecaption covercaption coverimagecaption featuredimagecaption featureimagecaption herocaption ' +
    'heroimagecaption bannercaption caption pie piedefoto leyenda epigrafe',
  credit:
    'photocredit imagecredit covercredit coverimagecredit featuredimagecredit herocredit heroimagecredit bannercredit ' +
    'photoby photographer imageattribution credit credits credito creditos creditofoto fotografo fotografa',
  bios: 'bios bio authorbio aboutauthor abouttheauthor biografia',
  disclaimer: 'disclaimer descargo',
  corrections: 'corrections correction correcciones correccion errata',
  translationKey: 'translationkey translationid i18nkey translationof ref langref pageid',
}

/** The keys that say something, in that order. */
export const keysThatSay = (meaning: KeyMeaning): string[] => KEYS[meaning].split(' ')

const MEANINGS = new Map(
  (Object.keys(KEYS) as KeyMeaning[]).flatMap((meaning) => keysThatSay(meaning).map((key) => [key, meaning] as const)),
)

/** A key in the form in which they are compared: `Featured_Image` → `featuredimage`. */
export const plainKey = (key: string): string => foldAccents(key.toLowerCase()).replace(/[^a-z0-9]/g, '')

/** What a key says, however it is written; undefined of one that has no place here. */
export const meaningOf = (key: string): KeyMeaning | undefined => MEANINGS.get(plainKey(key))

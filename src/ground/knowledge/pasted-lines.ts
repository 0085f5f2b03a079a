// Long: each wording of each kind of line, in both languages.
/** The keys of front matter to which a line belongs that is pasted with a text. */
export type PastedKey =
  | 'title'
  | 'photo.credit'
  | 'original'
  | 'authors'
  | 'translators'
  | 'reviewers'
  | 'disclaimer'
  | 'bios'
  | 'date'
  | 'topics'
  | 'license'
  | 'corrections'

const WORD = "\\p{Lu}[\\p{L}\\p{N}.'’-]*"
/** `Juan Pérez`, `R. Evan Ellis y María de la Cruz`. */
const NAMES = `${WORD}(?:\\s+(?:de|del|la|los|las|y|e|van|von|da|dos|of|the|and|&|${WORD})){0,9}`
/** Nothing but names, an agency, a licence in brackets. */
const ONLY_NAMES = new RegExp(`^${NAMES}(?:\\s*[,/|–—-]\\s*${NAMES}|\\s*\\([^()]{1,40}\\)){0,3}\\.?$`, 'u')
const PICTURE =
  '(?:[Pp]ie de )?(?:[Ff]oto(?:graf[íi]a)?s?|[Ii]m[aá]gen(?:es)?|[Ii]lustraci[óo]n(?:es)?|[Pp]ortada)|[Ff]ot[óo]graf[oa]s?|[Pp]hotographers?|[Cc]ortes[íi]a|[Cc]ourtesy|[Gg]entileza|(?:[Cc]over |[Hh]eader |[Ff]eatured )?(?:[Pp]hoto(?:graph)?s?|[Ii]mages?|[Pp]ictures?|[Ii]llustrations?)|[Cc]r[ée]ditos?|[Cc]redits?'
const PIECE =
  'art[íi]culo|texto|nota|columna|ensayo|pieza|entrevista|reportaje|cr[óo]nica|publicaci[óo]n|entrada|tribuna|an[áa]lisis|traducci[óo]n|versi[óo]n|article|piece|text|op-?ed|column|essay|story|post|commentary|interview|report|analysis|translation|version'
const LABEL =
  "(?:(?:nota(?: del? (?:la )?(?:editora?|redacci[óo]n|traductora?))?|n\\. de la r\\.|(?:editor[’']?s[’']? |translator[’']?s[’']? )?note)\\s*[:.—–-]+\\s*)"
/** Behind the word for the piece: `se publicó`, `was first published`, `apareció`. */
const APPEARED =
  '(?:(?:se|ha|han|fue|es|was|is|has|had|first|originally|previously|also|que|which)\\s+(?:\\S+\\s+){0,4}?)?(?:public|published|apareci|sali[óo] |appeared|ran |posted|printed|republi|reprint|reproduc|traduc|translat)'
/** What a date is written with besides numbers. */
const DATE_WORDS =
  '(?:de|del|of|at|a|las|el|on|am|pm|hs?|hrs|horas|UTC|GMT|ET|ene|feb|mar|abr|may|jun|jul|ago|sep|sept|oct|nov|dic|jan|apr|aug|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|january|february|march|april|june|july|august|september|october|november|december|(?:lun|mart|mi[ée]rcol|juev|viern)es|s[áa]bado|domingo|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'

/** Tells which lines are worded so. */
interface Wording {
  test: (line: string) => boolean
}

/** Such words and then nothing but names: V8 takes long to compile what names may be, so they are looked at only behind the words. */
function beforeNames(words: string): Wording {
  const start = new RegExp(`${words}\\s+(?=\\p{Lu})`, 'u')
  return {
    test(line) {
      const [found] = start.exec(line) ?? []
      return found !== undefined && ONLY_NAMES.test(line.slice(found.length))
    },
  }
}

/** How such a line begins, and the whole of it, which V8 takes long to compile: it is looked at only where the line begins so. */
function behind(start: RegExp, rest: RegExp): Wording {
  let whole: RegExp | undefined
  return {
    test(line) {
      if (!start.test(line)) return false
      whole ??= new RegExp(start.source + rest.source, start.flags)
      return whole.test(line)
    },
  }
}

/**
 * How such lines are worded in both languages, as they were met on the pages of outlets. The first that fits counts. Few
 * are of Unicode: those that ignore capitals take V8 long to compile.
 */
export const PASTED_LINES: readonly [PastedKey, Wording][] = [
  [
    'photo.credit',
    new RegExp(
      `^(?:${PICTURE})(?:\\s+(?:[Ss]ources?|[Cc]redits?|[Cc]ourtesy(?: of)?|[Bb]y|[Ff]uente|[Cc]r[ée]ditos?|[Cc]ortes[íi]a|(?:de|del|of)(?: la| el| the)?\\s+(?:foto(?:graf[íi]a)?|imagen|portada|apertura|archivo|photo|image|cover))){0,3}\\s*[:|]\\s*\\S.{0,150}$`,
      'u',
    ),
  ],
  [
    'photo.credit',
    beforeNames(
      `^(?:${PICTURE})(?:\\s+(?:tomada|taken))?\\s+(?:de|por|by|of|gentileza(?: de)?|courtesy of|cortes[íi]a de|v[íi]a|from)`,
    ),
  ],
  [
    'photo.credit',
    beforeNames(
      `^(?:(?:${PICTURE})[,.]?\\s+)?(?:[Cc]ourtesy of|(?:[Pp]or )?(?:[Cc]ortes[íi]a|[Gg]entileza) del?)(?:\\s+(?:the|el|la|los|las))?`,
    ),
  ],
  [
    'photo.credit',
    new RegExp(
      `^(?:${PICTURE})\\s*[/(]?\\s*(?:AFP|AP|EFE|Reuters|Getty Images|Xinhua|DPA|ANSA|Télam|NA|Shutterstock|Unsplash|Wikimedia Commons)\\b.{0,60}$`,
      'u',
    ),
  ],
  [
    'photo.credit',
    behind(
      new RegExp(`^(?:${PICTURE})\\s+(?:de|por|by)\\s+`, 'u'),
      new RegExp(
        `${NAMES}\\s+(?:on|en|v[íi]a)\\s+(?:Unsplash|Pexels|Pixabay|Flickr|Wikimedia Commons|Getty Images|Shutterstock)\\.?$`,
        'u',
      ),
    ),
  ],
  ['photo.credit', /^(?:foto principal|fuente de la (?:imagen|foto(?:graf[íi]a)?))\s*:\s*\S.{0,120}$/i],
  [
    'translators',
    beforeNames(
      `^(?:[Tt]raducid[oa]|[Tt]raducci[óo]n|[Tt]raductor(?:a|es)?|[Tt]ranslated|[Tt]ranslations?|[Tt]ranslators?)(?:\\s+(?:del|al|from|into|to)\\s+(?:the\\s+)?\\p{L}+){0,2}(?:\\s*:|\\s+(?:by|por|de|a cargo de))`,
    ),
  ],
  [
    'reviewers',
    beforeNames(`^(?:[Rr]evisad[oa]|[Rr]evisi[óo]n|[Ee]ditad[oa]|[Rr]eviewed|[Ee]dited)(?:\\s*:|\\s+(?:by|por|de))`),
  ],
  [
    'disclaimer',
    behind(
      /^(?:(?:disclaimer|descargo(?: de responsabilidad)?|aviso(?: legal)?|advertencia|nota|note)\s*[:.—–-]+\s*)?(?:all\s+|todas\s+)?(?:las\s+|los\s+|la\s+|el\s+|the\s+)?(?:opini[oó]n(?:es)?|opinions?|views?|ideas|puntos de vista|contenidos?|posturas|conclusiones|contents?|statements|afirmaciones|lo (?:aqu[íi] )?(?:expresado|expuesto|dicho|publicado|vertido)|what is (?:expressed|published|said|written)|(?:art[íi]culos|textos|columnas|notas) (?:de opini[oó]n|firmad[oa]s))\b/i,
      /.{0,160}?\b(?:responsabilidad|responsibility|(?:do|does) not (?:necessarily )?(?:reflect|represent)|no (?:necesariamente )?(?:reflejan?|representan?|comprometen?)|solely|pertenecen? (?:exclusivamente |s[óo]lo )?al? (?:la |los |las |sus? )?(?:autor|quien|firmante)|belongs? (?:solely |only )?to (?:the |its |their )(?:author|writer|signator)|son (?:exclusiv\w+|propi[ao]s|[úu]nicamente|del? (?:la |los |las |sus? )?autor)|are (?:those of|solely|(?:his|her|their|my) own|(?:of )?the author))/i,
    ),
  ],
  [
    'disclaimer',
    /^(?:this|est[ea])\s+(?:article|piece|column|op-?ed|art[íi]culo|texto|columna|nota)\s+(?:(?:only\s+)?(?:reflects|represents|expresses)|does not (?:necessarily )?(?:reflect|represent|express)|(?:solo\s+|no\s+(?:necesariamente\s+)?)?(?:refleja|representa|expresa))\b.{0,60}\b(?:views?|opinions?|opini[oó]n(?:es)?)\b/i,
  ],
  [
    'disclaimer',
    /^.{0,80}\bno (?:se (?:hace responsable|responsabiliza)|(?:necesariamente )?comparte)|^.{0,80}\b(?:is not responsible for|does not (?:necessarily )?(?:endorse|share)) .{0,40}\b(?:opinions|views|content)\b.{0,80}$/i,
  ],
  ['disclaimer', /^(?:disclaimer|descargo de responsabilidad)\s*[:.—–-]\s*\S/i],
  [
    'license',
    /^(?:©|\(c\)\s|copyright\b|todos los derechos reservados|all rights reserved|(?:licencia|licen[cs]e)\s*:)/i,
  ],
  [
    'license',
    behind(
      new RegExp(`^(?:publicad[oa]|published|licensed|(?:est[ea]|this) (?:${PIECE}|obra|work))\\b`, 'i'),
      /.{0,60}\b(?:creative commons|cc[ -]by)/i,
    ),
  ],
  [
    'original',
    behind(
      new RegExp(
        `^${LABEL}?(?:est[ea]|(?:el|la) presente|una versi[óo]n .{0,20}de est[ea]|this|an? .{0,24}version of this|an? (?:\\S+ )?(?:spanish|english)|(?:la|the) (?:versi[óo]n original|original version) (?:de est[ea]|of this))\\s+`,
        'i',
      ),
      new RegExp(`(?:${PIECE}),?\\s+(?:${APPEARED})`, 'i'),
    ),
  ],
  [
    'original',
    behind(
      /^(?:nota\s*[:.]\s*|note\s*[:.]\s*)?(?:originalmente publicad[oa]|publicad[oa] (?:originalmente|primero|por primera vez|inicialmente)|(?:originally|first|previously) (?:published|appeared|posted|printed)|re(?:published|printed|produced) (?:with|from|by)|cross-?posted from|translated and (?:re)?published|publicad[oa] con (?:permiso|autorizaci[óo]n)|re(?:publicad|producid)[oa] (?:con|de))\b/i,
      /(?!.*,\s+(?:el|la|los|las|un|una|su|the|an?|his|her|its|it)\s)(?:[^.]|\.(?=\S)){1,120}(?:\.(?:\s.{0,160})?)?$/i,
    ),
  ],
  [
    'original',
    behind(
      /^(?=(?:\S+ ){1,2}original|version|versi[óo]n)/i,
      new RegExp(
        `(?:(?:el|la|the) (?:original (?:${PIECE})|(?:${PIECE}) original|(?:spanish|english) original|original (?:spanish|english) (?:${PIECE})|original en \\S+)|(?:versi[óo]n|version) (?:en|in) \\S+)\\s+(?:${APPEARED}|can be|is available|est[áa] (?:en|disponible)|se puede)`,
        'i',
      ),
    ),
  ],
  [
    'original',
    behind(
      new RegExp(
        `^${LABEL}?(?:(?:est[ea]|this)(?: (?:${PIECE}))? (?:es|is) )?(?:(?:una?|an?|el|la|the) )?(?:versi[óo]n (?:abreviada|resumida|reducida|editada|corta|breve)|resumen|s[íi]ntesis|extracto|fragmento|(?:(?:abridged|edited|shortened|condensed) )?(?:version|summary|excerpt|extract))\\b`,
        'i',
      ),
      /.{0,20}\b(?:de|del|of|from)\b.{1,120}(?:public|published|apareci|appeared|sali[óo] )/i,
    ),
  ],
  [
    'original',
    /^(?:you can|puede[ns]?|se puede)\s+(?:also |tambi[ée]n )?(?:read|leer)\s+(?:the|this|it|el|la|est[ea])\b.{0,40}\b(?:original|(?:en|in) (?:español|inglés|spanish|english))\b.{0,40}$/i,
  ],
  ['original', /^(?:spanish|english) (?:version|original|edition|text)\s*:\s*\S/i],
  ['original', behind(/^[Tt]omado del?\s+/u, new RegExp(`${NAMES}\\.?$`, 'u'))],
  [
    'original',
    /^(?:est[ea] es una traducci[óo]n|this is a translation)\s+(?:del?|of)\b.{1,200}\b(?:public|apareci|appeared)/i,
  ],
  [
    'original',
    behind(
      /^(?:traducci[óo]n|translation)\b/i,
      new RegExp(`.{0,40}\\b(?:de|of) (?:una?|an?|el|la|the) (?:${PIECE})\\b`, 'i'),
    ),
  ],
  [
    'original',
    behind(
      /^(?:Publicad[oa] en|Published (?:in|by)|Appeared in|Apareci[óo] en)\s+/u,
      new RegExp(`${NAMES}(?:,? (?:el |on )?\\d.{0,30})?\\.?$`, 'u'),
    ),
  ],
  [
    'original',
    /^(?:para (?:leer|ver|consultar)|to (?:read|see|view)|(?:haga|haz) clic|click)\b.{0,60}\b(?:original|(?:en|in) (?:español|inglés|spanish|english)|(?:spanish|english) (?:version|edition|article|text)|versi[óo]n (?:española|inglesa))\b.{0,100}$/i,
  ],
  [
    'original',
    /^(?:lea|leer|lee|léalo|léelo|read|ver|versi[óo]n|disponible|(?:also )?available)\b.{0,40}\b(?:(?:en|in) (?:español|inglés|spanish|english)|original|(?:spanish|english) (?:version|edition))(?:\s+(?:version|article|piece|text|story))?(?:\s+(?:here|aquí))?(?:\s+(?:en|in|at)\s+\S.{0,40}|\s*[:–—-].{0,120})?[.!]?$/i,
  ],
  [
    'original',
    /^(?:(?:art[íi]culo|texto|nota|versi[óo]n|publicaci[óo]n) original|original (?:article|text|version|publication))\b(?: (?:en|in) \S+)?\s*[:(]/i,
  ],
  [
    'date',
    behind(
      /^(?:publicad[oa]|published|posted|fecha|date|actualizad[oa]|(?:last )?updated|última actualizaci[óo]n)\s*:?(?=\D{0,40}\d)/i,
      new RegExp(`(?:[\\s,./:|–—-]+(?:\\d+(?:st|nd|rd|th|º)?|${DATE_WORDS}))+\\.?$`, 'i'),
    ),
  ],
  [
    'topics',
    /^(?:etiquetas|tags|temas|topics|categor[íi]as?|categor(?:y|ies)|keywords|palabras clave)\s*:\s*(?!.*\p{Ll}\.\s+\S)\S.{0,200}$/iu,
  ],
  [
    'corrections',
    /^(?:correcci[óo]n(?:es)?|corrections?|fe de erratas|errata|erratum)\s*(?:\([^)]{1,40}\)\s*)?[:.—–-]\s*\S/i,
  ],
  [
    'bios',
    /^(?:(?:sobre|acerca de) (?:el|la|los|las) autor(?:a|es|as)?|acerca del autor|about the authors?)\b.{0,300}$/i,
  ],
  ['authors', /^(?:autor(?:a|es|as|ía)?|authors?|byline)\s*:\s*\S.{0,100}$/i],
]
/** The line with which a text begins that says who wrote it; `Por Qué Votar` is a heading. */
export const BYLINE = new RegExp(
  `^(?:[Pp]or|POR|[Bb]y|BY|[Ee]scrito por|[Ww]ritten by|(?:[Ww]ords|[Tt]ext|[Ss]tory|[Rr]eporting) by|[Tt]exto(?: de)?:)\\s*:?\\s+(?!(?:Qu[eé]|Cu[aá]l|Qui[eé]n|Supuesto|Ejemplo|Favor|Fin)\\s)(?=\\S+\\s+(?:\\S+\\s+){0,3}\\p{Lu})${NAMES}(?:\\s*[,|(/–—].{0,80})?\\.?$`,
  'u',
)
/** What is said of somebody where a text ends. */
export const SAYS_OF_PERSON =
  /^\s*(?:\([^()]{1,60}\)\s*)?(?:,\s+\p{Ll}|(?:(?:currently|actualmente|tambi[ée]n|also)\s+)?(?:es|fue|era|ha sido|is|was|has|holds|teaches|works|writes|leads|studies|serves|enseña|trabaja|escribe|dirige|nació|estudia|investiga|colabora)\b)/u
/** The same where the author goes without a name: `La autora es profesora de …`. */
export const SAYS_OF_AUTHOR =
  /^(?:el autor|la autora|l[oa]s autor[ae]s|the authors?|the writer)\s+(?:es|fue|ha sido|son|is|was|has been|are)\s+(?:[^\s.,]+\s+){0,4}?(?:profesor|professor|catedr|docente|periodista|journalist|escritor|writer|economist|abogad|lawyer|attorney|investigador|researcher|historia[nd]|polit[óo]l|soci[óo]l|anal[iy]st|column|consult|diplom|embajador|ambassador|directora? (?:de|del|en)\b|director (?:of|at)\b|doctora? en\b|licenciad|lecturer|scholar|(?:senior |research )?fellow\b|miembro del?\b|member of\b|estudiante|student)/i

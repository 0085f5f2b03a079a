import { PASTED_LINES } from '../../ground/knowledge/pasted-lines.ts'

/** What a line below a picture says of it. */
export interface PictureWords {
  caption?: string
  credit?: string
}

const LEAD =
  /^(?:fuente de la (?:imagen|foto(?:graf[íi]a)?)|(?:pie de )?foto(?:graf[íi]a)?s?|fot[óo]graf[oa]s?|im[aá]gen(?:es)?|ilustraci[óo]n(?:es)?|portada|(?:cover |header |featured )?(?:photo(?:graph)?s?|images?|pictures?|illustrations?)|photographers?|cr[ée]ditos?|credits?|©)/iu
const QUALIFIER =
  /^\s*(?:principal|sources?|credits?|by|fuente|cr[ée]ditos?|tomada|taken|(?:de|del|of)(?: la| el| the)? (?:foto(?:graf[íi]a)?|imagen|portada|apertura|photo|image|cover))(?=[\s:|])/iu
const BY = /^\s*(?:[:|/]|(?:de|por|by|of|from|v[íi]a)\s)\s*/iu
/** Where a caption ends and its credit begins. */
const JOINT =
  /(?:^|[.!?”»"]\s+|\s*[(|/—–-]\s*|\s+)(?=(?:(?:pie de )?foto|fot[óo]graf|im[aá]gen|ilustraci|photo|image|picture|illustration|cr[ée]dito|credit|courtesy|cortes[íi]a|gentileza|©))/giu
/** Agencies, alone or with who took the picture: `AP Photo/Jane Doe`, `REUTERS`, `EFE/Ana Ruiz`. */
const AGENCY =
  /^(?:AFP|AP|EFE|Reuters|REUTERS|Getty Images|Xinhua|DPA|ANSA|Télam|NA|Shutterstock|Unsplash|Pexels|iStock|Wikimedia Commons|Flickr|Europa Press|Bloomberg)\b.{0,80}$|^\p{Lu}(?:(?!\p{Ll}{2}\.\s)[^()]){1,60}[/|]\s?(?:AFP|AP|EFE|Reuters|REUTERS|Getty Images|Unsplash|Pexels|Shutterstock|Wikimedia Commons|Flickr|Europa Press|Bloomberg)\b.{0,40}$/u
const LAST_BRACKETS = /^(.+?)\s*\(([^()]{2,120})\)\.?$/su

/** A line that credits a picture, with or without what the picture shows; undefined of what says nothing of one. */
export function creditOf(said: string): PictureWords | undefined {
  if (said.length > 450) return undefined
  if (isCredit(said)) return creditValue(said)
  return AGENCY.test(said) && said.length <= 80 ? { credit: said } : undefined
}

/** What a line below a picture says of it: a caption, its credit, or both. */
export function pictureWordsOf(said: string): PictureWords {
  const credit = creditOf(said)
  if (credit !== undefined) return credit
  for (const { 0: joint, index } of said.matchAll(JOINT)) {
    const rest = said.slice(index + joint.length).replace(/\)\.?$/, '')
    if (index > 0 && isCredit(rest))
      return both(said.slice(0, index) + joint.trimEnd().replace(/[\s(|/—–-]+$/, ''), creditValue(rest))
  }
  const [, before = '', inside = ''] = LAST_BRACKETS.exec(said) ?? []
  if (AGENCY.test(inside)) return { caption: before, credit: inside }
  const tail = /^(.+[.!?”»"])\s+(\S.{1,60})$/su.exec(said)
  if (tail !== null && AGENCY.test(tail[2] ?? '')) return { caption: tail[1] ?? '', credit: tail[2] ?? '' }
  return { caption: said }
}

const both = (caption: string, words: PictureWords): PictureWords => ({ ...words, caption: caption.trim() })

const isCredit = (said: string): boolean =>
  /^©\s*\S.{1,80}$/u.test(said) || PASTED_LINES.some(([key, pattern]) => key === 'photo.credit' && pattern.test(said))

/** `Photo Source: Ana Ruiz` → `Ana Ruiz`; `Foto: la grúa del muelle (EFE)` → caption and credit. */
function creditValue(said: string): PictureWords {
  if (/^(?:pie de foto|caption)\s*:/iu.test(said)) return { caption: said.replace(/^[^:]*:\s*/, '') }
  let value = said.replace(LEAD, '')
  while (QUALIFIER.test(value)) value = value.replace(QUALIFIER, '')
  value = value.replace(BY, '').trim()
  const [, before = '', inside = ''] = LAST_BRACKETS.exec(value) ?? []
  if (before !== '' && isSentence(before)) return { caption: before, credit: inside }
  return isSentence(value) ? { caption: value } : { credit: value }
}

/** Words of which most are small: what a picture shows, not who took it. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}{3}/u.test(word))
  return words.length >= 4 && words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2
}

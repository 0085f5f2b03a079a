/** What stands before the name of who made a picture. */
const LABEL =
  '(?:fotos?|fotograf[ií]as?|im[aá]gen(?:es)?|ilustraci[oó]n(?:es)?|cr[eé]ditos?|gentileza|cortes[ií]a|fuente|photos?|photographs?|images?|pictures?|illustrations?|credits?|courtesy|source)(?:\\s+(?:de|del|por|by|of|credits?|courtesy(?: of)?|source|cortes[ií]a(?: de)?|gentileza(?: de)?|fuente))*'
const AGENCY =
  '(?:EFE|AFP|AP|Reuters|REUTERS|Getty Images|T[eé]lam|NA|Xinhua|DPA|ANSA|Europa Press|Shutterstock|Unsplash|Pexels|Wikimedia Commons|Archivo|Archive)'

/** Where a caption ends in who made the picture; each with an example, the credit in the first group. */
export const CREDITS_IN_CAPTIONS: readonly [credit: RegExp, example: string][] = [
  [
    new RegExp(`\\s*[([]\\s*(?:${LABEL}\\s*[:/]?\\s+|©\\s*)([^()[\\]]{2,100})[)\\]]\\s*\\.?$`, 'i'),
    'La grúa, de noche. (Foto: Lucía Ferrando)',
  ],
  [new RegExp(`\\s*[([]([^()[\\]]{0,60}\\b${AGENCY})[)\\]]\\s*\\.?$`), 'La grúa, de noche (Lucía Ferrando/EFE)'],
  [
    new RegExp(`(?:^|[.!?…”»]\\s+|\\s+[|·•—–/-]\\s*)(?:${LABEL}\\s*:\\s*|©\\s*|\\(c\\)\\s*)([^.|]{2,100})\\.?$`, 'i'),
    'La grúa, de noche. Foto: Lucía Ferrando',
  ],
  [
    new RegExp(`\\s+[|·•—–/]\\s*([^|·•—–/.]{0,60}\\b${AGENCY}(?:\\s*/\\s*[^|.]{2,40})?)\\.?$`),
    'La grúa, de noche / EFE',
  ],
]

/** A caption and who made the picture, taken apart. */
export function splitCaption(words: string): { caption: string; credit: string | undefined } {
  const line = words.replace(/\s+/g, ' ').trim()
  for (const [pattern] of CREDITS_IN_CAPTIONS) {
    const match = pattern.exec(line)
    if (!match) continue
    const before = line.slice(0, match.index) + (/^[.!?…”»]/.exec(match[0])?.[0] ?? '')
    return { caption: before.trim(), credit: match[1]?.trim() }
  }
  return { caption: line, credit: undefined }
}

/** `(Foto: Lucía Ferrando)` → `Lucía Ferrando` */
export const bareCredit = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[([]\s*(.*?)\s*[)\]]\.?$/, '$1')
    .replace(
      new RegExp(`^(?:${LABEL}\\s*:\\s*|©\\s*|\\(c\\)\\s*|(?:photo|image|foto(?:graf[ií]a)?) (?:by|de|por)\\s+)`, 'i'),
      '',
    )

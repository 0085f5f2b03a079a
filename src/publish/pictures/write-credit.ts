import type { Sharp } from 'sharp'
import type { PictureCredit } from '../../model.ts'
import { escapeHtml } from '../../render/words/escape-html.ts'

/** EXIF knows ASCII only. */
const ascii = (text: string): string =>
  text
    .replaceAll('©', '(c)')
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')

/**
 * Has a picture say who made it: as XMP (IPTC Photo Metadata Standard 2023.2, the properties that search engines show), and
 * with `exif` as EXIF too. Nothing else that the original said of itself is kept.
 */
export function writeCredit(picture: Sharp, credit: PictureCredit | undefined, { exif }: { exif: boolean }): Sharp {
  if (credit === undefined) return picture
  const { creator, notice } = credit
  const named = picture.withXmp(xmpOf(credit))
  return exif
    ? named.withExif({ IFD0: { Artist: ascii(creator), ...(notice && { Copyright: ascii(notice) }) } })
    : named
}

function xmpOf({ creator, notice, license, url }: PictureCredit): string {
  const attributes = [` photoshop:Credit="${escapeHtml(creator)}"`]
  if (license) attributes.push(` xmpRights:WebStatement="${escapeHtml(license)}"`)
  const rights =
    notice && `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(notice)}</rdf:li></rdf:Alt></dc:rights>`
  const licensor =
    url &&
    `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>${escapeHtml(url)}</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>`
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    license ? ' xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"' : '',
    url ? ' xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"' : '',
    `${attributes.join('')}><dc:creator><rdf:Seq><rdf:li>${escapeHtml(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    rights ?? '',
    licensor ?? '',
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
  ].join('')
}

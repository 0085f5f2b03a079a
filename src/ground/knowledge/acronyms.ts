import type { Language } from '../model/language.ts'
import { wordSet } from './word-set.ts'

/**
 * Acronyms with a form of its own in each language, Spanish and English, as the organisations and the press of each
 * language write them. Written for this project; forms that mean something else in the other language stand here too.
 */
export const ACRONYMS: readonly (readonly [es: string, en: string])[] = [
  ['ACNUR', 'UNHCR'],
  ['ADN', 'DNA'],
  ['AIE', 'IEA'],
  ['ARN', 'RNA'],
  ['ALCA', 'FTAA'],
  ['BCE', 'ECB'],
  ['BID', 'IDB'],
  ['CEDH', 'ECHR'],
  ['CEPAL', 'ECLAC'],
  ['CICR', 'ICRC'],
  ['CIDH', 'IACHR'],
  ['CIJ', 'ICJ'],
  ['COI', 'IOC'],
  ['CPI', 'ICC'],
  ['EAU', 'UAE'],
  ['EE. UU.', 'US'],
  ['EE. UU.', 'USA'],
  ['EPOC', 'COPD'],
  ['EUA', 'USA'],
  ['FMI', 'IMF'],
  ['GEI', 'GHG'],
  ['GNL', 'LNG'],
  ['IA', 'AI'],
  ['IED', 'FDI'],
  ['IPC', 'CPI'],
  ['IVA', 'VAT'],
  ['OACI', 'ICAO'],
  ['OCDE', 'OECD'],
  ['OCS', 'SCO'],
  ['ODS', 'SDG'],
  ['OEA', 'OAS'],
  ['OIEA', 'IAEA'],
  ['OIM', 'IOM'],
  ['OIT', 'ILO'],
  ['OMC', 'WTO'],
  ['OMM', 'WMO'],
  ['OMPI', 'WIPO'],
  ['OMS', 'WHO'],
  ['ONG', 'NGO'],
  ['ONU', 'UN'],
  ['OPEP', 'OPEC'],
  ['OPI', 'IPO'],
  ['OPS', 'PAHO'],
  ['OTAN', 'NATO'],
  ['OVNI', 'UFO'],
  ['PBI', 'GDP'],
  ['PCC', 'CCP'],
  ['PIB', 'GDP'],
  ['PLN', 'NLP'],
  ['PNB', 'GNP'],
  ['PNUD', 'UNDP'],
  ['PYME', 'SME'],
  ['RDA', 'GDR'],
  ['RDC', 'DRC'],
  ['RFA', 'FRG'],
  ['RGPD', 'GDPR'],
  ['RPC', 'PRC'],
  ['SIDA', 'AIDS'],
  ['TEDH', 'ECHR'],
  ['TIC', 'ICT'],
  ['TLC', 'FTA'],
  ['TLCAN', 'NAFTA'],
  ['UE', 'EU'],
  ['URSS', 'USSR'],
  ['VIH', 'HIV'],
  ['VPH', 'HPV'],
]

/**
 * Acronyms of the other language that people write in this one too, and that the academies advise against: RAE, «Diccionario
 * panhispánico de dudas», «Estados Unidos».
 */
export const ACCUSTOMED: Readonly<Record<Language, ReadonlySet<string>>> = { es: new Set(['USA']), en: new Set() }

/**
 * Acronyms of the other language that as often stand for something else, and then stay as they are: `RPC` (remote procedure
 * call), `ICC` (International Color Consortium). By hand.
 */
export const AMBIGUOUS: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: wordSet('CCP FRG FTA ICC ICT IDB IOM IPO LNG PRC SCO SDG SME US'),
  en: wordSet('ADN BID COI CPI GEI IED IPC OCS ODS OIT OMM OMS OPI OPS PBI PCC PIB PLN RDA RFA RPC TIC TLC'),
}

/** Acronyms that stand as they are in both languages, as far as a slip in them is likely. By hand. */
export const INTERNATIONAL: ReadonlySet<string> = wordSet(`
  API ASCII BBC BIOS BSD CNN CPU CRAN CSS CSV DHCP DNS DOI DVD EPUB FIFA FTP GIF GNOME GNU GPL GPS GPU GUI HTML HTTP HTTPS IBM
  IDE IEEE IMAP ISBN ISO ISSN JPEG JPG JSON KDE KML LAN LDAP LGBT LTS LVM MARC MIT MPEG MRI NASA NFS NTP OCR ORCID OSF PDF PHP PNG RAID RAM
  RDF REST ROM SMS SMTP SPARQL SQL SSH SSL STEM SVG TCP TEI TLS TSV UDP UEFA UEFI UNESCO UNICEF URI URL USB UTF VPN WLAN
  WYSIWYG XML XSL XSLT YAML
`)

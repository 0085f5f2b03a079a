import type { Language } from '../model/language.ts'
import { wordSet } from './word-set.ts'

/**
 * Acronyms with a form of its own in each language, Spanish and English, as the organisations and the press of each
 * language write them. Written for this project; forms that mean something else in the other language stand here too.
 */
export const ACRONYMS: readonly (readonly [es: string, en: string])[] = [
  ['ACNUR', 'UNHCR'],
  ['ADN', 'DNA'],
  ['ADPIC', 'TRIPS'],
  ['AIE', 'IEA'],
  ['ARN', 'RNA'],
  ['ALCA', 'FTAA'],
  ['BCE', 'ECB'],
  ['BID', 'IDB'],
  ['BIRF', 'IBRD'],
  ['CEDH', 'ECHR'],
  ['CEPAL', 'ECLAC'],
  ['CICR', 'ICRC'],
  ['CIDH', 'IACHR'],
  ['CIJ', 'ICJ'],
  ['CMNUCC', 'UNFCCC'],
  ['COI', 'IOC'],
  ['CPI', 'ICC'],
  ['EAU', 'UAE'],
  ['EE. UU.', 'US'],
  ['EE. UU.', 'USA'],
  ['EPOC', 'COPD'],
  ['EUA', 'USA'],
  ['FIDA', 'IFAD'],
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
  ['OPAQ', 'OPCW'],
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
  ['PNUMA', 'UNEP'],
  ['PYME', 'SME'],
  ['RDA', 'GDR'],
  ['RDC', 'DRC'],
  ['RFA', 'FRG'],
  ['RGPD', 'GDPR'],
  ['RPC', 'PRC'],
  ['SIDA', 'AIDS'],
  ['TDAH', 'ADHD'],
  ['TEDH', 'ECHR'],
  ['TEPT', 'PTSD'],
  ['TIC', 'ICT'],
  ['TLC', 'FTA'],
  ['TLCAN', 'NAFTA'],
  ['UE', 'EU'],
  ['UICN', 'IUCN'],
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

/**
 * Of some of these, words in either language that say it is the other thing, without accents: a colour profile, a call, a process.
 * By hand.
 */
export const OTHER_SENSES: Readonly<Record<string, ReadonlySet<string>>> = {
  ICC: wordSet('color colores colors colour colours perfil perfiles profile profiles'),
  IPC: wordSet('proceso procesos process processes'),
  RPC: wordSet('call calls llamada llamadas nfs puerto port portmapper servidor server'),
}

/** Acronyms that stand as they are in both languages, as far as a slip in them is likely. By hand. */
export const INTERNATIONAL: ReadonlySet<string> = wordSet(`
  AAC ABC ACL ACLU ACM ADSL AES AFP AJAX AMD ANSA ANSI APA APEC API APK APRA ASCII ASEAN ATM AUKUS AVI AWS BASF BBC BBVA
  BHP BIOS BMP BMW BRICS BSD BYD CAF CARICOM CBS CDC CDN CELAC CERN CGI CIA CLI CMS CNBC CNN CONACYT CONCACAF CONICET
  CONMEBOL COVID CPU CRAN CRM CSIC CSIS CSS CSV CUDA DAAD DDR DEA DHCP DHL DLL DNS DOCX DOI DOM DRM DSL DTD DVD EFE ELN EPA
  EPUB ERP ESPN ETA EXIF EZLN FAO FAQ FARC FBI FDA FIFA FMLN FSB FSLN FTP GCC GCHQ GIF GNOME GNU GPG GPL GPS GPT GPU GSM
  GTK GUI HBO HDMI HEX HSBC HTML HTTP HTTPS IBM ICANN IDE IEEE IIIF IKEA IMAP INEGI INTERPOL IPN IPTC IRA IRC ISBN ISIS ISO
  ISP ISSN JAXA JDK JPEG JPG JSON JVM KDE KFC KGB KLM KML KPMG KWIC LAN LCD LDA LDAP LED LGBT LGBTI LGBTIQ LGBTQ LGPL LLM
  LMS LTE LTS LVM LVMH MARC MERCOSUR MIDI MIME MIT MLB MOOC MPEG MRI MTV NAS NASA NASDAQ NBA NBC NFC NFL NFS NHL NIH NISO
  NIST NLTK NPM NPR NRA NSA NSF NTFS NTP NYU OAI OCR ODF ODT OEM ORCID OSCE OSF PBS PCI PDF PDVSA PEMEX PETA PGP PHP PISA
  PNG POSIX PPT PRD PRI PSOE PSUV PUCP RAE RAID RAM RAND RDF REST RFC RFID RGB ROM RPM RSS RTF SARS SATA SCSI SDK SEO SGML
  SIPRI SMB SMS SMTP SNMP SOAP SPARQL SPD SQL SQM SSD SSH SSL STEM SVG SVN SWAT SWIFT TASS TCP TED TEI TIFF TLS TSV UBA
  UCLA UDP UEFA UEFI UFC UML UNAM UNASUR UNESCO UNICEF UNITA UPI UPS URI URL URN USAID USB USC UTC UTF UTN UUID VGA VIAF
  VPN VPS WAN WCAG WIFI WLAN WPA WWF WWW WYSIWYG XHTML XML XMP XSD XSL XSLT YAML YMCA YPF YPFB ZTE
`)

/**
 * Currencies by ISO 4217 code, those of the past among them (ISO 4217, list three); names and signs in both languages after
 * Unicode CLDR, nicknames by hand from the press. A sign or word that several countries use stands with each of them: `$`
 * may be any dollar or peso.
 */
const DOLLARS = 'USD CAD AUD NZD SGD HKD TWD JMD BBD BZD TTD NAD ZWL'
const PESOS = 'MXN ARS CLP COP UYU DOP PHP CUP'

type Row = readonly [codes: string, spanish: string, english: string]

/** Names that say a currency wherever they stand. */
export const SURE_CURRENCIES: readonly Row[] = [
  [DOLLARS, 'dólar dolar dólares dolares dls dlls', 'dollar dollars'],
  ['USD', 'usd', 'usd bucks greenback greenbacks petrodollar petrodollars'],
  ['EUR', 'euro euros eur', 'euro euros eur'],
  [PESOS, 'pesos', 'peso pesos'],
  ['GBP', 'esterlina esterlinas', 'sterling quid'],
  ['CNY', 'yuan yuanes renminbi', 'yuan yuans renminbi'],
  ['JPY', 'yen yenes yens', 'yen yens'],
  ['RUB', 'rublo rublos', 'ruble rubles rouble roubles'],
  ['INR PKR LKR NPR', 'rupia rupias', 'rupee rupees'],
  ['BRL', 'reais', 'reais'],
  ['VES VEF VEB', 'bolívares bolivares', 'bolivars bolívares bolivares'],
  ['BOB', '', 'boliviano bolivianos'],
  ['PYG', 'guaraníes', 'guaranis guaraníes'],
  ['CRC SVC', 'colones', 'colones'],
  ['GTQ', 'quetzales', 'quetzals quetzales'],
  ['HNL', 'lempira lempiras', 'lempira lempiras'],
  ['NIO', 'córdobas', 'córdobas cordobas'],
  ['ARA', 'australes', 'australs australes'],
  ['HTG', 'gourdes', 'gourde gourdes'],
  ['CHF FRF BEF XOF XAF', '', 'franc francs'],
  ['ESP', 'peseta pesetas', 'peseta pesetas'],
  ['PTE', 'escudos', 'escudos'],
  ['GRD', 'dracma dracmas', 'drachma drachmas'],
  ['DEM', '', 'deutschmark deutschmarks'],
  ['NLG', 'florín florines', 'guilder guilders'],
  ['ITL TRY', 'lira liras', 'lira lire liras'],
  ['SEK NOK DKK ISK', '', 'krona kronor kronur krone kroner'],
  ['CZK', '', 'koruna korunas'],
  ['PLN', 'zloty zlotys eslotis', 'zloty zlotys złoty'],
  ['HUF', 'forinto forintos', 'forint forints'],
  ['UAH', 'grivna grivnas', 'hryvnia hryvnias hryvnya'],
  ['ILS', 'séquel séqueles shekel shekels', 'shekel shekels'],
  ['RSD DZD IQD JOD KWD TND BHD LYD MKD', 'dinar dinares', 'dinar dinars'],
  ['MAD AED', 'dírham dírhams dirham dirhams', 'dirham dirhams'],
  ['IRR SAR QAR OMR YER', 'rial riales riyal riyales', 'rial rials riyal riyals'],
  ['NGN', 'naira nairas', 'naira nairas'],
  ['IDR', '', 'rupiah rupiahs'],
  ['BTC', 'bitcoins', 'bitcoins'],
]

/**
 * Names that are other words too, and a currency only beside a number or with its country: "libras", "peso mexicano". With
 * `XXX` (ISO 4217: no currency) they may be none even there: five suns, thirty frames.
 */
export const BESIDE_NUMBERS: readonly Row[] = [
  [PESOS, 'peso', ''],
  ['GBP EGP SYP LBP SDG IEP', 'libra libras', 'pound pounds'],
  ['BRL XXX', 'real reales', 'reals'],
  ['PEN XXX', 'sol soles', 'sol soles'],
  ['VES VEF VEB', 'bolívar', 'bolivar'],
  ['BOB', 'boliviano bolivianos', ''],
  ['PYG', 'guaraní', 'guarani'],
  ['CRC SVC XXX', 'colón', 'colón'],
  ['GTQ', 'quetzal', 'quetzal'],
  ['NIO', 'córdoba', 'córdoba'],
  ['ARA XXX', 'austral', ''],
  ['PAB XXX', 'balboa balboas', 'balboa balboas'],
  ['CHF FRF BEF XOF XAF XXX', 'franco francos', ''],
  ['DEM FIM XXX', 'marco marcos', ''],
  ['SEK NOK DKK ISK CZK XXX', 'corona coronas', 'crowns'],
  ['KES UGX TZS ATS', 'chelín chelines', 'shilling shillings'],
  ['ZAR XXX', 'rand rands', 'rand'],
  ['KRW KPW XXX', 'won wones', ''],
  ['EUR XXX', 'eurozona', 'eurozone'],
  ['BTC XXX', 'bitcoin', 'bitcoin'],
]

/** Signs in lower case, beside a number. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: `${DOLLARS} ${PESOS} BRL NIO`,
  us$: 'USD',
  u$s: 'USD',
  ca$: 'CAD',
  c$: 'CAD NIO',
  a$: 'AUD',
  mx$: 'MXN',
  ar$: 'ARS',
  r$: 'BRL',
  rd$: 'DOP',
  nz$: 'NZD',
  hk$: 'HKD',
  's/': 'PEN',
  's/.': 'PEN',
  '€': 'EUR',
  '£': 'GBP EGP SYP LBP SDG IEP',
  '¥': 'JPY CNY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW KPW',
  '₡': 'CRC SVC',
  '₲': 'PYG',
  '₿': 'BTC',
}

/** Codes as texts write them beside a number; `RMB` is the yuan's short name. */
export const CURRENCY_CODES =
  'USD CAD AUD NZD EUR GBP MXN ARS CLP COP UYU DOP CUP PEN BRL BOB VES PYG CRC GTQ HNL NIO CNY RMB JPY INR KRW RUB UAH PLN CZK SEK NOK DKK CHF ZAR BTC'

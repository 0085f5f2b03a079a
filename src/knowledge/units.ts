import type { Language } from '../model/language.ts'

export type Dimension =
  | 'time'
  | 'length'
  | 'area'
  | 'volume'
  | 'weight'
  | 'temperature'
  | 'bytes'
  | 'power'
  | 'frequency'
  | 'speed'

/** A unit, and how many of its dimension's base (second, metre, square metre, litre, gram, byte, watt, hertz, km/h) it is. */
export interface Unit {
  id: string
  dimension: Dimension
  factor: number
}

/** Names and signs by hand after the SI brochure (BIPM, 9th ed.) and NIST SP 811 for the customary units. */
interface UnitNames extends Unit, Record<Language, string> {
  /** The same in both languages; letters as they are written, since kB is not kb. */
  signs?: string
}

const DAY = 86_400
const YEAR = 365.2425 * DAY

export const UNITS: readonly UnitNames[] = [
  {
    id: 'millisecond',
    dimension: 'time',
    factor: 1e-3,
    es: 'milisegundo milisegundos',
    en: 'millisecond milliseconds',
    signs: 'ms',
  },
  { id: 'second', dimension: 'time', factor: 1, es: 'segundo segundos', en: 'second seconds secs', signs: 'seg s' },
  { id: 'minute', dimension: 'time', factor: 60, es: 'minuto minutos', en: 'minute minutes mins', signs: 'min' },
  { id: 'hour', dimension: 'time', factor: 3600, es: 'hora horas', en: 'hour hours hrs hr', signs: 'h hs' },
  { id: 'day', dimension: 'time', factor: DAY, es: 'día días dia dias', en: 'day days' },
  { id: 'week', dimension: 'time', factor: 7 * DAY, es: 'semana semanas', en: 'week weeks' },
  { id: 'month', dimension: 'time', factor: YEAR / 12, es: 'mes meses', en: 'month months' },
  { id: 'quarter', dimension: 'time', factor: YEAR / 4, es: 'trimestre trimestres', en: '' },
  { id: 'semester', dimension: 'time', factor: YEAR / 2, es: 'semestre semestres', en: 'semester semesters' },
  { id: 'year', dimension: 'time', factor: YEAR, es: 'año años', en: 'year years yr yrs' },
  { id: 'decade', dimension: 'time', factor: 10 * YEAR, es: 'década décadas', en: 'decade decades' },
  { id: 'century', dimension: 'time', factor: 100 * YEAR, es: 'siglo siglos', en: 'century centuries' },
  {
    id: 'millimetre',
    dimension: 'length',
    factor: 1e-3,
    es: 'milímetro milímetros',
    en: 'millimetre millimetres millimeter millimeters',
    signs: 'mm',
  },
  {
    id: 'centimetre',
    dimension: 'length',
    factor: 0.01,
    es: 'centímetro centímetros',
    en: 'centimetre centimetres centimeter centimeters',
    signs: 'cm',
  },
  { id: 'metre', dimension: 'length', factor: 1, es: 'metro metros', en: 'metre metres meter meters', signs: 'm' },
  {
    id: 'kilometre',
    dimension: 'length',
    factor: 1000,
    es: 'kilómetro kilómetros',
    en: 'kilometre kilometres kilometer kilometers',
    signs: 'km',
  },
  { id: 'inch', dimension: 'length', factor: 0.0254, es: 'pulgada pulgadas', en: 'inch inches' },
  { id: 'foot', dimension: 'length', factor: 0.3048, es: 'pie pies', en: 'foot feet', signs: 'ft' },
  { id: 'yard', dimension: 'length', factor: 0.9144, es: 'yarda yardas', en: 'yard yards', signs: 'yd' },
  { id: 'mile', dimension: 'length', factor: 1609.344, es: 'milla millas', en: 'mile miles', signs: 'mi' },
  { id: 'light-year', dimension: 'length', factor: 9.4607e15, es: 'años-luz', en: 'light-years' },
  { id: 'hectare', dimension: 'area', factor: 1e4, es: 'hectárea hectáreas', en: 'hectare hectares', signs: 'ha' },
  { id: 'acre', dimension: 'area', factor: 4046.856, es: 'acre acres', en: 'acre acres' },
  { id: 'litre', dimension: 'volume', factor: 1, es: 'litro litros', en: 'litre litres liter liters', signs: 'l L' },
  {
    id: 'millilitre',
    dimension: 'volume',
    factor: 1e-3,
    es: 'mililitro mililitros',
    en: 'millilitre millilitres milliliter milliliters',
    signs: 'ml mL',
  },
  { id: 'gallon', dimension: 'volume', factor: 3.7854, es: 'galón galones', en: 'gallon gallons' },
  { id: 'barrel', dimension: 'volume', factor: 158.987, es: 'barril barriles', en: 'barrel barrels' },
  {
    id: 'milligram',
    dimension: 'weight',
    factor: 1e-3,
    es: 'miligramo miligramos',
    en: 'milligram milligrams',
    signs: 'mg',
  },
  { id: 'gram', dimension: 'weight', factor: 1, es: 'gramo gramos', en: 'gram grams gramme grammes', signs: 'g' },
  {
    id: 'kilogram',
    dimension: 'weight',
    factor: 1000,
    es: 'kilogramo kilogramos kilo kilos',
    en: 'kilogram kilograms kilo kilos',
    signs: 'kg',
  },
  { id: 'tonne', dimension: 'weight', factor: 1e6, es: 'tonelada toneladas', en: 'tonne tonnes ton tons', signs: 't' },
  { id: 'ounce', dimension: 'weight', factor: 28.3495, es: 'onza onzas', en: 'ounce ounces', signs: 'oz' },
  { id: 'pound', dimension: 'weight', factor: 453.592, es: 'libra libras', en: 'pound pounds', signs: 'lb lbs' },
  {
    id: 'celsius',
    dimension: 'temperature',
    factor: 1,
    es: 'celsius centígrados',
    en: 'celsius centigrade',
    signs: '°C ºC',
  },
  { id: 'fahrenheit', dimension: 'temperature', factor: 1.8, es: 'fahrenheit', en: 'fahrenheit', signs: '°F ºF' },
  { id: 'byte', dimension: 'bytes', factor: 1, es: 'byte bytes', en: 'byte bytes' },
  {
    id: 'kilobyte',
    dimension: 'bytes',
    factor: 1e3,
    es: 'kilobyte kilobytes',
    en: 'kilobyte kilobytes',
    signs: 'KB kB Kb',
  },
  {
    id: 'megabyte',
    dimension: 'bytes',
    factor: 1e6,
    es: 'megabyte megabytes megas',
    en: 'megabyte megabytes',
    signs: 'MB Mb',
  },
  {
    id: 'gigabyte',
    dimension: 'bytes',
    factor: 1e9,
    es: 'gigabyte gigabytes gigas',
    en: 'gigabyte gigabytes gigs',
    signs: 'GB Gb',
  },
  {
    id: 'terabyte',
    dimension: 'bytes',
    factor: 1e12,
    es: 'terabyte terabytes teras',
    en: 'terabyte terabytes',
    signs: 'TB Tb',
  },
  { id: 'petabyte', dimension: 'bytes', factor: 1e15, es: 'petabyte petabytes', en: 'petabyte petabytes', signs: 'PB' },
  { id: 'watt', dimension: 'power', factor: 1, es: 'vatio vatios', en: 'watt watts', signs: 'W' },
  {
    id: 'kilowatt',
    dimension: 'power',
    factor: 1e3,
    es: 'kilovatio kilovatios',
    en: 'kilowatt kilowatts',
    signs: 'kW',
  },
  {
    id: 'megawatt',
    dimension: 'power',
    factor: 1e6,
    es: 'megavatio megavatios',
    en: 'megawatt megawatts',
    signs: 'MW',
  },
  {
    id: 'gigawatt',
    dimension: 'power',
    factor: 1e9,
    es: 'gigavatio gigavatios',
    en: 'gigawatt gigawatts',
    signs: 'GW',
  },
  { id: 'hertz', dimension: 'frequency', factor: 1, es: 'hercio hercios', en: '', signs: 'Hz' },
  { id: 'kilohertz', dimension: 'frequency', factor: 1e3, es: 'kilohercio kilohercios', en: 'kilohertz', signs: 'kHz' },
  { id: 'megahertz', dimension: 'frequency', factor: 1e6, es: 'megahercio megahercios', en: 'megahertz', signs: 'MHz' },
  { id: 'gigahertz', dimension: 'frequency', factor: 1e9, es: 'gigahercio gigahercios', en: 'gigahertz', signs: 'GHz' },
  { id: 'kilometre-hour', dimension: 'speed', factor: 1, es: '', en: 'kph', signs: 'km/h' },
  { id: 'mile-hour', dimension: 'speed', factor: 1.609344, es: '', en: 'mph', signs: 'mph' },
]

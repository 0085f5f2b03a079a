type Dimension =
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
export interface MeasureUnit {
  id: string
  dimension: Dimension
  factor: number
}

type Row = readonly [id: string, dimension: Dimension, factor: number, es: string, en: string, signs: string]

const DAY = 86_400
/** In seconds. */
export const YEAR = 365.2425 * DAY

/**
 * Units with their names in Spanish and English and their signs, by hand after the SI brochure (BIPM, 9th ed.) and NIST
 * SP 811 for the customary units. Signs are as they are written, since kB is not kb.
 */
export const UNITS: readonly Row[] = [
  ['millisecond', 'time', 1e-3, 'milisegundo milisegundos', 'millisecond milliseconds', 'ms'],
  ['second', 'time', 1, 'segundo segundos', 'second seconds secs', 'seg s'],
  ['minute', 'time', 60, 'minuto minutos', 'minute minutes mins', 'min'],
  ['hour', 'time', 3600, 'hora horas', 'hour hours hrs hr', 'h hs'],
  ['day', 'time', DAY, 'día días dia dias', 'day days', ''],
  ['week', 'time', 7 * DAY, 'semana semanas', 'week weeks', ''],
  ['month', 'time', YEAR / 12, 'mes meses', 'month months', ''],
  ['fortnight', 'time', 14.5 * DAY, 'quincena quincenas', 'fortnight fortnights', ''],
  ['two-months', 'time', YEAR / 6, 'bimestre bimestres', '', ''],
  ['quarter', 'time', YEAR / 4, 'trimestre trimestres', 'quarter quarters', ''],
  ['four-months', 'time', YEAR / 3, 'cuatrimestre cuatrimestres', '', ''],
  ['semester', 'time', YEAR / 2, 'semestre semestres', 'semester semesters', ''],
  ['year', 'time', YEAR, 'año años', 'year years yr yrs', ''],
  ['two-years', 'time', 2 * YEAR, 'bienio bienios', '', ''],
  ['three-years', 'time', 3 * YEAR, 'trienio trienios', '', ''],
  ['five-years', 'time', 5 * YEAR, 'lustro lustros quinquenio quinquenios', '', ''],
  ['six-years', 'time', 6 * YEAR, 'sexenio sexenios', '', ''],
  ['decade', 'time', 10 * YEAR, 'década décadas decenio decenios', 'decade decades', ''],
  ['century', 'time', 100 * YEAR, 'siglo siglos', 'century centuries', ''],
  ['millennium', 'time', 1000 * YEAR, 'milenio milenios', 'millennium millennia', ''],
  ['millimetre', 'length', 1e-3, 'milímetro milímetros', 'millimetre millimetres millimeter millimeters', 'mm'],
  ['centimetre', 'length', 0.01, 'centímetro centímetros', 'centimetre centimetres centimeter centimeters', 'cm'],
  ['metre', 'length', 1, 'metro metros', 'metre metres meter meters', 'm'],
  ['kilometre', 'length', 1000, 'kilómetro kilómetros', 'kilometre kilometres kilometer kilometers', 'km'],
  ['inch', 'length', 0.0254, 'pulgada pulgadas', 'inch inches', ''],
  ['foot', 'length', 0.3048, 'pie pies', 'foot feet', 'ft'],
  ['yard', 'length', 0.9144, 'yarda yardas', 'yard yards', 'yd'],
  ['mile', 'length', 1609.344, 'milla millas', 'mile miles', 'mi'],
  ['light-year', 'length', 9.4607e15, 'año-luz años-luz', 'light-year light-years', ''],
  ['hectare', 'area', 1e4, 'hectárea hectáreas', 'hectare hectares', 'ha'],
  ['acre', 'area', 4046.856, 'acre acres', 'acre acres', ''],
  ['litre', 'volume', 1, 'litro litros', 'litre litres liter liters', 'l L'],
  ['millilitre', 'volume', 1e-3, 'mililitro mililitros', 'millilitre millilitres milliliter milliliters', 'ml mL'],
  ['gallon', 'volume', 3.7854, 'galón galones', 'gallon gallons', ''],
  ['pint', 'volume', 0.5, 'pinta pintas', 'pint pints', ''],
  ['quart', 'volume', 0.9464, '', 'quart quarts', ''],
  ['barrel', 'volume', 158.987, 'barril barriles', 'barrel barrels', ''],
  ['milligram', 'weight', 1e-3, 'miligramo miligramos', 'milligram milligrams', 'mg'],
  ['gram', 'weight', 1, 'gramo gramos', 'gram grams gramme grammes', 'g'],
  ['kilogram', 'weight', 1000, 'kilogramo kilogramos kilo kilos', 'kilogram kilograms kilo kilos', 'kg'],
  ['tonne', 'weight', 1e6, 'tonelada toneladas', 'tonne tonnes ton tons', 't'],
  ['ounce', 'weight', 28.3495, 'onza onzas', 'ounce ounces', 'oz'],
  ['pound', 'weight', 453.592, 'libra libras', 'pound pounds', 'lb lbs'],
  ['stone', 'weight', 6350.29, '', 'stone', ''],
  ['degree', 'temperature', 1, 'grado grados', 'degree degrees', ''],
  ['celsius', 'temperature', 1, 'celsius centígrados', 'celsius centigrade', '°C ºC'],
  ['fahrenheit', 'temperature', 1.8, 'fahrenheit', 'fahrenheit', '°F ºF'],
  ['byte', 'bytes', 1, 'byte bytes', 'byte bytes', ''],
  ['kilobyte', 'bytes', 1e3, 'kilobyte kilobytes', 'kilobyte kilobytes', 'KB kB Kb'],
  ['megabyte', 'bytes', 1e6, 'megabyte megabytes megas', 'megabyte megabytes', 'MB Mb'],
  ['gigabyte', 'bytes', 1e9, 'gigabyte gigabytes gigas', 'gigabyte gigabytes gigs', 'GB Gb'],
  ['terabyte', 'bytes', 1e12, 'terabyte terabytes teras', 'terabyte terabytes', 'TB Tb'],
  ['petabyte', 'bytes', 1e15, 'petabyte petabytes', 'petabyte petabytes', 'PB'],
  ['watt', 'power', 1, 'vatio vatios', 'watt watts', 'W'],
  ['kilowatt', 'power', 1e3, 'kilovatio kilovatios', 'kilowatt kilowatts', 'kW'],
  ['megawatt', 'power', 1e6, 'megavatio megavatios', 'megawatt megawatts', 'MW'],
  ['gigawatt', 'power', 1e9, 'gigavatio gigavatios', 'gigawatt gigawatts', 'GW'],
  ['hertz', 'frequency', 1, 'hercio hercios', '', 'Hz'],
  ['kilohertz', 'frequency', 1e3, 'kilohercio kilohercios', 'kilohertz', 'kHz'],
  ['megahertz', 'frequency', 1e6, 'megahercio megahercios', 'megahertz', 'MHz'],
  ['gigahertz', 'frequency', 1e9, 'gigahercio gigahercios', 'gigahertz', 'GHz'],
  ['kilometre-hour', 'speed', 1, '', 'kph', 'km/h'],
  ['knot', 'speed', 1.852, 'nudo nudos', 'knot knots', ''],
  ['mile-hour', 'speed', 1.609344, '', 'mph', 'mph'],
]

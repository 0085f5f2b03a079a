import type { Language } from '../model/language.ts'

const MINUTE = 60
const HOUR = 3600
const DAY = 86_400
const WEEK = 7 * DAY
const FORTNIGHT = 14 * DAY
const YEAR = 365.2425 * DAY
const MONTH = YEAR / 12
const QUARTER = YEAR / 4
const HALF = YEAR / 2

type Row = readonly [seconds: readonly number[], spanish: string, english: string]

/**
 * Words that say by themselves how often, in seconds; where usage wavers, all that they may mean (`biweekly`, DPD «bimensual»).
 * By hand after RAE, DLE, and Merriam-Webster.
 */
export const FREQUENCY_WORDS: readonly Row[] = [
  [[HOUR], '', 'hourly mph kph'],
  [[DAY], 'diario diaria diarios diarias diariamente', 'daily'],
  [[WEEK], 'semanal semanales semanalmente', 'weekly'],
  [[FORTNIGHT], 'quincenal quincenales quincenalmente', 'fortnightly'],
  [[WEEK / 2, FORTNIGHT], 'bisemanal bisemanales', 'biweekly'],
  [[MONTH], 'mensual mensuales mensualmente intermensual', 'monthly'],
  [[FORTNIGHT, 2 * MONTH], 'bimensual bimensuales', 'bimonthly'],
  [[2 * MONTH], 'bimestral bimestrales bimestralmente', ''],
  [[QUARTER], 'trimestral trimestrales trimestralmente', 'quarterly'],
  [[4 * MONTH], 'cuatrimestral cuatrimestrales', ''],
  [[HALF], 'semestral semestrales semestralmente', 'semiannual semiannually'],
  [[HALF, 2 * YEAR], 'bianual bianuales', 'biannual biannually'],
  [[2 * YEAR], 'bienal bienales', 'biennial biennially biennale'],
  [[YEAR], 'anual anuales anualmente interanual interanuales', 'yearly annual annually annum'],
]

/** Words that name a period and a thing too: they only answer others. */
export const FREQUENCY_HINTS: readonly Row[] = [
  [[DAY], 'cotidiano cotidiana cotidianos cotidianas jornal jornada jornadas', 'everyday nightly nights diem'],
  [[WEEK], 'semanario semanarios', ''],
  [[FORTNIGHT], 'quincena quincenas catorcena', 'fortnight'],
  [[MONTH], 'mensualidad mensualidades', ''],
  [[YEAR], 'anualidad anualidades anuario', 'yearbook yearlong'],
]

/** What is counted by: `a day`, `por semana`. */
export const PERIOD_NOUNS: readonly Row[] = [
  [[1], 'segundo segundos', 'second seconds'],
  [[MINUTE], 'minuto minutos', 'minute minutes'],
  [[HOUR], 'hora horas', 'hour hours'],
  [[DAY], 'día días dia dias noche noches', 'day days night nights'],
  [[WEEK], 'semana semanas', 'week weeks'],
  [[FORTNIGHT], 'quincena', 'fortnight'],
  [[MONTH], 'mes meses', 'month months'],
  [[2 * MONTH], 'bimestre', ''],
  [[QUARTER], 'trimestre trimestres', 'quarter quarters'],
  [[HALF], 'semestre semestres', 'semester semesters'],
  [[YEAR], 'año años', 'year years'],
]

/** What makes a rate of the period behind it. */
export const RATE_BEFORE: Record<Language, RegExp> = {
  es: /(?:(?<!\p{L})(?:por|cada)\s|(?<!\p{L})tod[oa]s\sl[oa]s\s|\/\s?)$/iu,
  en: /(?:(?<!\p{L})(?:per|each|every)\s|\/\s?)$/iu,
}

/** What does so behind an amount: `5 euros al día`, `5 euros a day`, but not "in a day". */
export const RATE_ARTICLE: Record<Language, RegExp> = {
  es: /(?<!\p{L})(?:al|a\sla)\s$/iu,
  en: /(?<!(?<!\p{L})(?:in|for|of|within|after|over|about|than|just|as|is|was|with|on|to|into|by|from|almost|nearly|half|such|through|during|under|since|and|or|at)\s)(?<!\p{L})an?\s$/iu,
}

/** `cada dos`, `every 15`, `every other`: the number between. */
export const EVERY_SO_MANY: Record<Language, RegExp> = {
  es: /(?<!\p{L})cada\s(\d+|\p{L}+)\s$/iu,
  en: /(?<!\p{L})every\s(\d+|\p{L}+)\s$/iu,
}

/** Behind these a period is no rate: "al día siguiente", "a year ago", "a la hora de". */
export const NO_RATE_BEHIND: Record<Language, RegExp> = {
  es: /^\s(?:\d|(?:siguientes?|anterior(?:es)?|posterior|después|antes|previo|del?|que|en\sque|con)(?!\p{L}))/iu,
  en: /^(?:['’-]|\s(?:ago|later|before|after|earlier|from\snow|of|that|when|which|old|long)(?!\p{L}))/iu,
}

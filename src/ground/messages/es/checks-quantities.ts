import type { quantitiesChecks as english } from '../en/checks-quantities.ts'
import { formatsIn } from '../formats-in.ts'
import { quote } from '../quote.ts'

const words = (subject: string, mend: string, ofMillions = '') => {
  const note = (isLarge: boolean) => (isLarge && ofMillions !== '' ? `${mend} ${ofMillions}` : mend)
  return {
    other: (found: string, expected: string, at: string, isLarge: boolean) => ({
      message: `${quote(found)} inesperado; se esperaba ${quote(expected)}, como en ${at}`,
      note: note(isLarge),
    }),
    extra: (found: string, at: string, isLarge: boolean) => ({
      message: `${quote(found)} inesperado; no se esperaba ${subject} que no está en el texto de ${at}`,
      note: note(isLarge),
    }),
    missing: (expected: string, at: string, isLarge: boolean) => ({
      message: `Falta ${subject}; se esperaba ${quote(expected)}, como en ${at}`,
      note: note(isLarge),
    }),
    opposed: (found: string, opposite: string, at: string) => ({
      message: `${quote(found)} inesperado; se esperaba lo contrario: ${quote(opposite)}, como en ${at}`,
      note: 'Vea qué edición tiene razón y corrija la otra.',
    }),
    there: () => `${subject} de la otra edición`,
    opposite: () => 'el texto de enfrente',
  }
}

/** Lo que dicen las comprobaciones del grupo «quantities», por identificador. */
export const quantitiesChecks: typeof english = {
  'number-mismatch': {
    ...words(
      'un número',
      'Vea qué edición tiene razón y corrija la otra.',
      '«Billion» son mil millones; un billón es «trillion».',
    ),
    mark: (found: string, expected: string, locale: string) => ({
      message: `${quote(found)} inesperado; se esperaba ${quote(expected)} porque así se escriben los números en ${quote(locale)}`,
      note: 'Escriba decimales y millares como lo hace la variante de la edición, o cambie `locale` en su cabecera.',
    }),
    read: (found, expected, at) => ({
      message: `${quote(found.text)} inesperado, que en ${quote(found.locale)} es ${formatsIn('es').number.format(found.value)}; se esperaba ${quote(expected.text)} como en ${at}, que en ${quote(expected.locale)} es ${formatsIn('es').number.format(expected.value)}`,
      note: 'Cambie el signo en la edición equivocada, o declare en su cabecera cómo escribe los números: `locale: es-ES` para 1.234,5, `locale: es-MX` para 1,234.5.',
    }),
  },
  'percent-mismatch': words(
    'un porcentaje',
    'Escriba `%` o «por ciento» en las dos ediciones o en ninguna: un número no es un porcentaje.',
  ),
  'currency-mismatch': words(
    'una cantidad',
    'Nombre la misma moneda en las dos ediciones; una cantidad convertida necesita al lado la original.',
  ),
  'unit-mismatch': words('una medida', 'Escriba la misma unidad en las dos ediciones, o convierta también el número.'),
  'date-mismatch': words('una fecha', 'Vea qué edición tiene razón y corrija la otra.'),
  'weekday-impossible': (found: string, expected: string, day: string) => ({
    message: `${quote(found)} inesperado; se esperaba ${quote(expected)}: lo fue el ${formatsIn('es').date.format(new Date(day))}`,
    note: 'Corrija el día de la semana o la fecha: uno de los dos está mal.',
  }),
}

// Currencies in words, in the plural and in the singular.
import { rowsOf } from '../find.js'

/** Currencies that are exchanged for each other. */
export const CURRENCIES = rowsOf(`
euros, euro = euros, euro
dólares, dólar = dollars, dollar
libras, libra = pounds, pound
pesos, peso = pesos, peso
yenes, yen = yen, yen
francos, franco = francs, franc
yuanes, yuan = yuan, yuan
rublos, rublo = rubles, ruble
`)

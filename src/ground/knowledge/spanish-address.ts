/** Words by which a Spanish text addresses its reader, in small letters. */
interface AddressForms {
  /** The first word of each of them. */
  words: ReadonlySet<string>
  /** Wherever they stand. */
  anywhere: RegExp
  /** Only where they begin a sentence: elsewhere they say something of somebody else. */
  opening: RegExp
}

/** The forms of two lists: words, and phrases that `_` joins. */
function formsOf(always: string, atStart: string): AddressForms {
  const [anywhere, opening] = [always, atStart].map((list) =>
    list
      .trim()
      .split(/\s+/)
      .map((form) => form.split('_')),
  )
  const oneOf = (forms: readonly string[][] = []) =>
    `(?:${forms.map((form) => form.join(' ')).join('|')})(?![\\p{L}\\p{N}_-])`
  return {
    words: new Set([...(anywhere ?? []), ...(opening ?? [])].flatMap(([first]) => first ?? [])),
    anywhere: new RegExp(`(?<![\\p{L}\\p{N}_-])${oneOf(anywhere)}`, 'giu'),
    opening: new RegExp(
      `(?<=(?:^|[.:;!?…]\\s|\\n|¡)(?:no (?:se |lo |la |los |las |le |les )?)?)${oneOf(opening)}`,
      'giu',
    ),
  }
}

/**
 * The forms of `tú` and `vos`, which share pronouns, and those of `usted`. Only forms that can be nothing else: not `su`, `le`, nor verbs
 * of the third person; `ustedes` is the plural of `tú` as well in the Americas. Written for this project after the Nueva
 * gramática básica (RAE and ASALE 2011), chapter 16.
 */
export const SPANISH_ADDRESS: Record<'familiar' | 'formal', AddressForms> = {
  familiar: formsOf(
    `tú vos ti contigo tu tus te tuyo tuya tuyos tuyas puedes tienes quieres debes eres sabes necesitas haces deseas prefieres podrás
    tendrás deberás podrías deberías querrás quieras puedas tengas hagas crees piensas conoces encuentras usas utilizas trabajas
    escribes vives ves verás podés tenés querés debés sos sabés necesitás hacés preferís usás escribís encontrás
    asegúrate regístrate fíjate suscríbete únete dirígete conéctate imagínate inscríbete prepárate súmate olvídate infórmate`,
    'haz ten_en_cuenta ponte asegurate sumate fijate hacé tené',
  ),
  formal: formsOf(
    'usted asegúrese regístrese fíjese suscríbase únase diríjase conéctese imagínese inscríbase prepárese súmese infórmese póngase',
    `haga pulse escriba seleccione vea consulte abra elija descargue instale ejecute introduzca ingrese compruebe verifique siga
    guarde copie pegue añada agregue utilice tenga lea envíe visite complete revise observe pruebe empiece comience configure
    conecte presione inicie reinicie borre elimine cambie`,
  ),
}

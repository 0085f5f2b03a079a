import type { Language } from '../model/language.ts'

/** In what two words beside a figure may be opposed. */
export type Axis = 'size' | 'time' | 'change' | 'order' | 'course'

/** Phrases of one sense and of its opposite, parted by commas. */
type Opposites = readonly [some: string, opposite: string]

/**
 * Phrases right before a figure or right behind it that say which way it counts, by hand from the press and from RAE, DLE:
 * more or less, after or before, up or down, first or last, to come or past.
 */
export const DIRECTIONS: Record<Language, Record<'before' | 'behind', Partial<Record<Axis, Opposites>>>> = {
  es: {
    before: {
      size: [
        `más de, mas de, al menos de, al menos, por lo menos, cuando menos, como mínimo, mínimo de, superior a, superiores a, por encima de,
        por arriba de, no menos de, mayor de, mayores de, mayor que, mayores que, mayor a, mayores a, supera, superan, superó,
        superaron, supere, superen, superaba, superaban, excede, exceden, sobrepasa, sobrepasan`,
        `menos de, como máximo, máximo de, a lo sumo, a lo más, inferior a, inferiores a, por debajo de, por abajo de, no más de,
        menor de, menores de, menor que, menores que, menor a, menores a, hasta, casi`,
      ],
      time: [
        'desde, después de, después del, tras, a partir de, a partir del, posterior a, posteriores a, posterior al, al cabo de, dentro de',
        'antes de, antes del, hasta, previo a, previos a, previo al, anterior a, anteriores a, anterior al, hace',
      ],
      change: [
        `subió, subieron, sube, suben, subir, subido, subía, subirá, subirán, creció, crecieron, crece, crecen, crecer, crecido,
        crecía, crecerá, crecerán, aumentó, aumentaron, aumenta, aumentan, aumentar, aumentado, aumentará, aumentarán,
        incrementó, incrementaron, incrementa, incrementar, incrementado, incrementará, avanzó, avanzaron, avanza, ganó, ganaron,
        gana, elevó, elevaron, trepó, escaló, repuntó, disparó, sumó, subida, alza, aumento, incremento, crecimiento, avance,
        ascenso, repunte, ganancia, mejora`,
        `bajó, bajaron, baja, bajan, bajar, bajado, bajaba, bajará, bajarán, cayó, cayeron, cae, caen, caer, caído, caía, caerá,
        caerán, disminuyó, disminuyeron, disminuye, disminuyen, disminuir, disminuido, descendió, descendieron, desciende,
        descender, descendido, redujo, redujeron, reduce, reducen, reducir, reducido, reducirá, retrocedió, retrocedieron,
        desplomó, desplomaron, contrajo, contrajeron, perdió, perdieron, pierde, pierden, recortó, recortaron, rebajó, bajada,
        caída, descenso, reducción, disminución, retroceso, recorte, rebaja, desplome, contracción, pérdida`,
      ],
      order: ['primeros, primeras', 'últimos, últimas'],
      course: [
        'próximos, próximas, siguientes, venideros, venideras',
        'últimos, últimas, pasados, pasadas, anteriores, previos, previas',
      ],
    },
    behind: {
      size: ['o más, como mínimo, por lo menos', 'o menos, como máximo, a lo sumo'],
      time: ['después, más tarde, más adelante', 'antes, atrás'],
      change: ['más, mayor, superior, superiores, por encima', 'menos, menor, inferior, inferiores, por debajo'],
      order: ['primeros, primeras, mejores, principales', 'últimos, últimas, peores'],
      course: ['próximos, próximas, siguientes', 'últimos, últimas, pasados, pasadas, anteriores, previos, previas'],
    },
  },
  en: {
    before: {
      size: [
        `more than, over, above, at least, no less than, no fewer than, not less than, upwards of, minimum of, in excess of,
        greater than, higher than, larger than, bigger than, longer than, older than, beyond, exceed, exceeds, exceeded, exceeding, surpass, surpasses, surpassed, tops,
        topped`,
        `less than, fewer than, under, below, at most, no more than, not more than, up to, maximum of, lower than, smaller than, shorter than,
        younger than, almost, nearly, within`,
      ],
      time: [
        'since, after, following, starting in, beginning in, from the end of',
        'before, until, till, prior to, ahead of',
      ],
      change: [
        `rose, rise, rises, risen, rising, grew, grow, grows, grown, growing, increased, increase, increases, increasing, climbed,
        climb, climbing, jumped, soared, surged, gained, gain, gains, gaining, up, raised, raise, advanced, growth, jump, surge`,
        `fell, fall, falls, fallen, falling, dropped, drop, drops, dropping, declined, decline, declines, declining, decreased,
        decrease, decreases, decreasing, plunged, slumped, sank, shrank, contracted, tumbled, lost, lose, loses, losing, down,
        slipped, cut, cuts, reduced, reduce, reduces, reducing, lowered, reduction, loss, plunge`,
      ],
      order: ['first, top', 'last, bottom'],
      course: ['next, coming, following', 'last, past, previous, preceding'],
    },
    behind: {
      size: ['or more, and over, and above, or over, or older', 'or less, or fewer, or under, and under, or younger'],
      time: ['later, after, afterwards, from now, hence', 'ago, earlier, before, previously, prior'],
      change: [
        'more, higher, above, increase, rise, gain, growth, jump, surge, up',
        'less, fewer, lower, below, drop, fall, decline, decrease, loss, cut, reduction, down',
      ],
    },
  },
}

/** Words that may stand between such a phrase and its figure. */
export const DIRECTION_FILLERS: Record<Language, string> = {
  es: 'un una el la los las de del al a en año años unos unas aproximadamente alrededor cerca apenas solo sólo us versión versiones',
  en: 'a an the to by of some about around roughly just only year years approximately another age us version versions',
}

/** What turns a phrase behind it about. */
export const TURNING_WORDS: Record<Language, string> = {
  es: 'no ni nunca jamás sin tampoco nada',
  en: "not no never nor without didn't don't doesn't won't isn't wasn't hasn't cannot can't couldn't neither",
}

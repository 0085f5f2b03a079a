/** Characters that no text of ours may hold, or that are seldom meant, by the check that tells them. */
export const CHARACTER_PROBLEMS = {
  /** Control characters but tab and line feed, half surrogate pairs, and what Unicode says is no character. */
  'character-control': /(?:[^\P{Cc}\t\n]|[\p{Cs}\p{Noncharacter_Code_Point}])+/gu,
  /** Embeddings, overrides and isolates: text that reads otherwise than it is stored (CVE-2021-42574). */
  'character-bidi': /[\u202a-\u202e\u2066-\u2069]+/gu,
  /** Without width or ink, but in the way of searching and comparing; not within emoji, flags and words in mojibake. */
  'character-invisible':
    /[\u061c\u180e\u200b\u200c\u200e\u200f\u2028\u2029\u2060-\u2064\ufeff]+|(?<!\u00c3)\u00ad|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|(?<!\u{1f3f4}|[\u{e0000}-\u{e007f}])[\u{e0000}-\u{e007f}]+/gu,
  /** What stands where a character could not be read. */
  'character-lost': /\ufffd+/gu,
} as const satisfies Record<string, RegExp>

/** What a text has in which one of these is found: any character but those of nearly all texts. */
export const MAYBE_PROBLEM = /[^\t\n -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u21ff]/

export type CharacterProblem = keyof typeof CHARACTER_PROBLEMS

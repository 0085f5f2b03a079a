/** What a word and its cognate in the other language have in common: 'photography', 'fotografía' → 'fotografi…'. Takes lower case without accents. */
export function foldCognate(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/tion(s?)$/, 'cion$1')
    .replace(/ty$/, 'dad')
    .replace(/qu|k/g, 'c')
    .replace(/y/g, 'i')
    .replace(/w/g, 'u')
    .replace(/^es(?=[tpcmlnq])/, 's')
    .replace(/(.)\1/g, '$1')
    .replace(/^in(?=[mpb])/, 'im')
}

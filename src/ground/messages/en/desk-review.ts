/** What the desk says where an article is reviewed. */
export const deskReview = {
  right: 'Right',
  note: 'Note…',
  seen: (n: number, all: number) => `${n} of ${all} looked at`,
  finishReview: 'Finish the review',
  reviewWho: 'Choose who you are first: “I am”, in the list of articles.',
  reviewed: (who: string) => `${who} is now among those who reviewed it`,
}

import { wordSet } from './word-set.ts'

/**
 * Frequent given names of English-speaking countries and some of their neighbours, in lower case without accents, without
 * those that are words or places as often (`Mark`, `Paris`). Written for this project after the lists of the most frequent
 * names of a century that the Social Security Administration of the United States publishes (ssa.gov/oact/babynames,
 * public domain).
 */
const GIVEN = `
  aaron adam aidan alan albert alexander alexandra alexis alfred alice alison allison amanda amber amelia amy andreas andrew
  angus ann anna anne annie anthony antoine arthur ashley audrey barack barbara beatrice ben benjamin bernard bernie beth betty
  beverly bob bobby boris brad bradley brandon brenda brian bruce bryan caitlin calvin cameron caroline carolyn catherine cathy
  charles charlie charlotte cheryl chloe chris christian christina christine christopher cindy claire colin connor courtney
  craig cynthia dan danielle danny darren dave deborah debra denise dennis derek derrick diane dominic don donald donna dorothy
  doug douglas duncan dwight dylan ed eddie edith edward eileen eleanor elijah elizabeth ellen elon emily emmanuel eric erik erin
  ernest ethan eugene evan evelyn florence frances francis francois frank franklin franz fred frederick friedrich gary geoffrey
  george gerald giovanni giuseppe glenn gordon greg gregory guy hannah hans harold harriet harry heather heinrich helen henry
  herbert hillary howard ian immanuel irving isaac isabella isaiah jack jackie jacob jacqueline jacques jake james jamie jane
  janet janice jason jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna jody joe joel
  johann johannes john johnny jon jonathan joseph joshua joyce juergen julie jurgen justin karen karl kate katherine kathleen
  kathryn kathy katie keith kelly ken kenneth kevin kimberly kyle larry lauren laurence lawrence leonard leslie liam linda lindsay
  linus lisa liz logan louis louise luke lyndon lynn madison maggie malcolm marc marcel margaret marianne marie marilyn marjorie
  mary matt matthew maureen megan melanie melissa michael michel michelle mike mohamed mohammed molly morgan muhammad nancy
  natalie natasha nathan neil nicholas nicole nigel nikolai noah noam oliver olivier oprah pamela patrick paul peggy peter phil
  philip philippe phillip pierre rachel ralph randy raphael raymond rebecca reginald rene richard rick robert robin rodney roger
  roland ronald ronnie rosemary russell ruth ryan sally sam samantha sarah scott sean sebastien seth shane shannon sharon shaun
  shawn sheila shirley sidney simon sophia sophie stacy stanley stefan stephanie stephen steve steven stuart sue susan suzanne
  sylvia ted terry theodore theresa thomas tiffany tim timothy todd tom tommy tony tracy tyler valerie vanessa vicky vincent
  vladimir walt wayne wendy werner william willie winston wolfgang yves zachary zoe
`

/** Read when they are first asked for. */
export const englishNames = (): ReadonlySet<string> => {
  given ??= wordSet(GIVEN)
  return given
}

let given: ReadonlySet<string> | undefined

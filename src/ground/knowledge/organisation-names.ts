/**
 * Organisations, companies, newspapers, universities and well-known programs, `spanish,…=english,…` where each language has
 * its own form, without accents; `_` stands between words. By hand, from general knowledge; without those whose name is
 * as often a word.
 */
export const ORGANISATION_NAMES = `
  onu,naciones_unidas=un,united_nations ue,union_europea=eu,european_union otan=nato fmi=imf opep=opec oea=oas oit=ilo omc=wto
  ocde=oecd bce=ecb unesco unicef nasa fifa uefa mercosur interpol greenpeace oxfam cruz_roja=red_cross banco_mundial=world_bank
  amnistia_internacional=amnesty_international human_rights_watch wikimedia wikipedia mozilla numfocus
  google microsoft amazon apple facebook twitter instagram whatsapp telegram tiktok youtube linkedin netflix spotify ibm intel
  oracle nvidia samsung huawei xiaomi sony nokia siemens bosch toyota honda nissan ford volkswagen bmw renault peugeot fiat tesla
  boeing airbus uber airbnb paypal ebay alibaba tencent openai anthropic deepmind github gitlab bitbucket dropbox nextcloud
  zotero mendeley wordpress drupal joomla debian ubuntu fedora gentoo suse opensuse firefox thunderbird libreoffice gnome kde
  apache nginx postgresql mysql mariadb sqlite mongodb docker kubernetes android windows linux macos
  reuters bloomberg bbc cnn infobae clarin telefonica repsol iberdrola petrobras pemex ypf bbva santander walmart nestle
  cocacola,coca_cola=coca_cola pepsi mcdonald nike adidas zara inditex pfizer moderna bayer novartis roche
  harvard stanford yale princeton berkeley caltech conicet csic unam conacyt
`

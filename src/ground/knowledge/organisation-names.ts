/**
 * Organisations, companies, newspapers, universities and well-known programs, `spanish,…=english,…` where each language has
 * its own form, without accents; `_` stands between words. By hand, from general knowledge of what the organisations call
 * themselves; without those whose name is as often a word at the beginning of a sentence. One of up to three letters has capitals only.
 */
export const ORGANISATION_NAMES = `
  onu,naciones_unidas=un,united_nations ue,union_europea=eu,european_union otan=nato
  oea,organizacion_de_los_estados_americanos=oas,organization_of_american_states
  fmi,fondo_monetario_internacional=imf,international_monetary_fund banco_mundial=world_bank
  bce,banco_central_europeo=ecb,european_central_bank
  bid,banco_interamericano_de_desarrollo=idb,inter-american_development_bank
  bei,banco_europeo_de_inversiones=eib,european_investment_bank
  caf,banco_de_desarrollo_de_america_latina=caf,development_bank_of_latin_america
  banco_africano_de_desarrollo=african_development_bank banco_asiatico_de_desarrollo=asian_development_bank
  reserva_federal,fed=federal_reserve,fed
  oms,organizacion_mundial_de_la_salud=who,world_health_organization,world_health_organisation
  ops,organizacion_panamericana_de_la_salud=paho,pan_american_health_organization
  omc,organizacion_mundial_del_comercio=wto,world_trade_organization,world_trade_organisation
  oit,organizacion_internacional_del_trabajo=ilo,international_labour_organization,international_labor_organization
  oim,organizacion_internacional_para_las_migraciones=iom,international_organization_for_migration
  omm,organizacion_meteorologica_mundial=wmo,world_meteorological_organization ompi=wipo oaci=icao omi=imo
  oiea,organismo_internacional_de_energia_atomica=iaea,international_atomic_energy_agency
  aie,agencia_internacional_de_la_energia=iea,international_energy_agency
  ocde,organizacion_para_la_cooperacion_y_el_desarrollo_economicos=oecd opep=opec osce=osce opaq=opcw cepal=eclac
  pnud=undp pnuma=unep pma,programa_mundial_de_alimentos=wfp,world_food_programme,world_food_program fao acnur=unhcr
  unesco unicef unaids,onusida=unaids onu_mujeres=un_women unfpa consejo_de_seguridad=security_council
  asamblea_general=general_assembly consejo_de_derechos_humanos=human_rights_council
  comision_europea=european_commission parlamento_europeo=european_parliament consejo_europeo=european_council
  consejo_de_europa=council_of_europe eurostat europol frontex
  tjue,tribunal_de_justicia_de_la_union_europea=cjeu,court_of_justice_of_the_european_union
  agencia_europea_de_medicamentos=european_medicines_agency union_africana=african_union liga_arabe=arab_league
  mercosur=mercosur,mercosul unasur celac=celac alianza_del_pacifico=pacific_alliance comunidad_andina=andean_community
  asean g7 g20 commonwealth cpi,corte_penal_internacional=icc,international_criminal_court
  cij,corte_internacional_de_justicia=icj,international_court_of_justice
  corte_interamericana_de_derechos_humanos=inter-american_court_of_human_rights
  cidh,comision_interamericana_de_derechos_humanos=iachr,inter-american_commission_on_human_rights
  tedh,tribunal_europeo_de_derechos_humanos=echr,european_court_of_human_rights
  coi,comite_olimpico_internacional=ioc,international_olympic_committee fifa uefa conmebol interpol nasa
  agencia_espacial_europea=european_space_agency cruz_roja=red_cross
  cicr,comite_internacional_de_la_cruz_roja=icrc,international_committee_of_the_red_cross media_luna_roja=red_crescent
  medicos_sin_fronteras,msf=msf,doctors_without_borders,medecins_sans_frontieres
  reporteros_sin_fronteras,rsf=reporters_without_borders,rsf amnistia_internacional=amnesty_international
  human_rights_watch greenpeace oxfam,oxfam_intermon=oxfam transparencia_internacional=transparency_international
  save_the_children caritas wwf,fondo_mundial_para_la_naturaleza=wwf,world_wildlife_fund,world_wide_fund_for_nature
  uicn=iucn foro_economico_mundial=world_economic_forum ejercito_rojo=red_army casa_blanca=white_house
  pentagono=pentagon kremlin wikimedia,fundacion_wikimedia=wikimedia,wikimedia_foundation wikipedia wikidata wikisource
  dbpedia mozilla numfocus creative_commons internet_archive fundacion_ford=ford_foundation
  fundacion_rockefeller=rockefeller_foundation fundacion_gates=gates_foundation google microsoft amazon apple facebook
  twitter instagram whatsapp telegram tiktok youtube linkedin netflix spotify ibm intel amd nvidia oracle samsung huawei
  xiaomi sony nokia siemens bosch toyota honda nissan ford volkswagen bmw renault peugeot fiat tesla stellantis hyundai
  boeing airbus embraer uber airbnb paypal ebay alibaba tencent mercadolibre,mercado_libre=mercadolibre,mercado_libre
  openai anthropic deepmind yahoo reddit pinterest snapchat twitch vimeo flickr tumblr mastodon bluesky discord skype
  slack zoom trello evernote dropbox nextcloud overleaf zenodo figshare dataverse orcid crossref datacite jstor elsevier
  scielo redalyc latindex scopus arxiv biorxiv github gitlab bitbucket codeberg sourceforge
  stackoverflow,stack_overflow=stackoverflow,stack_overflow kaggle jupyter jupyterhub rstudio zotero mendeley endnote
  wordpress drupal joomla moodle canva figma photoshop indesign inkscape gimp qgis arcgis openstreetmap debian ubuntu
  fedora gentoo suse opensuse centos red_hat firefox thunderbird libreoffice openoffice gnome kde chromium apache nginx
  postgresql mysql mariadb sqlite mongodb redis docker kubernetes android windows linux macos ios adobe cisco dell
  lenovo hewlett_packard logitech qualcomm salesforce sap accenture deloitte kpmg mckinsey cloudflare godaddy heroku
  netlify reuters bloomberg bbc cnn efe associated_press al_jazeera the_guardian new_york_times washington_post
  wall_street_journal financial_times le_monde der_spiegel el_pais el_mundo la_vanguardia la_nacion infobae clarin
  pagina_12 televisa univision telefonica movistar vodafone repsol iberdrola endesa naturgy petrobras pemex ypf
  ecopetrol pdvsa codelco exxonmobil,exxon=exxonmobil,exxon chevron bbva santander caixabank bankia citibank jpmorgan
  goldman_sachs morgan_stanley hsbc barclays walmart carrefour nestle unilever danone bimbo cemex telmex america_movil
  avianca latam_airlines ryanair lufthansa cocacola,coca_cola,coca-cola=coca_cola,coca-cola pepsi,pepsico=pepsi,pepsico
  mcdonald,mcdonalds starbucks nike adidas zara inditex ikea lego disney pfizer moderna bayer novartis roche astrazeneca
  sanofi glaxosmithkline monsanto syngenta harvard stanford yale princeton berkeley caltech mit cornell ucla
  sorbona=sorbonne conicet csic unam conacyt instituto_cervantes=cervantes_institute
  real_academia_espanola,rae=royal_spanish_academy,rae museo_del_prado=prado_museum
  biblioteca_del_congreso=library_of_congress museo_reina_sofia=reina_sofia_museum louvre smithsonian
  partido_republicano=republican_party partido_democrata=democratic_party partido_laborista=labour_party,labor_party
  partido_conservador=conservative_party partido_socialista=socialist_party partido_popular=popular_party,people_party
  partido_comunista=communist_party partido_liberal=liberal_party partido_verde=green_party
  senado=senate camara_de_diputados,camara_de_representantes,camara_baja=chamber_of_deputies,house_of_representatives,lower_house
  estado_islamico=islamic_state al_qaeda=al_qaeda,al-qaeda hamas hezbola,hezbollah=hezbollah,hizbollah talibanes=taliban farc eln
  sendero_luminoso=shining_path guardia_revolucionaria=revolutionary_guard,revolutionary_guards cia fbi dea nsa usaid kgb mossad
  csis wilson_center atlantic_council chatham_house brookings_institution heritage_foundation cato_institute freedom_house
  international_crisis_group pew_research_center,centro_de_investigaciones_pew=pew_research_center gallup ipsos latinobarometro
  real_instituto_elcano=elcano_royal_institute insight_crime xinhua tass ansa afp newsweek forbes the_economist fox_news
  la_tercera el_mercurio el_tiempo el_universal el_comercio la_jornada o_globo folha_de_sao_paulo el_espectador
  zte hikvision dahua cosco byd sinovac sinopharm cofco petrochina sinopec cnooc baidu didi shein temu gazprom rosneft lukoil
  rosatom lockheed_martin raytheon northrop_grumman general_dynamics general_electric general_motors rheinmetall saab
  bae_systems spacex starlink palantir totalenergies equinor enel glencore rio_tinto barrick_gold anglo_american newmont
  falabella cencosud globant rappi nubank itau bradesco odebrecht gerdau techint arcor tenaris ternium aerolineas_argentinas
  copa_airlines aeromexico banamex banorte femsa bancolombia entel lyft cabify glovo shopify mastercard western_union binance
  boca_juniors river_plate colo_colo penarol flamengo corinthians palmeiras real_madrid atletico_de_madrid=atletico_madrid
  juventus inter_de_milan=inter_milan bayern_de_munich=bayern_munich manchester_united manchester_city substack basecamp
`

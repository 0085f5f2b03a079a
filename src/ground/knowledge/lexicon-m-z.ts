/** Entries of the lexicon (see lexicon.ts), by their first Spanish word. */
export const M_TO_Z = `
mader-=wood-,timber madre=mother- maestr-,profesor-,docente-=teacher-,professor-,master-,faculty mafia=mafia
maíz=corn,maize mal-,malo=bad-,evil,wrong,ill man-,mano=hand- mañana=tomorrow,morning mand-=send-,command-,order-
manej-=handl-,manag-,driv- maner-,modo=way,ways,manner-,mode manifest-=demonstrat-,protest-,manifest-,state
manten-,mantien-=keep-,maintain-,kept,remain- manuscrit-=manuscript- mapa-=map,maps,mapping máquin-,maquin-=machin-
mar,marin-,marít-=sea,seas,marin-,maritim- marc-=mark-,brand-,frame- marina,armada=navy,naval martes=tuesday
marzo=march más=more,most mat-,mata-=kill-,murder- matrimoni-,cas-=marri-,marry- matriz,matric-=matri-,array- mayo=may
mayor-=larg-,greater,older,major-,most,elder- mayúscul-=capital-,uppercase,upper
medi-,medio=mean,half,measur-,media,environment,middle medi-,medir,mid-=measur- media=average,mean,media
mediante=through,by,via médic-=doctor-,medic-,physician- medid-=measur-,extent medida=measure-,step,extent
medioambient-=environment- medios=media,means mejor=better,best mejor-=better,best,improv- mejora=improvement-,upgrade
memor-=memor- menor-=small-,minor-,lesser,younger,less menos=less,fewer,least mensaj-=messag-
mentir-=lie,lies,lied,lying menú=menu menudo=often mercad-=market- mercanc-=goods,merchand- merec-=deserv-,worth
mes,meses,mensual-=month- mesa=table,desk meses=months,month meta,metas=goal-,target-,meta metro=met-,subway
mexic-,méxico=mexic- mezcl-=mix- miedo-,temor-=fear-,afraid miembr-,integrant-=member- miembro=member- mientr-=while-
mientras=while,meanwhile miércoles=wednesday mil,miles=thousand militar=military milla=mile- millón,millones=million
min-,mina,miner-=mine-,mining ministr-=minist- minúscul-=lowercase,lower minut-=minut- mira-=look-,watch- mis,mi=my
mismo,misma=same,itself,himself mitad,medio,media=half,halfway modelo-=model- modo=mode-,way,manner mojad-=wet
moneda=coin-,currenc- monj-=monk-,nun,nuns montañ-=mountain- moscú=moscow mostr-,muestra-=show-,display-,sample-
motor-=engine-,motor- mov-,muev-,movimient-=mov- mucho,mucha-=much,many,lot mudar-,mud-=mov-,mute
muert-,mor-,muri-,mur-=death-,dead,die,died,dying,kill- mujer-=woman,women,female- multa=fine- mund-=world-,global-
mundial-=world-,global- muro,pared=wall- músculo=muscle museo-=museum- música,music-=music-
musulm-,islám-=muslim-,islam- muy=very nac-,nacimient-=born,birth- nacion-,nación=nation- nada=nothing nariz=nose
naturalez-=nature- naveg-=brows-,navigat- neces=need neces-=need-,necess- necesari-,necesit-=need-,necess-
neg-,nieg-,negar=den-,negat- negocio=business-,deal negr-=black- negro,negra=black ni=nor,neither,or nieve=snow
niñ-,infan-=child-,boy,girl,infan- ningun-,nadie=none,nobody,any nivel=level- nivel-=level- nobl-=noble-
noche-=night-,evening nodo=node- nombr-=nam-,appoint- norest-=northeast- norma-=norm-,standard-,rule-
noroest-=northwest- norte=north- nosotr-=we,us not-,notar=not-,notice- nota-=note- noticia=news
noticia-=news,story,stories novel-=novel- noviembre=november nube=cloud- nuclear-=nuclear nuestr-=our,ours,us
nuev-,novedos-=new-,novel nueve=nine númer-=number-,issue nunca,jamás=never o=or obisp-=bishop- objet-=object-
objetiv-=objectiv-,goal-,target-,aim- oblig-=oblig-,forc-,requir- obra-=work,works,play obrer-=worker-
obrero=worker,labor observ-=observ-,watch-,notice- obstácul-=obstacl- obten-,obtien-,obtuv-=obtain-,get- océano=ocean
ocho=eight octubre=october oculta-,escond-=hid-,conceal- ocurr-=happen-,occur- odi-=hate- oeste,occident-=west-
ofrec-=offer-,provid- oír,oye-=hear- ojalá=hopefully,wish ojo,ojos=eye,eyes ola=wave- olor-,huel-=smell- olvid-=forg-
once=eleven onda=wave- opci-=option-,choice opin-=opinion-,think- oportunid-=opportunit-,chance
oprim-,presion-,presión,puls-=press-,hit,pressur- oraci-=sentence-,prayer- orden-=order-,sort-,command-
oreja,oído=ear,ears organ-=organ- orgull-=pride,proud- oriente=east-,middle orig-,origen-=origin-,source oro=gold-
ortograf-=spell-,orthograph- oscur-=dark-,obscur- otoño=autumn,fall otro,otra=other,another padre=father-,parent-
pag-,pago=pay-,paid págin-=page-,website país,países=country,countries,nation pájar-,ave,aves=bird- palabra-=word-
palaci-=palace- pan=bread pandem-=pandem- pandill-=gang- pantall-=screen- pantalla=screen- papa=pope papel=paper-
papel-=paper-,role- paquet-=package-,packet- par=pair-,peer- paraíso=paradise,haven
parec-,parezc-=seem-,look-,appear-,like pareci-=similar-,like pareja=couple-,partner- paréntesis=parenthes-
pares=peers párraf-=paragraph- parte-=part-,portion- particip-=particip-,take partid-=party,parties,match,game
parto=birth,delivery pas-,paso=step-,pass-,happen-,past pasado,pasada=past,last pasaj-=passag-,passeng-,ticket
patria=homeland,fatherland patrocin-=sponsor- patrón,patron-=pattern-,boss paz=peace- pecad-=sin,sins,sinner
pecho=chest,breast ped-,pid-,pidió=ask-,request-,order- peg-=past-,stick-,hit pekín,beijing=beijing,peking
pele-=fight- pelíc-=film-,movie- peligr-=danger- pelo,cabell-=hair- pena=worth,pity,penalty,sentence,sorrow
pens-,piens-,pensamiento=think-,thought peor-=worse,worst,worsen- pequeñ-=small-,little
perd-,pierd-,pérdida=lose,loses,losing,lost,loss- perdón,perdon-=forgiv-,pardon- perdur-=last-,endur-
periód-,periodis-=newspaper-,journal-,period- permanec-=remain-,stay- permit-=allow-,permit-,let,enabl-
pero=but,however perr-=dog- persegu-,persig-=pursu-,persecut-,chas- persona-=person,people,individual-
personaj-=character- pertenec-=belong- pertin-=relevan-,pertin- pes-,peso=weigh-,weight- pesar=despite,spite
peso=peso,weight pestaña=tab,tabs petról-,crud-=oil,petrol- pez,peces,pesc-,pescad-=fish- pie,pies=foot,feet,standing
piedr-=stone-,rock- piel=skin,leather pierna=leg,legs pieza=piece- pintur-,pint-=paint- plan-=plan,plann-
planet-=planet- plano=plain,flat,plane,map plante-=rais-,pos-,propos- plantilla=template-,staff plástic-=plastic-
plata=silver playa=beach- plazo=term,deadline poblaci-=population- pobr-=poor-,poverty- poco,poca=few,little
poder-=power- poes-,poem-,poet-=poet-,poem- polic-=polic- pon-,puso,pues-,poner=put-,plac-,set
ponencia,ponen-=talk,paper,speaker,presentation porcent-=percent- porque,pues=because portada=cover,homepage,front
portug-=portug- posibl-,posibilid-=possib- posterior-=later,subsequent-,afterw- postul-=candid-,appl-,nominat-
precio=price- prefer-,prefier-=prefer- pregunt-=question-,ask- pregunta=question-,ask- premi-=prize-,award-
prensa-=press preocup-=worr-,concern- pres-,preso=prisoner,jailed,inmate present-=present- presiden-=presiden-
préstam-=loan-,lend- presupuest-=budget- pretend-=intend-,pretend-,aim-,claim- prim-=prim-,cousin,raw,first
primavera=spring primer-,primera-=first princip-=main-,principal-,princip-,beginning privad-=privat-
prob-,prueb-=test-,try,tries,prov- problem-=problem-,issue- procur-=try,seek-,procur-
product-,produc-=product-,produc- profund-=deep-,depth profundiz-=deep-,delv-,further
program-=program-,schedul-,software prohib-=ban,banned,prohib-,forbid- promedi-=average- promet-,promes-=promis-
promov-,promuev-=promot- pronto=soon propi-=own,proper propied-=propert- propon-,propuest-,propus-=propos-,suggest-
proporcion-=provid-,suppl-,proportion- propósit-=purpose- proteg-,protec-,protej-=protect- protest-=protest-
provinci-=provinc- próxim-=next,upcoming,near,coming public=public public-=public-,publish-,post-
pública-,público=public-,audience pueblo-=people,town,village-
pued-,poder,podr-,pudo,pudier-=can,could,may,might,able,power puente=bridge- puert-=door-,gate,port
puerto=port,harbor,harbour puest-=put,position-,post,job,stall punt-=point-,score- punto=point-,dot
punto-=point-,dot,period qued-=stay-,remain-,left quem-=burn-,burnt quiebr-,quebr-=bankrupt-,break-,broke
quien=who,whoever quién,quien,quienes=who,whom quien-=whoever quier-,querer,quiso,quer-=want,wants,wanted,wish
quince=fifteen quit-,elimin-=remov-,delet-,eliminat- quizá=maybe quizás,quizá=perhaps,maybe raíz,raíc-=root-
rama=branch- rang-=rang-,rank- rápid-=fast-,quick-,rapid- rastre-=track-,trac- ratón=mouse raza-,racis-=race-,raci-
razón,razon-=reason- real-=real-,royal rechaz-=reject-,refus- recib-=receiv-,welcom-
recien-,reciente-=recent-,new-,just recomend-,recomiend-=recommend-
recop-,recolec-,recog-=collect-,gather-,compil-,pick- record-,recuerd-=remember-,recall-,remind-
recorr-,recorrid-=tour-,travel-,walk-,through recort-=cut-,crop-,trim- recta,recto=straight,right
recurs-=resource-,recurs- red=network-,net red,redes=network-,net,social redact-,redacci-=writ-,draft-,edit-,wording
redond-=round- reduc-,redujo=reduc-,decreas- reemplaz-,sustitu-=replac-,substitut- refer-=refer- refugi-=refuge-
refugiad-=refugee- regal-=gift-,present región,region-=region- regla=rule- regres-=return- rehen-=hostage-
rein-=reign-,kingdom,queen reina-=queen- reino=kingdom- relacion-=relat- relat-=stor-,tale,account,narrat-
relator-=rapporteur,narrat- relev-=relevan-,important- religi-=religi- rellen-=fill- rendimient-=perform-,yield
requ-,requier-,requer-=requir- resalt-=highlight- rescat-=rescu-,bailout reserv-=reserv-,book-
resolv-,resuelv-,resuelt-=solv-,resolv- respet-=respect- responsab-=responsib-
respuest-,respond-=answer-,respon-,repl- rest-,quedar=rest,remain-,left resto-=rest,remain-
result-=result-,outcome-,turn- resum-,resumen-=summar- retroced-,retroces-=setback,back-,retreat-
reun-,reúne-=meet-,gather- reuni-=meeting-,gather- reunión=meeting- revis-=review-,check-,revis- revisor-=reviewer-
revist-=magazine-,journal- rey,reyes=king- rez-=pray- rico,rica,riquez-=rich-,wealth- riesg-=risk- río,ríos=river-
rob-=steal-,stole-,theft,rob,robb- rod-=roll-,surround- rode-=surround- rodill-=knee- roj-=red
romp-,rot-=break-,broke- rueda=wheel- ruido-=noise- rus-,rusia=russia- ruta=path-,route- sábado=saturday
sabe-,saber,supo,sabía-=know,knows,knew,known,knowledge sabor-=flavor-,taste- sacerd-,cura=priest- sagrad-=sacred,holy
salari-,sueldo=wage-,salar-,pay salir,sale,salida=exit,leave,output,departure salt-=jump-,skip-,leap-
salto=break-,jump,newline salud-=health- salv-=sav-,rescu- salvo,excepto=except sanci-=sanction-,penalt- sangr-=blood-
sant-=saint-,holy sec-=dry,dried secci-=section- secretar-=secretar- secuest-=kidnap-,abduct- segui-=follow-
según=according segund-=second segúnd-=second segur-=secur-,safe-,sure,insur- seis=six seleccion-,selecci-=select-
sello=seal,stamp selva-=jungle,rainforest seman-=week- semana=week- semill-=seed- senad-=senat-
señal-=sign-,signal-,point-,not- sent-,sient-=feel-,felt,sense- senten-=sentenc-,ruling
sentid-=sense-,direction,meaning separ-=separat-,split- septiembre,setiembre=september
sepult-,tumb-=grave-,tomb-,buri- sequía=drought- servici-=servic- servid-=server- sexo,sex-=sex,sexual- si=if
sí=yes,indeed siempre=always siete=seven siglo-=centur- signif-=mean-,signif- sigu-,segu-=follow-,next,continu-,keep
siguiente=following,next sílaba=syllable silenci-=silen- sill-=chair-
similar-,parecid-,semejan-=similar-,like,alike,resembl- simple-,sencill-=simpl- sin=without sindic-=union-
sino=but,rather siquiera=even sirv-,serv-=serv-,use- sitio=site-,website sitio-=site-,place-,website
sitú-,situ-=situat-,locat- sobor-=brib- sobre=about,over sobre-,sobre=about,over,upon,envelope sobreviv-=surviv-
soci-,social-=social-,societ-,partner-,member- sociedad=society,societies softwar-=softwar- sol,solar-=sun,solar
sol-,sola,soledad=alone,lonel-,single soldad-=soldier- solicit-,solicitud-=request-,appl-,application-
solo,sólo,solamente,únicamente=only,just soltero=single solución,solucion-=solution-,solv- sombra-=shadow-,shade-
son-,sonid-=sound- soport-=support-,bear sorpren-,sorpres-,sorprend-=surpris- sospech-=suspect-,suspic-
sospechos-=suspect- sostenib-=sustainab- sub-,subir=up,upload-,rise-,rose,climb- subray-=underlin-,stress-
subvenci-,subsid-=grant-,subsid- suci-=dirt- sudest-,surest-=southeast- suec-=swed-
suel-,soler,solía-=usual-,tend-,often suelo,piso=floor-,soil,ground sueñ-=dream-,sleep- suerte=luck-,fate
suficient-=enough,sufficient- suger-,sugier-=suggest- suiz-=switzerland,swiss suma,sum-=sum,add-,amount
superfici-=surface- sur=south- surg-=emerg-,aris-,arose suroest-=southwest- suscri-,suscrip-=subscri-
sustantiv-=noun,substan- tabl-=table- taller=workshop- taller-=workshop- tamañ-=size- también=also,too
tampoco=neither,nor,either tan,tanto,tanta=so,such,both tant-=much,many,such tard-=late-,take,evening,afternoon,late
tarde=late,afternoon,later tarea-=task-,homework,assignment tasa=rate- teatr-=theat- techo=roof,ceiling tecla=key,keys
teclad-=keyboard- técnic-=techni- tecnolog-=technolog- teléfon-,celular-,móvil-=phone-,cellphone,mobile
tema-=topic-,theme-,issue-,subject- templ-=temple- temprano=early ten-=have,has,had,must tercer-=third tercio=third
termin-=end-,finish-,terminat- terremot-,sism-=earthquake-,quake- testig-,testimon-=witness-,testimon- texto-=text-
tí-,tío,tía=uncle,aunt tiemp-=time-,weather,tense tien-,tener,tuv-,tendr-,tenía-=has,have,had,having
tienda=shop-,store- tierra-=land-,earth,soil,ground tipo-=type-,kind,sort,rate títul-=title-,entitl-
titular=headline,holder todavía,aún=still,yet todo,toda=all,every,whole,everything
tom-,tomar=take,takes,took,taken,taking,drink- tormenta=storm- torno=around torre=tower- tortur-=tortur-
total-=total-,whole trabaj-=work-,job,labor,labour,labor-,labour- traduc-,traducci-=translat- traductor-=translator-
tráfic-=traffic- traj-,tra-,traer=bring-,brought tranquil-=calm-,quiet-,peace- transform-=transform-
tras-=behind,after trat-=treat-,deal-,try,about tratad-=treat-,treaty tratamient-=treatment- través=through,across
treinta=thirty tren,trenes=train trenz-=braid- tres=three tribunal-=court- trigo=wheat triple,tripl-=triple,tripl-
trist-=sad- tropa=troop- trozo=piece- turis-=touris- turqu-,turc-=turk- tus,tu,su,sus=your,his,her,their,its
ubic-=locat-,place- ucran-=ukrain- último,última=last,latest,final unid-,unión=united,union,unit
unir,unid-,unió,une,unen,únete=join-,unit- universi-=universi- uno=one
usar,usa,usan,usas,uso,usos,usado,usada,usando,usó,use,usen,utiliz-=use,using,used,uses,user,usage,utiliz-
usted,ustedes,tú=you usuari-=user utilid-,útil-=useful-,utilit-,helpful
va,van,vamos,ir,voy,vaya-,iba,iban,ido=go,goes,going,went,gone vac-=vacation-,empty,holiday vaca-=cow,cows,cattle
vacante=vacancy,opening vací-=empt- vaci-=empt- vacun-=vaccin- vale=worth,valid,ok valor-=value-,courag-,valu-
vari-=vari-,several variab-=variab- varios,varias=several,various vaso=glass,vessel
ve,ver,vemos,verás,verá,visto,vio,vista=see,sees,seen,saw,view vecin-=neighb- veinte=twenty velocid-=speed,velocity
ven,ven-,vin-,vien-,vendr-=come,comes,came,coming vend-,vent-=sell-,sold,sale ventaj-=advantage-,benefit-
ventan-=window- ventana=window verano=summer verbo=verb verdad-=tru-,real- verdader-=true-,real- verde=green-
vergonz-=shame- vergü-=shame- version-,versión=version- vest-,ropa-=cloth-,dress-,wear- vez=time,once
vez,veces=time,times,once viaj-=travel-,trip-,journey- víctim-=victim- victori-=victor-,win vida-=life,lives
vidri-=glass- viej-=old- viento-=wind- viernes=friday vincul-=link-,tie,ties,bond- vino-=wine-,came
viol-,violaci-=rape-,violat- violen-=violen- visi-=vision-,view- vista=view-,sight visual-=visual-,view-,display-
viud-=widow- viv-=live,lives,living,lived viviend-=hous-,home-,dwelling- vocabular-=vocabular- volunt-=will,volunt-
voluntad=will volv-,vuelt-=return-,again,turn-,back voto,vot-=vote-,voting voz,voces=voice-
vuel-,vol-=fly-,flight-,fli- web=web,website ya=already,now yo,me=i,me zapat-=shoe-
`

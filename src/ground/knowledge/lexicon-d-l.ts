/** Entries of the lexicon (see lexicon.ts), by their first Spanish word. */
export const D_TO_L = `
da,dar,dan,dio,dado,dando=give,gives,gave,given,giving daño-,dañ-=damage-,harm- dat-=data-,datum
debe-,deber-=must,should,ought,duty,due débil-,debil-=weak- década-=decade- decid-,decisi-=deci- decir=say,tell,words
dedo=finger-,toe defecto,predeterminad-=default- defens-,defend-=defen- dej-,dejar=leav-,left,let,stop-,allow-
delante,frente=front,face delit-,crim-=crim-,offen- demás=others,rest,other demasiad-=too democra-=democra-
demostr-,demuestr-=demonstrat-,show-,prov- dentro=within,inside denunci-=denounc-,report-,complain- depend-=depend-
deport-=sport- derecha,derecho=right,law derechos=rights derrib-=demolish-,topple- derrot-=defeat- derrumb-=collaps-
desafí-,reto-,retos=challeng- desafortunad-,desgraciad-=unfortunate- desaparec-,desaparic-=disappear-,vanish-
desarroll-=develop- descarg-=download- descend-,descens-=descend-,declin-,fall,drop desconoc-=unknown,stranger-
descri-=describ-,descript- descubr-=discover-,find- desde=since desempe-=perform- desempeñ-=perform-,role,play-
desemple-,paro=unemploy- deseo-,dese-=wish-,desir-,want- desiert-=desert- desiguald-=inequal-
despid-,desped-=fire,fired,dismiss-,layoff,farewell desplaz-=displac-,mov- despleg-,desplieg-=display-,deploy-,drop-
después,tras=after,later,afterwards destac-=highlight-,stand-,prominent destru-=destr-
desventaj-=disadvantage-,drawback- detall-=detail- detenid-,deten-=detain-,arrest-,stop- detrás=behind deuda=debt-
día,diari-=day-,dail- diabl-,demoni-=devil-,demon- diario=newspaper-,daily,diary dibuj-=draw-,cartoon,drew,sketch
diccionari-=dictionar- dice-,dijo,dijeron,dicho=said,says,say,told,tell diciembre=december dictad-=dictat-
diente=tooth,teeth diez=ten difer-=differ- diferen-=differ- difícil-,dificult-=difficult-,hard-
difu-,difund-=spread-,dissemin-,diffus- dinero=money dios-=god,gods diplom-=diplom-
diputad-=deput-,congress-,legislat- director-=director-,folder dirig-,dirij-,direcc-=direct-,address-,lead-,led
discíp-=disciple-,pupil disminu-=decreas-,reduc-,diminish-,declin- dispar-=shoot-,shot,fire- disponib-=availab-
dispositiv-,aparat-=device- distint-=differ-,distinct- divid-,divisi-=divid-,divis-,split divorci-=divorc-
dobl-=fold-,double- doble,dobl-=double,doubl- doce=twelve docena=dozen dólar-=dollar- dolor-=pain-,ache domingo=sunday
don-,donac-=donat- donde,dónde=where dorm-=sleep- dos=two droga-,narco-=drug- dud-=doubt- dueñ-,propietari-=owner-
dulc-=sweet- dura-,dur-=last-,duration,hard durante=during duro,dura=hard,tough,harsh edad-=age- edici-=edit-,edition-
edifici-=building- editor-=editor-,publisher- efect-=effect-,impact- ejecut-=run-,ran,execut-,perform-
ejempl-=exempl-,specimen,copy ejemplo-=example-,instance ejerc-=exercis-,exert- ejércit-=army,military,armed,armies
elecc-,elector-=elect-,choice electric-,eléctric-=electric- eleg-,elig-=choos-,chose-,elect-,pick-
ello,ella,ellos,ellas,él=he,she,they,him,them,it embajad-=embass-,ambassad- embaraz-=pregnan-
embargo=however,embargo,nevertheless emisora,emis-=broadcast-,emission-,station
empez-,empiez-,comenz-,comienz-=begin-,began,begun,start- emple-=employ-,use,using,used empleado=employee-
empleador-=employer- empresa=company,companies,business-,firm,enterpris- empresari-=business-,entrepreneur-
encabez-=head-,header- encarcel-=imprison-,jail- encargad-,encarg-=charge,manager,commission-,respons-
encerr-=lock-,enclos-,confin- enciend-,encend-=turn-,light,ignit- encima=above,top,over
encontr-,encuentr-=find-,found,meet- encuadr-=fram- encuentro=meeting-,gathering,encounter encuest-=survey-,poll-
enemig-=enem- energ-=energ-,power enero=january enferm-=disease-,ill,illness-,sick- enfoqu-,enfoc-=approach-,focus-
enlac-=link- enlace=link- enoj-,ira,furi-=anger,angry,rage,fury ensay-=essay-,test- enseñ-=teach-,taught entonces=then
entorn-=environment-,setting-,surround- entr-,entrada=enter-,input,entry,entrance,post
entrada=ticket,entry,input,entrance entre=between,among,amongst entreg-=deliver-,hand-,submit- entren-=train-,coach-
entrevist-=interview- envi-=send-,sent,submit- época,era=era,age,epoch,was equip-=team-,equip- error-=error-,mistake-
escal-=scal-,climb-,stair-,ladder escándal-=scandal- escap-=escap- escen-=scene- escenari-=stage-,scenario
esclav-=slave- escog-,escoj-=choos-,chose-,select-,pick- escrib-,escrit-=writ-,wrote escuch-=listen-,hear-
escuel-=school- esfuerz-=effort- espaci-=space-,spatial- espacio=space-,whitespace espalda=back
español-,españ-=spanish-,spain,spaniard- especial-=special-,especial-,particular-
espectad-=viewer-,spectator-,audience esper-=hope-,expect-,wait- espía-,espi-=spy,spies,espionage espírit-=spirit-
espos-=wife,husband-,spouse- esqueleto=skeleton esquin-=corner- estad-=state-,status,stage- estado=state-,status
estados=states,state estadounidens-,eeuu=american-,us,usa,u.s. estanc-=stagnat-,stall- este=east,this estil-=style-
estimul-=stimul-,encourag- estómago=stomach estrell-=star,stars estudi-=stud- etapa=stage-,step-,phase
etc,etcétera=etc etiquet-=tag,tags,label-,tagg- euro=euro- europ-=europ- evalu-=evaluat-,assess- evento=event-
evit-=avoid-,prevent- exig-=demand-,requir- éxit-=success- explic-=explain-,explan-
explo-,estall-=explo-,burst-,outbreak extens-,extend-,extiend-=exten-,long- exterior-=foreign,outer,external,outside
extrañ-,rar-=strange-,rare-,odd extranjer-=foreign- extranjero=foreigner-,abroad fábrica,fabric-=factor-,manufactur-
fácil-,facil-=eas-,facilit- fall-,fallo=fail-,fault-,ruling fallo=ruling,verdict,failure fals-=fals-,fake
falta=lack-,need,miss- falta-=lack-,miss-,absence famili-=famil- fe=faith febrero=february fecha-=date-
feliz-,felic-=happ- feo,fea=ugly ferrocarril-,ferroviar-=rail- ficher-=file- fiesta=party,festival,holiday
figur-=figur- fil-,fila=row,rows,line,queue filtr-=filter- fin,final-=end-,final- fin-,fines=purpose-,end
financ-=financ-,fund- firm-,firma=sign-,signatur-,firm fiscal=prosecutor- flecha=arrow- flor,flores=flower-
flujo=flow-,workflow- foment-=foster-,promot-,encourag- fond-=fund-,bottom,background,deep
form-,forma=way,ways,form-,shape- formaci-=train-,form- fortalec-=strengthen- foto-=photo-,pictur- fracas-=fail-
franc-,francés=french-,franc- frase=phrase-,sentence- frecuen-=frequen-,often frena-,fren-=brak-,stop-,curb-,halt-
frente-=front- frí-=cold fronter-=border-,frontier- frontera=border fuego-,incendi-=fire- fuent-=source-,fountain,font
fuera,afuera=outside,out fuert-,fuerz-=strong-,force-,strength- fuga,hu-,huir,huy-=flee-,fled,escape-
funci-=function-,work-,feature- fundad-,fund-=found- fútbol=football,soccer futur-=futur- gan-=win,won,earn-
gan-,ganar,ganancia=win,wins,won,earn-,gain-,profit- ganad-=cattle,livestock,winner,won ganas=desire,eager,wish
garantiz-=guarantee-,ensur- gas=gas gast-=spend-,spent,expen- gat-=cat,cats gen,genes,genét-=gen- general-=general-
género=gender-,genre gente=people,folk gestion-=manag- gir-=turn-,rotat-,spin glosari-=glossar-
gobiern-,gobern-=govern-,administration,ruling golpe-=coup,blow,hit,strike grado=degree-,grade,extent
gráfic-=graph-,chart-,plot- gramát-=gramma- gran-=great- grand-,gran=great-,large-,big,major
granj-,campesin-=farm-,peasant- gratis,gratuit-=free- grec-,griego=greec-,greek- gris=grey,gray
grit-=shout-,scream-,cry grupo-=group- guard-=sav-,stor-,keep guerr-=war,wars,warfare,warrior- gui-,guía=guid-
guion,guión=script-,hyphen gust-=like,likes,liked,taste-,pleas- habilid-,capacid-=skill-,abilit-,capacit-,capable
hábit-=habit- habitaci-=room- habl-=speak-,spoke-,talk-,tongue hablante-,hispanohablan-,parlan-=speak-
hace-,hacer,hizo,hicieron,hecho,haciendo=do,does,did,done,make,makes,made,making,ago,fact hacia=toward,towards
hag-,hacia-=do,make,making hall-,hallazgo=find-,found hambr-=hunger-,hungr-,famine hech-=fact-,made,event
hecho=fact-,done,made,event her-=heritage,wound- heredero=heir herencia,hered-=inherit-,heritage,legacy
herid-=injur-,wound- herman-=brother-,sister-,sibling- héroe-=hero- herramient-=tool- herramienta=tool-
hiel-=ice,frozen hierro=iron hij-=son,daughter-,child- histori-=histor-,story,stories hito=milestone-
hoja=sheet,leaf,leaves,page holand-=dutch,netherlands,holland hombre=man,men hombro=shoulder- honor-=honor-,honour-
hora=hour-,time hospital-=hospital- hoy=today huelg-=strike- huérfan-=orphan- hueso=bone- humano,humana=human-
huracán,huracan-=hurricane- idea-=idea- idioma=language iglesi-=church- igual=same igual-,iguald-=equal-,same
igualdad=equality ilumin-=light-,illumin- imagen,imágen-=image-,picture- imped-,impid-=prevent-,hinder-,stop
imperi-=empire-,imperial- import-=import-,matter- important-=important- imposibl-=impossib- imprim-,impres-=print-
impuest-,fiscal-=tax-,fiscal- impuls-=boost-,driv-,promot-,impuls- incluso=even,including incluy-,inclu-=includ-,even
increíbl-=incredibl-,unbeliev- incumpl-=breach-,fail-,violat- india,indio=india- indic-=indicat-,show-
índic-=index-,rate,indic- indígen-=indigenous,native indigen-=indigenous,native industri-=industr-
informe-,inform-=report-,inform- ingenier-=engineer- inglés-,ingles-,inglaterra=english-,england
ingres-=income-,revenue-,enter-,entry inici-=start-,begin-,began,initi-,launch-
inmigra-,migra-,migrant-=immigra-,migra- inquiet-=worr-,restless-,unease instal-=install- instruc-=instruct-
intenc-=intent- intent-=try,tries,tried,trying,attempt- intercamb-=exchang- interés,interes-=interest-
internacional-=international- inund-=flood- invent-=invent- inversi-,inviert-,invert-=invest-
investig-=research-,investigat- invierno=winter invit-=invit- isla=island- itali-=ital- izquierd-=left,leftist
japon-=japan- jef-=chief-,boss-,head- jornada=day,conference,session joven,jóven-,juven-=young-,youth-
jubil-,pension-=retir-,pension- judí-=jew- juego-,jug-=game-,play- jueves=thursday juez,juec-=judge- jugador-=player-
juici-=trial,judg- julio=july junio=june junt-=togeth-,join- junto,junta=together,along,next juntos,juntas=together
justici-,just-=justic-,fair kilo-,kilóm-=kilo- lado=side-,hand lado-=side- ladr-=thief,brick,bark lago=lake-
lanz-=launch-,throw-,threw,releas- larg-,largo=long-,length largo=long,along lav-=wash- lavado=laundering,washing
lección,lecciones=lesson- leche=milk lector=reader lector-=reader
leer,lee,leen,leo,lectur-,leyendo,leído,leyó,leyeron=read-,lecture legal-,jurídic-=legal-,law lejos=far,away
lengu-,idiom-=language-,tongue- lenguaj-=language- lent-=slow-,len letr-=letter-,lyric levant-=rais-,lift-,rise,stand
ley=bill ley-=law-,legend-,read leyes,ley=law,laws,act,bill liber-=releas-,liberat-,free-
libert-,libre,libres=free-,liberty,libert- libr-=book-,free libra=pound libre=free- librer-=librar-,bookstore-
libro=book- líder-,lider-=lead- ligera-,ligero=slight-,light- limpi-=clean-,clear- línea=line- lis-=smooth,list
list-=list-,ready lista=list- llam-=call-,name- llave=key,keys lleg-=arriv-,reach-,come,came
lleg-,llegada=arriv-,reach- llen-=full,fill- llev-=carr-,take,takes,took,taken,lead- lluvi-=rain-
local-=local-,premises logr-=achiev-,manag-,succeed-,success logro=achievement-,success londres=london
luch-=fight-,struggl- luego=then,next,later lugar=place,instead lugar-=place-,site-,spot,instead luna=moon
lunes=monday luz,luces=light-
`

import type { Language } from '../Language.ts'

/** The verbs of French by what they do to words. */
export const FRENCH_VERBS: Language['verbs'] = {
  say: `
    abonder accorder accuser acquiescer admettre admonester affirmer agacer ahaner ajouter alarmer alerter aligner alléguer amplifier amuser
    analyser annoncer apostropher apprécier arguer argumenter articuler assener asséner assurer attaquer attendrir attester augurer avancer
    avertir avouer balancer balayer balbutier baragouiner bégayer blaguer blâmer bougonner bramer certifier chambrer chanter chapitrer chiffrer
    chuchoter cingler claironner clamer clarifier commencer commenter compléter concéder conclure confesser confier confirmer conjecturer
    conjurer conseiller consoler constater contester continuer contre-attaquer contredire contrer convenir corriger corroborer couper crâner
    crier critiquer débiter décider déclamer déclarer décocher déconseiller décortiquer décréter dédaigner dédramatiser défendre demander
    démentir démontrer dénoncer déplorer désoler détailler deviner dévoiler dicter dire discourir disserter divulguer éclater écrire égrener
    élucider emballer embrayer emporter enchaîner encourager énerver enjoindre énoncer enrager entériner entêter enthousiasmer énumérer
    épiloguer époumoner ergoter esclaffer espérer estimer étonner évaluer exagérer exclamer excuser exhorter exiger expliciter expliquer exposer
    exprimer extrapoler exulter fanfaronner féliciter formuler fulminer fustiger garantir gazouiller geindre gémir glisser gloser glousser
    gouailler gourmander grincer grogner grommeler gronder haranguer hasarder hésiter houspiller hurler illustrer impatienter implorer
    incriminer indigner indiquer ingénier inquiéter insinuer insister insurger interjeter interpeller interroger interrompre intimer invectiver
    invoquer ironiser jaser jauger jubiler juger jurer justifier lâcher lamenter lancer larmoyer légender lire lister louer maintenir marmonner
    marmotter marteler maugréer menacer mentionner minimiser moquer motiver murmurer narrer nier noter nuancer objecter objurguer observer
    opiner opposer ordonner parlementer pérorer persifler persister pester philosopher plaider plaindre plaisanter plastronner pleurer
    pleurnicher pointer pontifier poser positiver postillonner pouffer poursuivre prêcher préciser préconiser prédire préférer préjuger préluder
    présager présumer prétendre prétexter prévenir prier proclamer proférer professer promettre prôner pronostiquer proposer protester
    psalmodier quémander questionner rabâcher rabrouer raconter radoter railler raisonner râler rappeler rapporter rassurer ratiociner
    réaffirmer réagir rebondir recadrer récapituler réciter réclamer recommander réconforter reconnaître rectifier récuser redire redouter
    réfuter regretter réitérer rejeter réjouir relater relativiser relever remarquer rembobiner remémorer remercier renchérir répercuter répéter
    répliquer répondre reprendre réprimander reprocher réprouver ressasser résumer rétorquer révéler revendiquer rêver ricaner rigoler riposter
    rire ronchonner rouspéter rugir ruminer saluer sangloter scander seriner sermonner siffler signaler signer situer souffler souhaiter
    souligner soupirer sourciller sourire soutenir souvenir spécifier stipuler subodorer suggérer supplier supposer supputer surenchérir
    susurrer synthétiser tancer targuer témoigner tempérer tempêter temporiser tenter tergiverser théâtraliser théoriser tonitruer tonner
    tousser trancher tranquilliser trépider trépigner trompeter tweeter twitter vanter vaticiner verbaliser vexer vitupérer vociférer zézayer
    zozoter`,
  tell: 'informer convaincre aviser',
  call: `
    appeler baptiser caractériser comparer considérer décrire définir dépeindre désigner juger moquer nommer présenter qualifier railler saluer
    surnommer taxer traiter vanter voir fustiger dénoncer condamner critiquer`,
  act: 'citer évoquer exiger invoquer montrer parler plaider publier réclamer réfuter rejeter refuser souhaiter vanter appeler promettre revendiquer',
  withholds: 'contester démentir nier réfuter refuser',
  feel: 'craindre croire espérer imaginer penser redouter songer savoir rêver comprendre apprendre sentir douter vouloir',
  state:
    'demeurer devenir exister mourir naître paraître rester sembler valoir vivre appartenir dormir',
  begins:
    'aller arriver commencer continuer essayer finir hésiter oser refuser tenter venir vouloir',
  heard: 'citer entendre interroger filmer enregistrer voir',
  names: 'appeler baptiser surnommer nommer',
  takesOf: 'parler',
  other: `
    abandonner aboutir accepter accompagner accomplir accrocher accueillir acheter achever adopter adorer adresser agiter aider aimer
    améliorer amener annuler apercevoir appeler applaudir appliquer apporter apprendre approcher approuver arracher arrêter arriver
    asseoir assister attaquer atteindre attendre attribuer augmenter avaler baisser balayer battre bénéficier blesser bloquer boire
    bouger briser brûler cacher calculer casser causer céder cesser changer chanter charger chasser chercher choisir circuler classer
    collaborer collecter commander compter composer comprendre concerner conduire connaître consacrer conserver consister construire
    consulter contenir continuer contrôler coucher coûter couler couper courir couvrir crever créer croiser cuire danser débattre
    débarquer débuter décoller découvrir dégager déjeuner demeurer dépasser dépendre dépenser déposer déranger descendre dessiner
    détester détruire devenir développer diffuser diminuer diriger discuter disparaître disposer diviser donner dormir doubler durer
    échanger échapper échouer éclairer écouter écraser effectuer élever élire embaucher emmener empêcher emporter employer emprunter
    encadrer enfermer engager enlever enregistrer enseigner entamer entendre enterrer entourer entraîner entrer entretenir envahir
    envisager envoyer épouser équiper essuyer établir éteindre étendre étudier évacuer éviter évoluer examiner exclure exercer exister
    expliquer exploiter explorer fabriquer faire fermer fêter figurer filer financer fixer fonctionner fonder forcer former fournir
    franchir frapper fréquenter fuir fumer gagner garder gérer goûter grandir grimper guérir habiter hausser heurter ignorer imaginer
    imposer imprimer inaugurer incarner inscrire installer intégrer interdire intéresser intervenir introduire inventer investir
    inviter jeter jouer laisser laver lever libérer livrer loger louer lutter manger manifester manquer marcher marier marquer mener
    mériter mesurer mettre modifier monter montrer mourir multiplier nager naître naviguer négocier nettoyer nourrir nuire obliger
    observer obtenir occuper offrir opérer organiser oublier ouvrir parcourir pardonner parler participer partager partir passer payer
    peindre pêcher percer perdre permettre peser piloter placer plaire planter pleuvoir plonger porter poser posséder pousser
    pratiquer prendre préparer présenter présider prêter prévoir priver procéder produire profiter programmer prononcer protéger
    prouver provoquer puiser quitter ramasser ramener ranger réaliser recevoir rechercher récolter récompenser reconstruire recruter
    récupérer reculer refaire refermer refléter refuser regarder régler rejoindre relancer remettre remonter remplacer remplir
    rencontrer rendre renoncer renouveler renverser renvoyer réparer repartir reposer représenter reprendre requérir réserver résister
    résoudre respecter respirer ressentir rester restaurer retenir retirer retourner retrouver réunir réussir révéler revenir revoir
    rompre rouler rouvrir sauter sauver sécher secouer séduire séjourner sentir séparer serrer servir siéger sonner sortir souffrir
    soulever soumettre subir succéder suffire suivre supporter supprimer surgir surprendre surveiller survivre suspendre taire tendre
    tenir terminer tester tirer tomber toucher tourner tracer traduire transformer transmettre travailler traverser tromper trouver
    tuer unir utiliser vaincre vendre venir verser vider vieillir viser visiter vivre voler voter voyager`,
}

export const FRENCH_IRREGULAR = `
  dire/dit disent/disait disaient dit dirent dira diront dirait diraient/dit dite dits dites/disant
  redire/redit redisent/redisait redisaient redit redirent redira rediront redirait rediraient/redit redite redits redites/redisant
  prédire/prédit prédisent/prédisait prédisaient prédit prédirent prédira prédiront prédirait prédiraient/prédit prédite prédits prédites/prédisant
  interdire/interdit interdisent/interdisait interdisaient interdit interdirent interdira interdiront interdirait interdiraient/interdit interdite interdits interdites/interdisant
  contredire/contredit contredisent/contredisait contredisaient contredit contredirent contredira contrediront contredirait contrediraient/contredit contredite/contredisant
  écrire/écrit écrivent/écrivait écrivaient écrivit écrivirent écrira écriront écrirait écriraient/écrit écrite écrits écrites/écrivant
  décrire/décrit décrivent/décrivait décrivaient décrivit décrivirent décrira décriront décrirait décriraient/décrit décrite décrits décrites/décrivant
  lire/lit lisent/lisait lisaient lut lurent lira liront lirait liraient/lu lue lus lues/lisant
  conclure/conclut concluent/concluait concluaient conclut conclurent conclura concluront conclurait concluraient/conclu conclue conclus conclues/concluant
  mettre/met mettent/mettait mettaient mit mirent mettra mettront mettrait mettraient/mis mise mises/mettant
  admettre/admet admettent/admettait admettaient admit admirent admettra admettront admettrait admettraient/admis admise admises/admettant
  promettre/promet promettent/promettait promettaient promit promirent promettra promettront promettrait promettraient/promis promise promises/promettant
  remettre/remet remettent/remettait remettaient remit remirent remettra remettront remettrait remettraient/remis remise remises/remettant
  permettre/permet permettent/permettait permettaient permit permirent permettra permettront permettrait permettraient/permis permise permises/permettant
  reconnaître/reconnaît reconnait reconnaissent/reconnaissait reconnaissaient reconnut reconnurent reconnaîtra reconnaîtront reconnaîtrait reconnaîtraient/reconnu reconnue reconnus reconnues/reconnaissant
  connaître/connaît connait connaissent/connaissait connaissaient connut connurent connaîtra connaîtront connaîtrait connaîtraient/connu connue connus connues/connaissant
  paraître/paraît paraissent/paraissait paraissaient parut parurent paraîtra paraîtront paraîtrait paraîtraient/paru parue parus parues/paraissant
  soutenir/soutient soutiennent/soutenait soutenaient soutint soutinrent soutiendra soutiendront soutiendrait soutiendraient/soutenu soutenue soutenus soutenues/soutenant
  tenir/tient tiennent/tenait tenaient tint tinrent tiendra tiendront tiendrait tiendraient/tenu tenue tenus tenues/tenant
  retenir/retient retiennent/retenait retenaient retint retinrent retiendra retiendront retiendrait retiendraient/retenu retenue retenus retenues/retenant
  maintenir/maintient maintiennent/maintenait maintenaient maintint maintinrent maintiendra maintiendront maintiendrait maintiendraient/maintenu maintenue maintenus maintenues/maintenant
  obtenir/obtient obtiennent/obtenait obtenaient obtint obtinrent obtiendra obtiendront obtiendrait obtiendraient/obtenu obtenue obtenus obtenues/obtenant
  venir/vient viennent/venait venaient vint vinrent viendra viendront viendrait viendraient/venu venue venus venues/venant
  revenir/revient reviennent/revenait revenaient revint revinrent reviendra reviendront reviendrait reviendraient/revenu revenue revenus revenues/revenant
  devenir/devient deviennent/devenait devenaient devint devinrent deviendra deviendront deviendrait deviendraient/devenu devenue devenus devenues/devenant
  prévenir/prévient préviennent/prévenait prévenaient prévint prévinrent préviendra préviendront préviendrait préviendraient/prévenu/prévenant
  intervenir/intervient interviennent/intervenait intervenaient intervint intervinrent interviendra interviendront interviendrait interviendraient/intervenu intervenue/intervenant
  convenir/convient conviennent/convenait convenaient convint convinrent conviendra conviendront conviendrait conviendraient/convenu convenue/convenant
  souvenir/souvient souviennent/souvenait souvenaient souvint souvinrent souviendra souviendront souviendrait souviendraient/souvenu souvenue/souvenant
  poursuivre/poursuit poursuivent/poursuivait poursuivaient poursuivit poursuivirent poursuivra poursuivront poursuivrait poursuivraient/poursuivi poursuivie poursuivis poursuivies/poursuivant
  suivre/suit suivent/suivait suivaient suivit suivirent suivra suivront suivrait suivraient/suivi suivie suivis suivies/suivant
  voir/voit voient/voyait voyaient vit virent verra verront verrait verraient/vu vue vus vues/voyant
  revoir/revoit revoient/revoyait revoyaient revit revirent reverra reverront reverrait reverraient/revu revue revus revues/revoyant
  prévoir/prévoit prévoient/prévoyait prévoyaient prévit prévirent prévoira prévoiront prévoirait prévoiraient/prévu prévue prévus prévues/prévoyant
  croire/croit croient/croyait croyaient crut crurent croira croiront croirait croiraient/cru crue crus crues/croyant
  savoir/sait savent/savait savaient sut surent saura sauront saurait sauraient/su sue sus sues/sachant
  recevoir/reçoit reçoivent/recevait recevaient reçut reçurent recevra recevront recevrait recevraient/reçu reçue reçus reçues/recevant
  apercevoir/aperçoit aperçoivent/apercevait apercevaient aperçut aperçurent apercevra apercevront apercevrait apercevraient/aperçu aperçue/apercevant
  faire/fait font/faisait faisaient fit firent fera feront ferait feraient/fait faite faits faites/faisant
  refaire/refait refont/refaisait refaisaient refit refirent refera referont referait referaient/refait refaite/refaisant
  taire/tait taisent/taisait taisaient tut turent taira tairont tairait tairaient/tu tue tus/taisant
  plaire/plaît plaisent/plaisait plaisaient plut plurent plaira plairont plairait plairaient/plu/plaisant
  sourire/sourit sourient/souriait souriaient sourit sourirent sourira souriront sourirait souriraient/souri/souriant
  rire/rit rient/riait riaient rit rirent rira riront rirait riraient/ri/riant
  craindre/craint craignent/craignait craignaient craignit craignirent craindra craindront craindrait craindraient/craint crainte craints craintes/craignant
  plaindre/plaint plaignent/plaignait plaignaient plaignit plaignirent plaindra plaindront plaindrait plaindraient/plaint plainte/plaignant
  peindre/peint peignent/peignait peignaient peignit peignirent peindra peindront peindrait peindraient/peint peinte peints peintes/peignant
  démentir/dément démentent/démentait démentaient démentit démentirent démentira démentiront démentirait démentiraient/démenti démentie/démentant
  mentir/ment mentent/mentait mentaient mentit mentirent mentira mentiront mentirait mentiraient/menti/mentant
  sentir/sent sentent/sentait sentaient sentit sentirent sentira sentiront sentirait sentiraient/senti sentie sentis senties/sentant
  ressentir/ressent ressentent/ressentait ressentaient ressentit ressentirent ressentira ressentiront ressentirait ressentiraient/ressenti ressentie/ressentant
  partir/part partent/partait partaient partit partirent partira partiront partirait partiraient/parti partie partis parties/partant
  repartir/repart repartent/repartait repartaient repartit repartirent repartira repartiront repartirait repartiraient/reparti repartie repartis/repartant
  sortir/sort sortent/sortait sortaient sortit sortirent sortira sortiront sortirait sortiraient/sorti sortie sortis sorties/sortant
  servir/sert servent/servait servaient servit servirent servira serviront servirait serviraient/servi servie servis servies/servant
  dormir/dort dorment/dormait dormaient dormit dormirent dormira dormiront dormirait dormiraient/dormi/dormant
  ouvrir/ouvre ouvrent/ouvrait ouvraient ouvrit ouvrirent ouvrira ouvriront ouvrirait ouvriraient/ouvert ouverte ouverts ouvertes/ouvrant
  offrir/offre offrent/offrait offraient offrit offrirent offrira offriront offrirait offriraient/offert offerte offerts offertes/offrant
  découvrir/découvre découvrent/découvrait découvraient découvrit découvrirent découvrira découvriront découvrirait découvriraient/découvert découverte découverts découvertes/découvrant
  souffrir/souffre souffrent/souffrait souffraient souffrit souffrirent souffrira souffriront souffrirait souffriraient/souffert/souffrant
  prendre/prend prennent/prenait prenaient prit prirent prendra prendront prendrait prendraient/pris prise prises/prenant
  apprendre/apprend apprennent/apprenait apprenaient apprit apprirent apprendra apprendront apprendrait apprendraient/appris apprise apprises/apprenant
  comprendre/comprend comprennent/comprenait comprenaient comprit comprirent comprendra comprendront comprendrait comprendraient/compris comprise comprises/comprenant
  reprendre/reprend reprennent/reprenait reprenaient reprit reprirent reprendra reprendront reprendrait reprendraient/repris reprise reprises/reprenant
  surprendre/surprend surprennent/surprenait surprenaient surprit surprirent surprendra surprendront surprendrait surprendraient/surpris surprise/surprenant
  vivre/vit vivent/vivait vivaient vécut vécurent vivra vivront vivrait vivraient/vécu vécue vécus/vivant
  mourir/meurt meurent/mourait mouraient mourut moururent mourra mourront mourrait mourraient/mort morte morts mortes/mourant
  naître/naît naissent/naissait naissaient naquit naquirent naîtra naîtront naîtrait naîtraient/né née nés nées/naissant
  courir/court courent/courait couraient courut coururent courra courront courrait courraient/couru courue/courant
  battre/bat battent/battait battaient battit battirent battra battront battrait battraient/battu battue battus battues/battant
  débattre/débat débattent/débattait débattaient débattit débattirent débattra débattront débattrait débattraient/débattu débattue/débattant
  appeler/appelle appellent/appelait appelaient appela appelèrent appellera appelleront appellerait appelleraient/appelé appelée appelés appelées/appelant
  rappeler/rappelle rappellent/rappelait rappelaient rappela rappelèrent rappellera rappelleront rappellerait rappelleraient/rappelé rappelée rappelés rappelées/rappelant
  renouveler/renouvelle renouvellent/renouvelait renouvelaient renouvela renouvelèrent renouvellera renouvelleront renouvellerait renouvelleraient/renouvelé renouvelée/renouvelant
  jeter/jette jettent/jetait jetaient jeta jetèrent jettera jetteront jetterait jetteraient/jeté jetée jetés jetées/jetant
  rejeter/rejette rejettent/rejetait rejetaient rejeta rejetèrent rejettera rejetteront rejetterait rejetteraient/rejeté rejetée rejetés rejetées/rejetant
  lever/lève lèvent/levait levaient leva levèrent lèvera lèveront lèverait lèveraient/levé levée levés levées/levant
  relever/relève relèvent/relevait relevaient releva relevèrent relèvera relèveront relèverait relèveraient/relevé relevée relevés relevées/relevant
  soulever/soulève soulèvent/soulevait soulevaient souleva soulevèrent soulèvera soulèveront soulèverait soulèveraient/soulevé soulevée/soulevant
  mener/mène mènent/menait menaient mena menèrent mènera mèneront mènerait mèneraient/mené menée menés menées/menant
  emmener/emmène emmènent/emmenait emmenaient emmena emmenèrent emmènera emmèneront emmènerait emmèneraient/emmené emmenée/emmenant
  acheter/achète achètent/achetait achetaient acheta achetèrent achètera achèteront achèterait achèteraient/acheté achetée achetés achetées/achetant
  peser/pèse pèsent/pesait pesaient pesa pesèrent pèsera pèseront pèserait pèseraient/pesé pesée/pesant
  achever/achève achèvent/achevait achevaient acheva achevèrent achèvera achèveront achèverait achèveraient/achevé achevée/achevant
  marteler/martèle martèlent/martelait martelaient martela martelèrent martèlera martèleront martèlerait martèleraient/martelé martelée/martelant
  valoir/vaut valent/valait valaient valut valurent vaudra vaudront vaudrait vaudraient/valu value/valant
  asseoir/assied assoit asseyent/asseyait asseyaient assit assirent assiéra assiéront assiérait assiéraient/assis assise/asseyant
  détruire/détruit détruisent/détruisait détruisaient détruisit détruisirent détruira détruiront détruirait détruiraient/détruit détruite détruits détruites/détruisant
  construire/construit construisent/construisait construisaient construisit construisirent construira construiront construirait construiraient/construit construite construits construites/construisant
  conduire/conduit conduisent/conduisait conduisaient conduisit conduisirent conduira conduiront conduirait conduiraient/conduit conduite conduits conduites/conduisant
  produire/produit produisent/produisait produisaient produisit produisirent produira produiront produirait produiraient/produit produite produits produites/produisant
  réduire/réduit réduisent/réduisait réduisaient réduisit réduisirent réduira réduiront réduirait réduiraient/réduit réduite réduits réduites/réduisant
  traduire/traduit traduisent/traduisait traduisaient traduisit traduisirent traduira traduiront traduirait traduiraient/traduit traduite traduits traduites/traduisant
  nuire/nuit nuisent/nuisait nuisaient nuisit nuisirent nuira nuiront nuirait nuiraient/nui/nuisant
  essayer/essaie essaye essaient/essayait essayaient essaya essayèrent essaiera essaieront essaierait essaieraient/essayé essayée/essayant
  envoyer/envoie envoient/envoyait envoyaient envoya envoyèrent enverra enverront enverrait enverraient/envoyé envoyée envoyés envoyées/envoyant
  renvoyer/renvoie renvoient/renvoyait renvoyaient renvoya renvoyèrent renverra renverront renverrait renverraient/renvoyé renvoyée/renvoyant
  employer/emploie emploient/employait employaient employa employèrent emploiera emploieront emploierait emploieraient/employé employée/employant
  payer/paie paye paient/payait payaient paya payèrent paiera paieront paierait paieraient/payé payée payés payées/payant
  balayer/balaie balaye balaient/balayait balayaient balaya balayèrent balaiera balaieront balaierait balaieraient/balayé balayée/balayant
  bégayer/bégaie bégaye/bégayait bégayaient bégaya bégayèrent bégaiera bégaieront bégaierait bégaieraient/bégayé/bégayant
  vouloir/veut veulent/voulait voulaient voulut voulurent voudra voudront voudrait voudraient/voulu voulue/voulant`

import type { SpeechWords } from '../SpeechWords.ts'

export const FRENCH_SPEECH: SpeechWords = {
  lang: 'fr',
  capitalNouns: false,
  insideMarks: true,
  dashes: true,
  says:
    'admet affirme affirmait affirment ajoute ajoutait ajoutent annonce annonçait annoncent assure assurait assurent avertit ' +
    'clame commente conclut concluait confie confiait confirme confirment constate déclare déclarait déclarent demande ' +
    'demandait dénonce dénonçait dénoncent déplore détaille dit disait disent écrit écrivait écrivent estime estimait estiment explique expliquait ' +
    'expliquent indique indiquait indiquent insiste insistait interroge juge jugeait lâche lance lançait martèle ' +
    'note notait observe poursuit précise précisait précisent promet proteste raconte racontait rappelle rappelait reconnaît ' +
    'reconnaissait regrette regrettait remarque répète répond répondait répondent résume rétorque réplique s’interroge ' +
    'affirma ajouta annonça assura cria confia déclara demanda déplora expliqua insista lança murmura objecta ' +
    'poursuivit précisa promit protesta raconta rappela répliqua répondit rétorqua souffla soupira s’écria s’écrie s’exclama s’exclame ' +
    'martela nuance nuançait prévient prévenait souffle tranche ironise plaide plaidait s’étonne ' +
    's’indigne s’inquiète soulignait souligne soulignent soupire soutient témoigne tempère tonne',
  calls:
    'accuse appelle appelait compare considère décrit désigne qualifie qualifiait qualifient salue saluait traite voit voyait évoque évoquait parle parlait réclame',
  said:
    'admis affirmé ajouté annoncé appelé assuré averti clamé commenté conclu confié confirmé constaté crié déclaré demandé dénoncé ' +
    'déploré détaillé dit écrit estimé évoqué expliqué indiqué insisté interrogé jugé lancé martelé noté observé parlé poursuivi ' +
    'précisé promis prévenu qualifié raconté rappelé reconnu regretté remarqué répondu répété résumé rétorqué répliqué salué souligné soutenu ' +
    'témoigné tweeté',
  have: 'a ont avait avaient aurait aura s’est',
  cites: 'cite citait citent',
  splits: '',
  soSays: '',
  isWritten: 'peut-on lire|lit-on|est-il écrit|on peut lire|on lit',
  accordingTo:
    'selon|d’après|aux yeux de|aux yeux du|pour reprendre les mots de|de l’avis de|de de|selon les mots de',
  viewOf: 'pour',
  inTheWordsOf: '',
  pronouns: { il: 'he', elle: 'she', ils: 'they', elles: 'they' },
  grown: { il: 'he', elle: 'she', ils: 'they', elles: 'they' },
  articles:
    'le la les un une des ce cet cette ces son sa ses leur leurs notre nos plusieurs certains deux trois quelques ' +
    'certaines chaque',
  indefinite: 'un une',
  bent: '',
  objects: '',
  contracted: '',
  elided: 'l’ d’',
  links: 'de du des d’',
  prepositions:
    'à après au aux avant avec chez contre dans de depuis derrière des devant dès du durant en entre envers ' +
    'hors jusque lors malgré par parmi pendant pour près sans selon sous sur vers face',
  adverbs:
    'ainsi alors aussi aujourd’hui auparavant aussitôt bien cependant d’abord déjà encore enfin ' +
    'ensuite également hier ici jeudi lundi mardi mercredi vendredi samedi dimanche longtemps même notamment néanmoins ' +
    'plus pourtant puis quant récemment seulement sobrement souvent surtout toujours toutefois très ' +
    'vite jamais peu sèchement matin soir',
  conjunctions:
    'car comme donc et lorsque lorsqu’il mais ni or ou où parce puisque quand que qu’il qu’elle qui quoique si tandis alors dont',
  and: 'et',
  opens: 'aussi et mais même que',
  how: 'comme',
  jobs:
    'acteur actrice adjoint adjointe agriculteur agricultrice analyste auteur autrice avocat avocate chancelier chancelière chef cheffe chercheur chercheuse ' +
    'climatologue commissaire conseiller conseillère coprésident coprésidente député députée directeur directrice dirigeant dirigeante docteur ' +
    'écrivain écrivaine économiste élu élue entraîneur entraîneuse étudiant étudiante expert experte femme fille fils fondateur fondatrice ' +
    'gérant gérante gouverneur gouverneure habitant habitante historien historienne homme juge maire maîtresse médecin ministre m mme pape ' +
    'patron patronne pêcheur pêcheuse policier policière porte-parole préfet préfète premier première présidente président procureur procureure ' +
    'professeur professeure proviseur proviseure responsable roi reine secrétaire sénateur sénatrice sociologue témoin voisin voisine victime',
  organisations:
    'administration agence association autorité banque chaîne collectif comité commission compagnie conseil cour département ' +
    'direction entreprise fédération fondation gouvernement groupe journal mairie ministère ong organisation parquet parti ' +
    'police préfecture quotidien radio région société syndicat tribunal université ville élysée hebdomadaire',
  groups:
    'agriculteurs autorités avocats chercheurs enquêteurs experts habitants manifestants médecins organisateurs parents ' +
    'pêcheurs policiers pompiers riverains salariés scientifiques secours syndicats témoins voisins élus',
  documents:
    'arrêté article avis communiqué courrier déclaration document étude jugement lettre loi message note rapport texte tract tribune',
  heNames:
    'alain alexandre andré antoine arnaud arthur benoît bernard bruno charles christian christophe claude cédric daniel ' +
    'david denis didier éric emmanuel étienne fabien fabrice florian françois franck frédéric gabriel gérard georges gilles ' +
    'grégory guillaume guy henri hervé hugo hugues jacques jean jérôme jon joseph julien laurent léo louis luc lucas marc ' +
    'mathieu matthieu maxime michel nicolas olivier pascal patrice patrick paul philippe pierre quentin raphaël raymond rémi renaud ' +
    'rené richard robert roger romain sébastien serge simon stéphane sylvain thibault thierry thomas tristan victor vincent xavier yann yves',
  sheNames:
    'agnès alice amélie anaïs andrée anne annie audrey aurélie béatrice brigitte camille carole caroline catherine cécile céline ' +
    'chantal charlotte chloé christelle christine claire clara claudine clémence corinne danielle delphine dominique édith élise élisabeth elsa émilie ' +
    'emma estelle eva fabienne florence françoise gabrielle hélène inès ines isabelle jacqueline jeanne joëlle josiane juliette julie justine laetitia ' +
    'laure laurence léa lucie louise madeleine manon margaux marguerite marie marine marion martine mathilde mélanie michèle monique muriel nadine ' +
    'nathalie nicole noémie odile pascale patricia pauline sabine sandra sandrine sarah ségolène simone solène sophie stéphanie suzanne sylvie ' +
    'valérie véronique virginie yvonne zoé',
  verbs:
    'est sont était étaient sera serait a ont avait avaient ai avons avez suis sommes êtes faut fallait peut peuvent pouvait pouvons doit doivent ' +
    'devons devait va vont vais allons fait font faisait reste vient vivent veut veulent voulons sait c’est n’est s’est n’a j’ai aura devra',
  reported: '',
  as: 'comme de',
  titled:
    'album chanson documentaire essai film journal livre magazine opéra pièce roman série titre émission intitulé intitulée quotidien hebdomadaire',
  termed:
    'dit dite dits dites surnommé surnommée baptisé baptisée appelé appelée mot mots nom terme expression slogan soi-disant',
  sayings: 'mots message phrase question réponse slogan slogans',
  speaking: 'je j’ai j’y tu nous vous on me m’a moi mon ma mes notre nos votre vos oui non',
  subjects: 'je j’ai tu il ils on',
}

import type { Language } from '../Language.ts'

/** The words of French by their tags. Of what is before an apostrophe each is a word of its own. */
export const FRENCH_WORDS: Language['words'] = {
  article: 'le la les l’ un une des du aux au',
  determiner: `
    le la les l’ un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs certains certaines
    quelques chaque aucun aucune tout toute tous toutes deux trois quatre cinq six sept huit neuf dix onze douze`,
  indefinite: 'un une des plusieurs certains certaines quelques chaque aucun aucune',
  owner: 'son sa ses leur leurs mon ma mes notre nos votre vos',
  pronoun:
    'il elle ils elles on je j’ tu nous vous ce c’ ça cela celui celle ceux celles lui celui-ci celle-ci',
  he: 'il lui celui-ci',
  she: 'elle celle-ci',
  they: 'ils elles',
  speaking: 'j je j’ me m’ moi mon ma mes nous notre nos vous votre vos tu te t’ toi ton ta tes',
  object: 'le la les l’ leur',
  clitic: 'me m’ te t’ se s’ nous vous lui leur le la les l’ y en ne n’',
  reflexive: 'se s’ me m’ te t’ lui-même elle-même eux-mêmes soi-même',
  several: 'certains certaines plusieurs beaucoup tous toutes autres chacun chacune ceux celles',
  relative: 'que qu’ qui dont où lequel laquelle lesquels lesquelles',
  question: 'comment pourquoi quand où quel quelle quels quelles combien qui si',
  preposition: `
    à au aux avant après avec chez contre dans de d’ depuis derrière des dès devant du durant en entre envers hors jusqu’ jusque
    malgré outre par parmi pendant pour près sans sauf selon sous suivant sur vers via voici voilà lors dont hormis concernant quant`,
  view: 'pour',
  conveying: 'à au aux dans en vers près sur chez depuis',
  anybody: 'on',
  placing: 'à au aux dans en vers près sur chez depuis',
  linking: 'de d’ du des',
  by: 'par',
  how: 'comme',
  conjunction: 'et ou mais ni donc or &',
  and: 'et &',
  subordinator: `
    que qu’ quand lorsque lorsqu’ si comme puisque puisqu’ tandis alors parce car quoique bien`,
  negation: 'ne n’ pas jamais rien',
  adverb: `
    pas jamais plus rien aussi ainsi alors après-demain aujourd’hui hier demain bientôt encore déjà enfin ensuite puis même
    moins plutôt presque peu très trop toujours souvent parfois tard tôt ici là là-bas bien mal mieux surtout cependant pourtant
    toutefois néanmoins d’abord d’ailleurs également seulement autant davantage désormais dorénavant auparavant longtemps
    maintenant quasi jadis naguère soudain vite loin dehors dedans ensemble volontiers certes notamment quotidiennement`,
  adjective: `
    ancien ancienne anciens anciennes futur future grand grande grands grandes petit petite petits petites jeune jeunes vieux vieil vieille bon bonne
    nouveau nouvel nouvelle nouveaux même mêmes autre autres seul seule premier première dernier dernière propre double simple prochain prochaine célèbre`,
  number: `
    deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille million
    millions milliard milliards dizaine vingtaine trentaine centaine millier milliers`,
  calendar: `
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre`,
  time: `
    moment minute minutes heure heures jour jours journée semaine semaines mois an ans année années matin matinée midi après-midi
    soir soirée nuit nuits été hiver printemps automne siècle siècles week-end veille lendemain instant fois époque saison`,
  yes: 'oui non ah oh eh ben bon hélas',
  ought: 'devrait devraient',
  auxiliary: `
    a ont avait avaient aura auront aurait auraient ai avons avez eut eurent est sont était étaient sera seront serait seraient
    suis sommes êtes fut furent va vont vais allons allait allaient peut peuvent pouvait pouvaient pourra pourrait pourraient
    doit doivent devait devaient devra devrait devraient faut fallait faudra faudrait veut veulent voulait ayant étant été`,
  be: 'est sont était étaient sera seront serait seraient suis sommes êtes fut furent été étant',
  have: 'a ont avait avaient aura auront aurait auraient ai avons avez eut eurent ayant',
  infinitiveMark: 'à de d’ pour sans',
  weak: `
    note notes juge jugent porte portent lance lancent demande demandes critique cite citent réclame affiche affichent lit lisent
    montre montrent ouvre conclut commence souffle tranche sourit rit signe signent publie publient livre propose proposent réagit
    rappelle rapporte plaide glisse reprend poursuit continue défend soutient`,
  person: `
    abbé accusé accusée acteur activiste actrice adjoint adjointe adolescent adolescente agent agente agriculteur agricultrice aide-soignant
    aide-soignante ailier ambassadeur ambassadrice ambulancier ambulancière ami amie amiral analyste animateur animatrice antiquaire apiculteur
    apicultrice apprenti apprentie arbitre archevêque architecte armateur artisan artisane artiste assaillant assistant assistante assureur
    astronaute astronome athlète attaquant attaquante auditeur auditrice aumônier auteur auteure autrice avocat avocate bachelier banquier
    banquière barman baronne batelier bâtonnier bâtonnière beau-père belle-mère bénévole bergère boucher bouchère boulanger boulangère boxeur
    boxeuse buteur caissier caissière camarade cambrioleur caméraman candidat candidate cantinière cantonnier capitaine cardinal cascadeur
    cavalier cavalière champion championne chancelier chancelière chanoine chanteur chanteuse charcutier charpentier châtelain chauffeur
    chauffeuse chef cheffe chercheur chercheuse chirurgien chirurgienne chômeur chômeuse chroniqueur chroniqueuse cinéaste citoyen citoyenne
    client cliente climatologue coach coauteur coiffeur coiffeuse colocataire comédien comédienne commandant commandante commerçant commerçante
    commissaire comparse complice compositeur compositrice comptable comtesse concierge conducteur conductrice confrère conjoint conjointe
    conseiller conseillère conservateur conservatrice consoeur consœur consommateur consommatrice consul consultant consultante contremaître
    contrôleur contrôleuse convive coordinateur coordinatrice copain copine coprésident coprésidente cordonnier correcteur correspondant
    correspondante costumier cousin cousine couturier couturière créancier créateur créatrice croupier cuisinier cuisinière curé cycliste
    danseur danseuse débiteur décorateur défenseur défenseure délégué déléguée demandeur demi-finaliste démissionnaire dépanneur député députée
    designer détective développeur diacre diplomate directeur directrice dirigeant dirigeante disquaire dissident dissidente docteur docteure
    doctorant doctorante documentaliste doyen doyenne dramaturge duc duchesse éboueur éclusier éclusière écologiste économiste écrivain
    écrivaine éditeur éditrice éducateur éducatrice égoutier électeur électrice élève éleveur éleveuse élu élue émir émissaire employé employée
    enfant enquêteur enquêtrice enseignant enseignante entraîneur entraîneuse entrepreneur entrepreneuse épicier épicière épouse époux escroc
    étudiant étudiante évêque expert experte exploitant exploitante explorateur facteur factrice fan femme fermier fermière ferrailleur fiancé
    fiancée fille fils fonctionnaire fondateur fondatrice footballeur footballeuse forain forgeron formateur formatrice frère fromager fugitif
    galeriste gamin gamine garçon gardien gardienne gendarme géographe géologue gérant gérante gestionnaire gouvernante gouverneur gouverneure
    grand-mère grand-père greffier greffière gréviste grutier grutière habitant habitante héritier héritière héroïne héros historien historienne
    homme horloger horlogère hospitalier hôte hôtelier hôtelière huissier huissière hydrologue illustrateur imam imprimeur industriel
    industrielle infirmier infirmière ingénieur ingénieure inspecteur inspectrice instigateur instituteur institutrice intendant intéressé
    intéressée intérimaire interlocuteur interlocutrice internaute interprète intervenant intervenante inventeur jardinier jardinière jockey
    joueur joueuse journaliste juge jumeau jumelle kinésithérapeute lanceur lanceuse lauréat lauréate leader lecteur lectrice libraire linguiste
    livreur livreuse locataire lutteur lycéen lycéenne maçon magistrat magistrate maire mairesse maître maîtresse maman mamie manager mandataire
    manifestant manifestante manutentionnaire maraîcher maraîchère marathonien marchand marchande maréchal mari marin marraine mécanicien
    mécanicienne mécène médecin médiateur médiatrice membre ménagère mère metteur militant militante ministre missionnaire modérateur moine
    monarque moniteur monitrice monteur mufti musicien musicienne navigateur navigatrice négociant négociateur négociatrice neurologue neveu
    nièce nonce nonne notaire nourrice octogénaire officier ombudsman oncle opérateur opératrice opposant opposante orateur oratrice
    organisateur organisatrice ostréiculteur otage ouvrier ouvrière palefrenier paludier paludière papa pape papy parlementaire parolier parrain partenaire
    participant participante passager passagère passant passante pasteur pasteure patient patiente patineur patineuse patron patronne paysan
    paysanne pêcheur pêcheuse pédiatre peintre pèlerin père personne petit-fils petite-fille pharmacien pharmacienne philosophe photographe
    piéton pilier pilote plaignant plaignante plombier plongeur plongeuse podologue poète poétesse policier policière politologue pompier
    porte-parole postier postière potier précurseur préfet préfète prélat présentateur présentatrice président présidente présidentiable
    prestataire prestidigitateur prêtre prévenu prévenue prince princesse prisonnier prisonnière procureur procureure producteur productrice
    prof professeur professeure promeneur promeneuse promoteur propriétaire proviseur proviseure psychanalyste psychiatre psychologue
    psychothérapeute publicitaire puéricultrice quadragénaire quidam quinquagénaire rabbin randonneur randonneuse rappeur rappeuse rapporteur
    rapporteure ravisseur réalisateur réalisatrice receleur receveur recruteur recteur rectrice rédacteur rédactrice référent référente
    régisseur régisseuse reine reporter représentant représentante requérant responsable ressortissant restaurateur restauratrice retraité
    retraitée riverain riveraine roi romancier romancière routier rugbyman salarié salariée sauveteur scientifique sculpteur sculptrice
    secouriste secrétaire seigneur sélectionneur sénateur sénatrice septuagénaire serrurier serveur serveuse sexagénaire shérif signataire
    skieur skieuse sociologue sœur soigneur soldat sommeilleur sommelier somnologue soprano souscripteur speaker spécialiste spectateur
    spectatrice sprinteur stagiaire successeur sultan superviseur surfeur surveillant surveillante suspect suspecte syndic syndicaliste syndique
    tailleur talonneur tante tatoueur technicien technicienne télespectateur témoin tenancier tenancière ténor théologien théologienne thésard
    tireur titulaire traducteur traductrice trafiquant traiteur transporteur travailleur travailleuse trentenaire trésorier trésorière tuteur
    tutrice universitaire urbaniste usager usagère vacancier vacataire vainqueur vainqueure vendeur vendeuse vétéran vétérinaire veuf veuve
    vicaire vice-président vice-présidente vicomte victime videur vieillard vigneron vigneronne visiteur visiteuse viticulteur viticultrice
    voisin voisine volontaire voyageur voyageuse webmestre youtubeur youtubeuse`,
  group: `
    agents agriculteurs agricultrices amis analystes associations autorités auteurs avocats chercheurs chercheuses citoyens clients
    collègues commerçants copains délégués députés dirigeants écologistes économistes élèves éleveurs élus employés enfants
    enquêteurs enseignants étudiants experts familles fans femmes fonctionnaires gendarmes gens grévistes habitants hommes
    infirmières infirmiers ingénieurs internautes jeunes joueurs joueuses journalistes juges jurés lecteurs locataires magistrats
    manifestants marins médecins membres militants musiciens observateurs officiels opposants organisateurs organisations ouvriers
    parents parlementaires passagers passants patients pêcheurs personnes plaignants policiers pompiers proches professeurs
    randonneurs responsables riverains salariés sauveteurs scientifiques secours sénateurs services spécialistes spectateurs
    sources supporteurs syndicats syndicalistes techniciens témoins touristes travailleurs usagers vacanciers victimes
    vignerons villageois voisins voisines volontaires voyageurs parties couple équipe public foule duo trio jury bande classe tribu`,
  organisation: `
    académie administration agence assemblée association autorité banque bureau cabinet centre cercle chaîne chambre clinique club
    coalition collectif collectivité comité commission commune compagnie communauté confédération conseil consortium coopérative
    cour département direction entreprise établissement exécutif fabricant fédération filiale firme fondation gendarmerie
    gouvernement groupe groupement hebdomadaire hôpital institut institution journal laboratoire ligue lycée magazine magasin mairie
    marque ministère mouvement municipalité musée observatoire office ong opérateur opposition orchestre organisation
    organisme parlement paroisse parquet parti police préfecture presse quotidien radio rectorat rédaction régie région
    revue sénat site société start-up studio syndicat théâtre tribunal union université usine ville élysée éditeur armée état école`,
  document: `
    affiche annonce appel arrêté article attestation audit avis banderole bilan billet biographie carte catalogue charte circulaire
    communiqué compte-rendu constitution contrat courrier courriel décision déclaration décret devis dictionnaire dossier document
    éditorial enquête étude expertise facture fiche formulaire guide jugement lettre livre loi mail manifeste manuel mémo mémoire
    message motion note notice ordonnance page pétition plainte préface procès-verbal programme projet rapport règlement
    réquisitoire résolution sms sondage témoignage testament texte tract traité tribune tweet verdict vidéo inscription légende`,
  surface:
    'affiche banderole calicot drap étiquette graffiti panneau pancarte plaque tag tee-shirt écran ardoise autocollant badge carton',
  spokesperson: 'porte-parole',
  kin: `
    mère père maman papa sœur frère fille fils femme mari épouse époux cousin cousine oncle tante grand-mère grand-père neveu nièce
    veuve veuf belle-mère beau-père belle-sœur beau-frère compagnon compagne fiancé fiancée`,
  medium: `
    communiqué conférence courrier courriel discours entretien facebook instagram interview lettre mail message plateau post
    presse radio réseau rapport sms télévision tribune twitter tweet vidéo x youtube antenne audience`,
  work: `
    album bande chanson comédie documentaire émission essai exposition feuilleton film journal livre magazine mélodie opéra ouvrage
    opération pièce podcast poème projet programme recueil revue roman saga série spectacle tableau thriller titre tube bateau navire
    chalutier restaurant café bar hebdomadaire quotidien boulangerie pâtisserie brasserie auberge bistrot épicerie librairie
    crêperie pizzeria`,
  term: `
    appellation baptisé baptisée baptisés dit dite dits dites expression formule intitulé intitulée label mention mot nom
    nommé nommée pseudonyme slogan sobriquet soi-disant surnom surnommé surnommée surnommés surnommées terme termes appelé appelée
    appelés appelées étiquette rubrique`,
  saying: `
    accusation accusations affirmation affirmations annonce appel aveu avis commentaire commentaires conclusion constat conviction
    cri cris critique critiques déclaration déclarations demande exclamation explication idée jugement message mots
    phrase promesse propos question refus regret remarque réplique réponse reproche sentence slogan slogans souhait verdict voix vœu`,
  title: `
    abbé adjoint adjointe capitaine colonel commandant commissaire conseiller conseillère docteur dr député députée général juge
    lieutenant lieutenante lieutenant-colonel m madame maire maître me mgr ministre mlle mm mme mmes monseigneur monsieur pape père pr
    premier première préfet préfète président présidente prince princesse procureur procureure professeur professeure reine roi saint
    sainte sénateur sénatrice sergent sir sœur vice-président vice-présidente major adjudant brigadier`,
  courtesyHe: 'm mm monsieur abbé père frère',
  courtesyShe: 'mme mmes mlle madame sœur',
  man: `
    le un ce acteur agriculteur animateur avocat boucher boulanger candidat chanteur chercheur conseiller curé directeur écrivain éleveur
    fils frère garçon homme infirmier mari monsieur oncle ouvrier papa patron pêcheur père policier prévenu prêtre président
    professeur roi sénateur trésorier voisin veuf grand-père beau-père`,
  woman: `
    la une cette actrice agricultrice animatrice avocate bouchère boulangère candidate cantinière chanteuse cheffe chercheuse comtesse
    conseillère coprésidente députée directrice éditrice élue enseignante épouse experte femme fille fondatrice gérante habitante
    infirmière maîtresse maman mère monitrice ouvrière patronne pêcheuse policière préfète présidente prévenue procureure reine
    romancière sénatrice sœur tante veuve voisine grand-mère belle-mère`,
  heName: `
    anselme aslak aurélien baptiste bastien bertrand blaise clément corentin cyprien dorian edouard eliott fernand firmin florent
    félicien gaspard gaston gauthier gautier gaël ghislain grégoire guilhem gustave hippolyte ignace jean-baptiste jean-claude jean-
    françois jean-louis jean-marc jean-marie jean-michel jean-paul jean-philippe jean-rodolphe joël jérémy kévin loïc loïs luca lucien
    mamadou marceau marius martial mathis maxence mehdi michaël mickaël moussa noé octave oumar ousmane pierre-yves prosper rachid
    rayan rodolphe régis rémy sacha samir souleymane sylvestre tancrède tanguy teddy théo théodore théophile timothée titouan
    toussaint ulysse urbain valentin victorien wladimir yannick yoann youssef yvan yvon zacharie édouard élie évariste`,
  sheName: `
    adèle adélaïde agathe albane alexia alix aliénor amandine ambre anaëlle angélique anne-catherine anne-laure anne-marie anne-sophie
    apolline ariane armelle aude aurore axelle aïcha blandine bérengère bérénice camélia candice capucine cassandre christel claire-
    marie clarisse clémentine coline coralie cyrielle céleste célia daphné djamila dorothée edmée edwige elodie emmanuelle ester
    eugénie eulalie evelyne fanny fatoumata fleur flora flore frédérique félicie gaëlle geneviève georgette germaine ginette gisèle
    hasmik henriette hortense huguette héloïse inaya irène jade jeannine joséphine julienne khadija laëtitia leïla lilou line lise
    livia louna lucette lucile luna léna léonie magali mallaury marie-claude marie-france marie-hélène marie-line marie-pierre maryse
    maryvonne mathilda mauricette maëlle maëlys maïté micheline mireille morgane myriam mélissa mélodie nadège nawel naïma ninon nour
    océane odette olympe ophélie paule perrine prune raymonde reine roberte rokhaya romane roselyne rosine régine salomé samia sidonie
    sixtine suzy sylviane thérèse valentine violaine viviane yaël yolande zélie ève éloane élodie éloïse éléonore émeline éva`,
  house: `
    académie agence airlines alliance assemblée associés association banque cabinet caisse centre chambre cie cité clinique club collectif
    collège comité commission compagnie confédération conseil coopérative cour croix défense département editions éditions école
    fc fédération fils fondation fonds forum front gendarmerie gouvernement groupe hôpital institut laboratoires ligue lycée mairie
    ministère mouvement musée observatoire office opéra orchestre organisation parlement parti police préfecture réseau radio
    rassemblement sa sarl sas sénat société syndicat télévision théâtre tribunal union université ville`,
  knownHouse: `
    amazon apple bercy bruxelles cgt cfdt edf élysée engie facebook fnsea fo google insee l’élysée matignon meta microsoft moscou
    netflix onu oms orange otan pékin peugeot ratp renault sncf total totalenergies twitter ue unesco unicef washington`,
  particle: 'd’ de des du la le van von ben el al da di der den ibn',
  joint: 'de d’ du des et la le les l’ pour à au aux sur en',
}

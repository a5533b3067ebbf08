import type { PageWords } from '../PageWords.ts'
import { FRENCH_ON_ANY_PAGE } from './anyPage.ts'

export const FRENCH_PAGE: PageWords = {
  ...FRENCH_ON_ANY_PAGE,
  fillers: (
    'après avant avec avoir cette comme contre dans depuis deux dont elle encore entre être faire ' +
    'fait font leur leurs mais même moins nous plus pour quand quel quelle sans selon sera sont sous ' +
    'très tous tout toute vers votre vous'
  ).split(' '),
  dayFirst: true,
  lived: ['né', 'née', 'mort', 'morte', 'décédé', 'décédée'],
  updated: ['mis à jour', 'mise à jour', 'modifié', 'actualisé', 'màj'],
  published: ['publié', 'publiée', 'posté', 'créé'],
  units: 'seconde secondes heure heures j jour jours semaine semaines mois an ans'.split(' '),
  ago: ['il y a'],
  tails: 'publié publiée mis mise modifié actualisé créé posté lecture temps le partager'.split(
    ' ',
  ),
  by: (
    'par|écrit par|article par|article rédigé par|propos recueillis par|entretien réalisé par|' +
    'entretien par|publié par|texte de|texte :|texte:|rédigé par|de notre|de nos'
  ).split('|'),
  opensWithStandfirst: true,
  keyPoints: [
    'l’essentiel',
    "l'essentiel",
    'en bref',
    'à retenir',
    'les points clés',
    'points clés',
    'en résumé',
    'résumé',
    'ce qu’il faut retenir',
  ],
  author: ['auteur', 'auteure', 'autrice', 'auteurs', 'rédaction'],
  desks: 'rédaction agences'.split(' '),
  pictures: 'vidéo'.split(' '),
  creditBy: ['de', 'par'],
  stageDirections: 'rires|rire|il rit|elle rit|rit|sourire|sourit|soupir|applaudissements'.split(
    '|',
  ),
  captionLabels: ['légende'],
  captionOpens: ['agrandir l’image', "agrandir l'image", 'agrandir', '# sur #'],
  captionCloses: ['masquer la légende'],
  sceneVerbs: [],
  sceneEvents: [],
  opens: {
    comments: [
      'laisser un commentaire',
      'voir les commentaires',
      'réagir à',
      'ajouter un commentaire',
    ],
    share: ['partager sur', 'partager cet', 'partager l', 'suivez-nous', 'envoyer par'],
    newsletter: [
      'abonnez-vous',
      'inscrivez-vous',
      's’abonner',
      "s'abonner",
      'recevez ',
      'je m’abonne',
    ],
    related: [
      'à lire aussi',
      'a lire aussi',
      'à voir aussi',
      'lire aussi',
      'lire la suite',
      'lire également',
      'voir aussi',
      'pour aller plus loin',
      'sur le même sujet',
      'sur le même thème',
      'les plus lus',
      'nos derniers articles',
      'plus d’articles',
      'notre dossier',
    ],
    advert: ['la suite après', 'article réservé', 'contenu réservé', 'il vous reste'],
    navigation: ['aller au contenu', 'retour à', 'retour en haut', 'signaler une erreur'],
    legal: ['tous droits réservés', 'mentions légales', 'politique de confidentialité'],
    other: ['thématiques associées', 'mots-clés'],
  },
  whole: {
    comments: ['commentaires', 'commentaire', 'commenter', 'réagir', '# commentaires'],
    share: [
      'partager',
      'imprimer',
      'copier le lien',
      'envoyer',
      'ajouter à mes articles',
      'sauvegarder',
      'e-mail',
      'offrir cet article',
    ],
    newsletter: ['s’inscrire', "s'inscrire", 'abonnés', 'je m’inscris', 'abonnement', 'infolettre'],
    related: [
      'à la une',
      'en continu',
      'les plus récents',
      'articles liés',
      'dossier',
      'le fil info',
      'tous les articles',
    ],
    advert: ['publicité', 'annonce', 'contenu sponsorisé', 'partenaire'],
    navigation: [
      'accueil',
      'rechercher',
      'suivant',
      'précédent',
      'se connecter',
      'fermer',
      'écouter',
      'écouter l’article',
      '# min de lecture',
      'temps de lecture : # min',
      'il y a # heures',
      'il y a # jours',
    ],
    legal: ['cgu', 'cgv', 'contact', 'plan du site'],
    other: ['sujets', 'thèmes'],
  },
  pleas: (
    'votre e-mail|votre consentement|infolettre|abonnez-vous|abonnement|abonnés|abonné|inscrivez-vous|connectez-vous|' +
    'votre compte|votre adresse|politique de confidentialité|désabonnement|désinscrire|' +
    'notre application|boîte mail|recevez|réservé|sans engagement|confidentialité|données personnelles|' +
    'cliquez ici|suivez-nous|soutenez'
  ).split('|'),
  bids: 'abonnez-vous|cliquez|connectez-vous|découvrez|inscrivez-vous|lisez|profitez|recevez|retrouvez|soutenez|suivez|téléchargez'.split(
    '|',
  ),
  signoff: [
    'ces propos ont été',
    'est journaliste',
    'cet article est initialement paru',
    'cet article a été publié',
  ],
  helpers: [
    'propos recueillis par',
    'avec afp',
    'avec reuters',
    'avec agences',
    'a contribué à cet article',
    'ont contribué à cet article',
  ],
  introduces: ['a été', 'a rejoint', 'couvre', 'est', 'écrit'],
  asks: ['contactez', 'suivez'],
  readingTime: ['min de lecture', 'minute de lecture', 'minutes de lecture'],
  labels: (
    'tribune|édito|éditorial|chronique|billet|point de vue|analyse|décryptage|entretien|' +
    'enquête|reportage|portrait|critique|nécrologie|courrier des lecteurs|vérification|' +
    'direct|en direct|exclusif|publireportage|contenu sponsorisé'
  ).split('|'),
  releases: ['communiqué de presse', 'communiqué', 'pour diffusion immédiate', 'sous embargo'],
  you: 'vous votre vos nous notre nos'.split(' '),
}

import type { AnyPageWords } from '../PageWords.ts'

export const FRENCH_ON_ANY_PAGE: AnyPageWords = {
  lang: 'fr',
  common:
    'le la les des et est une dans pour que qui sur par pas du au avec il ne ce aux cette elle ont sont'.split(
      ' ',
    ),
  months: [
    ['janvier', 'janv'],
    ['février', 'févr', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc'],
  ],
  beside: [
    ...'publié publiée le à mis mise jour modifié actualisé temps de lecture heure heures'.split(
      ' ',
    ),
    ...'lundi mardi mercredi jeudi vendredi samedi dimanche dernière créé posté'.split(' '),
    ...'h la par en'.split(' '),
  ],
  shifts: ['maintenant', 'auparavant'],
  noNames: (
    'à au aux avec ce ces cette dans des et les monde notre nos nous par ' +
    'politique pour que qui sans société sur tous toutes une vidéo voir votre'
  ).split(' '),
  credit: (
    'crédit|crédits|crédit photo|crédits photo|' +
    'photographie|photo d’archives|vidéo|copyright|dessin'
  ).split('|'),
  creditBare: ['archives', 'photo d’archives', 'capture d’écran', 'dr'],
  jobs: (
    'agences chroniqueur chroniqueuse correspondant correspondante éditorialiste envoyé envoyée journaliste ' +
    'rédacteur rédactrice rédaction chef service spécial spéciale'
  ).split(' '),
}

import type { AnyPageWords } from '../PageWords.ts'

export const GERMAN_ON_ANY_PAGE: AnyPageWords = {
  lang: 'de',
  common: (
    'der die und das den dem ist nicht mit auf für ein eine von sich im zu auch des es als aus bei ' +
    'hat nach nur sind werden wie wir wird wurde'
  ).split(' '),
  months: [
    ['januar', 'jänner', 'jan'],
    ['februar', 'feber', 'feb'],
    ['märz', 'mär', 'mrz'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  beside: [
    ...'veröffentlicht artikel erschienen publiziert aktualisiert stand datum um uhr vom'.split(
      ' ',
    ),
    ...'zuletzt geändert erstellt bearbeitet seit lesedauer lesezeit minuten'.split(' '),
    ...'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'.split(' '),
    ...'mo di mi do fr sa so mez mesz der den letztes akt'.split(' '),
  ],
  shifts: ['jetzt', 'zuvor'],
  noNames: (
    'alle bezirk kreis als anzeige auf aus bei bild bilder das dem des die ein eine foto fotos für ' +
    'hier im ist jetzt kultur lokales mehr mit nach neue neuer neues nur panorama politik quelle ' +
    'startseite symbolbild thema themen über um und unsere unser vom vor was wer wie ' +
    'wirtschaft wo zu zum zur'
  ).split(' '),
  credit: (
    'foto|fotos|bild|bilder|quelle|bildquelle|bildrechte|copyright|grafik|' +
    'archivbild|archivfoto|archiv|symbolbild|symbolfoto|fotograf|fotografin|rechte'
  ).split('|'),
  creditBare: (
    'symbolbild symbolfoto archivbild archivfoto archiv privat zvg pressebild ' +
    'pressefoto themenbild'
  ).split(' '),
  jobs: (
    'chefredakteur chefredakteurin chefreporter chefreporterin korrespondent korrespondentin ' +
    'online-redakteur online-redakteurin redakteur redakteurin redaktor redaktorin redaktion ' +
    'korrespondenten mitarbeiter mitarbeiterin agenturen reporterin ressortleiter ressortleiterin volontär volontärin kolumnist ' +
    'kolumnistin autor autorin journalistin politikredakteur'
  ).split(' '),
}

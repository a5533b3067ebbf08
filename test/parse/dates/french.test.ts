import { expect, test } from 'vitest'
import { daysOf } from './daysOf.ts'

// Every sentence stands in a story of Friday, 20 November 2026.

test.each([
  // weekdays
  ['Le conseil a voté mardi.', 'mardi: 2026-11-17'],
  ['Le conseil votera mardi.', 'mardi: 2026-11-24'],
  ['Le conseil doit voter mardi.', 'mardi: 2026-11-24'],
  ['Le procès s’ouvre lundi.', 'lundi: 2026-11-23'],
  ['La route est fermée jusqu’à lundi.', 'lundi: 2026-11-23'],
  ['Il pleut depuis lundi.', 'lundi: 2026-11-16'],
  ['La porte est tombée lundi dernier.', 'lundi dernier: 2026-11-16'],
  ['La porte ouvrira lundi prochain.', 'lundi prochain: 2026-11-23'],
  [
    'La foire aura lieu lundi de la semaine prochaine.',
    'lundi de la semaine prochaine: 2026-11-23',
  ],
  ['La foire a duré de lundi à jeudi.', 'de lundi à jeudi: 2026-11-16…2026-11-19'],
  // dates
  ['La porte est tombée le 3 mai.', '3 mai: 2026-05-03'],
  ['La porte est tombée le 1er mai 2021.', '1er mai 2021: 2021-05-01'],
  ['La porte est tombée le mardi 3 mai 2022.', '3 mai 2022: 2022-05-03'],
  ['La porte est tombée le 3 mai dernier.', '3 mai dernier: 2026-05-03'],
  ['La porte est tombée le 03/05/2021.', '03/05/2021: 2021-05-03'],
  ['Il a plu du 3 au 5 mai 2021.', '3 au 5 mai 2021: 2021-05-03…2021-05-05'],
  ['Il a plu du 28 mai au 2 juin 2021.', 'du 28 mai au 2 juin 2021: 2021-05-28…2021-06-02'],
  ['La porte est tombée en mai.', 'mai: 2026-05-01…2026-05-31'],
  ['La porte ouvrira en janvier.', 'janvier: 2027-01-01…2027-01-31'],
  ['La porte est tombée fin mai.', 'mai: 2026-05-01…2026-05-31'],
  ['La porte est tombée à la mi-mai.', 'mi-mai: 2026-05-01…2026-05-31'],
  ['Le rapport d’octobre est clair.', 'd’octobre: 2026-10-01…2026-10-31'],
  // weeks, years, parts
  ['La porte est tombée la semaine dernière.', 'semaine dernière: 2026-11-09…2026-11-15'],
  ['La porte est tombée l’an dernier.', 'l’an dernier: 2025-01-01…2025-12-31'],
  ['La porte ouvrira l’année prochaine.', 'l’année prochaine: 2027-01-01…2027-12-31'],
  ['La porte est tombée cette semaine.', 'cette semaine: 2026-11-16…2026-11-22'],
  ['La porte est tombée le week-end dernier.', 'week-end dernier: 2026-11-14…2026-11-15'],
  [
    'Le prix a monté ces deux dernières années.',
    'ces deux dernières années: 2024-11-20…2026-11-20',
  ],
  ['La porte est tombée il y a deux semaines.', 'il y a deux semaines: 2026-11-02…2026-11-08'],
  ['La porte ouvrira dans trois jours.', 'dans trois jours: 2026-11-23'],
  ['Tout sera prêt à la fin de l’année.', 'la fin de l’année: 2026-01-01…2026-12-31'],
  [
    'Les ventes ont baissé au quatrième trimestre 2025.',
    'quatrième trimestre 2025: 2025-10-01…2025-12-31',
  ],
  [
    'Les ventes ont baissé au premier semestre 2025.',
    'premier semestre 2025: 2025-01-01…2025-06-30',
  ],
  ['Le moulin a brûlé à l’été 2019.', 'l’été 2019: 2019-06-01…2019-08-31'],
  ['Le moulin était vide dans les années 1990.', 'années 1990: 1990-01-01…1999-12-31'],
  ['Le moulin était vide dans les années 90.', 'années 90: 1990-01-01…1999-12-31'],
  ['Le moulin date du XIXe siècle.', 'XIXe siècle: 1801-01-01…1900-12-31'],
  ['Elle a gagné en 2018.', '2018: 2018-01-01…2018-12-31'],
  ['Entre 2019 et 2021, il était vide.', 'Entre 2019 et 2021: 2019-01-01…2021-12-31'],
  // days
  ['La porte est tombée hier.', 'hier: 2026-11-19'],
  ['La porte est tombée avant-hier.', 'avant-hier: 2026-11-18'],
  ['La porte est tombée hier soir.', 'hier soir: 2026-11-19'],
  ['La porte ouvrira demain.', 'demain: 2026-11-21'],
  ['Il est mort ce matin.', 'ce matin: 2026-11-20'],
  ['Le moulin a brûlé à la Saint-Sylvestre.', 'Saint-Sylvestre: 2025-12-31'],
])('%s', (sentence, day) => {
  expect(daysOf(sentence, 'fr')).toEqual([day])
})

test.each([
  'Le lundi, la porte reste fermée.',
  'Elle vient chaque lundi.',
  'Le Vendredi noir a été calme.',
  'Il a été maire pendant dix ans.',
  'Le robot est sur Mars.',
  'Environ 1900 personnes sont venues.',
  'Cela coûte 2000 euros.',
  'Aujourd’hui, la tour est vide.',
  'Les dernières années ont été bonnes.',
  '« Nous ouvrons demain », a dit Ruiz.',
])('no day: %s', (sentence) => {
  expect(daysOf(sentence, 'fr')).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { parseArticle } from './parseArticle.ts'
import { annotate } from './annotate.ts'
import { checkArticle } from './checkArticle.ts'
import { blocksOf, LEDE, NEXT, parsePage, wordsOf } from './story.ts'

/** Invented pages as a browser copies them: paragraphs apart, boxes and menus line upon line. */
const ENGLISH = `Home
News
Podcasts
Sandport Gazette > Harbour
{headline:Council votes to mend the old harbour wall}
{standfirst:Builders begin before the winter storms, and the town pays half of it.}
Author of the article:
{byline:Ana Ruiz}
{date:Published Nov 20, 2026  •  Last updated Nov 21, 2026}
4 minute read
Share
Copy link
{caption:The harbour wall after the October storm. Photo by Jon Ebbe/Tern News}
Story continues below

{paragraph:The council of Sandport voted on Tuesday to mend the old harbour wall before the winter storms arrive.}

{paragraph:“The stones will not wait for us,” said Bo Lind, who has kept the harbour for thirty years.}

Read more
Ferry to Ostwick sails again after the long repair
Mayor asks for patience over the bridge

{paragraph:The work costs four million crowns, and the county has promised to pay for the other half of it.}

Story continues below

{subheading:Who pays for it}

{paragraph:The fishermen built up a fund of their own over many years, and they will give it to the builders.}

Stay in the loop
Sign up for our newsletter and get the best of the Gazette in your inbox.
By signing up you agree to our terms of service and privacy policy.
Email address
Sign up

{paragraph:Work begins on Monday, and it will go on for as long as the weather lets the builders work on it.}

Story continues below

Related stories
A town without a wall waits for the winter
The keeper of the harbour light retires
2 hours ago
Leave a comment
© 2026 Sandport Gazette`

const GERMAN = `Startseite
Region
Anzeige
{headline:Sandhafen bessert seine alte Hafenmauer aus}
{byline:Von Anna Ruhm und Jan Ebbe}
{date:Stand: 20. November 2026, 07:30 Uhr}
Teilen
Drucken
{caption:Die Mauer nach dem Sturm im Oktober. Foto: Jan Ebbe/dpa}

{paragraph:Der Rat der Stadt hat am Dienstag beschlossen, die alte Hafenmauer noch vor dem Winter auszubessern.}

{paragraph:Die Arbeit kostet vier Millionen Kronen, und der Kreis hat versprochen, die andere Hälfte davon zu zahlen.}

Lesen Sie auch
Die Fähre nach Ostwick fährt wieder

{paragraph:Die Fischer haben über viele Jahre einen eigenen Fonds aufgebaut, den sie nun den Bauleuten geben wollen.}

Mehr zum Thema
Eine Stadt ohne Mauer wartet
2 Kommentare
Impressum`

const FRENCH = `Accueil
Publicité
{headline:Le conseil de Port-Sable va réparer le vieux mur du port}
{byline:Par Anne Ruis}
{date:Publié le 20 nov. 2026 à 08:01Mis à jour le 21 nov. 2026 à 09:06}
Partager
Commenter

{paragraph:Le conseil de la ville a voté mardi pour réparer le vieux mur du port avant les tempêtes de l’hiver.}

À lire aussi
Le bac d’Ostwick reprend la mer

{paragraph:Les travaux vont coûter quatre millions de couronnes, et le comté a promis de payer l’autre moitié pour la ville.}

Sur le même sujet
Une ville sans mur attend
Tous droits réservés`

const SPANISH = `Inicio
Publicidad
{headline:El concejo de Puerto Arena reparará el viejo muro del puerto}
{byline:Ana Ruiz}
{date:20/11/2026 10:22 Actualizado a 21/11/2026 15:43}
Comparte

{paragraph:El concejo de la ciudad votó el martes para reparar el viejo muro del puerto antes de las tormentas del invierno.}

Más información
El barco de Ostwick vuelve a navegar

{paragraph:Las obras costarán cuatro millones de coronas, y el condado ha prometido pagar la otra mitad con un fondo propio.}

Te puede interesar
Una ciudad sin muro espera
Aviso legal`

const TYPES = [
  'headline',
  'standfirst',
  'byline',
  'date',
  'caption',
  'paragraph',
  'subheading',
  'listItem',
] as const

describe.each([
  ['en', ENGLISH, '2026-11-20', ['Ana Ruiz']],
  ['de', GERMAN, '2026-11-20', ['Anna Ruhm', 'Jan Ebbe']],
  ['fr', FRENCH, '2026-11-20', ['Anne Ruis']],
  ['es', SPANISH, '2026-11-20', ['Ana Ruiz']],
] as const)('a page copied whole (%s)', (lang, sample, day, names) => {
  const { text, spans } = annotate(sample)
  const article = parseArticle(text)

  test.each(TYPES)('its %s blocks, and no others', (type) => {
    const expected = (spans[type] ?? []).map(({ start, end }) => text.slice(start, end))
    expect(blocksOf(article, type)).toEqual(expected)
  })

  test('language, day and names', () => {
    expect(article.lang).toBe(lang)
    expect(article.published?.iso.slice(0, 10)).toBe(day)
    expect(article.byline?.contributors.map(({ name }) => name)).toEqual(names)
  })

  test('nothing is lost', () => {
    expect(checkArticle(article, text)).toEqual([])
  })
})

describe('the headline', () => {
  test.each([
    [
      'menu lines',
      'Sandport weather today\nOur latest podcasts\nCouncil mends harbour wall\nBy Ana Ruiz',
    ],
    [
      'the way there',
      'Home > Harbour > Council mends harbour wall\nCouncil mends harbour wall\nNovember 20, 2026',
    ],
    [
      'the window’s title',
      'Council mends harbour wall | Tern News\nCouncil mends harbour wall\nBy Ana Ruiz',
    ],
    ['a kicker', 'War over the wall\nCouncil mends harbour wall\nBy Ana Ruiz'],
    [
      'a kicker with a dash',
      'The harbour wall of Sandport –\nCouncil mends harbour wall\nBy Ana Ruiz',
    ],
    [
      'its standfirst',
      'Council mends harbour wall\nThe harbour wall of Sandport shall stand before the winter storms\nBy Ana Ruiz',
    ],
    ['a section with the day', 'Harbour / November 20, 2026\nCouncil mends harbour wall\nAna Ruiz'],
  ])('is not %s', (_, head) => {
    const article = parsePage(head)
    expect(wordsOf(article, article.headline)).toBe('Council mends harbour wall')
  })
})

describe('names and days above the story', () => {
  test.each([
    ['By\nAna Ruiz', ['Ana Ruiz']],
    ['By\nAna Ruiz\nand\nJon Ebbe', ['Ana Ruiz', 'Jon Ebbe']],
    ['By Ana Ruiz\nand Jon Ebbe', ['Ana Ruiz', 'Jon Ebbe']],
    ['By Ana Ruiz\n,\nJon Ebbe', ['Ana Ruiz', 'Jon Ebbe']],
    ['Ana Ruiz\nJon Ebbe\nNovember 20, 2026', ['Ana Ruiz', 'Jon Ebbe']],
    ['By Ana Ruiz\nand the sea', ['Ana Ruiz']],
    ['byAna Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz0', ['Ana Ruiz']],
    ['Ana RuizTravel Reporter', ['Ana Ruiz']],
    ['Ana Ruiz · Tern News · Posted: Nov 20, 2026 4:00 AM EST', ['Ana Ruiz']],
    ['Ana Ruiz / Nov 20, 2026, 14:04 IST', ['Ana Ruiz']],
    ['Ana Ruiz\n@anaruiz', ['Ana Ruiz']],
    ['By Associated Press', ['Associated Press']],
    ['By The Associated Press', ['The Associated Press']],
    ['By Ana Ruiz (@anaruiz)', ['Ana Ruiz']],
    ['By Ana Ruiz, Harbour correspondent, and Jon Ebbe', ['Ana Ruiz', 'Jon Ebbe']],
    ['Ana Ruiz, Staff Writer', ['Ana Ruiz']],
    ['Guest essay by Ana Ruiz', ['Ana Ruiz']],
    ['Author: Ana Ruiz', ['Ana Ruiz']],
    ['By submitting your email you agree to our terms', []],
    ['Sandport Harbour', []],
  ])('%j', (line, names) => {
    const found = parsePage(`Council mends harbour wall\n${line}\nShare`).byline
    const expected = line === 'Sandport Harbour' ? ['Sandport Harbour'] : names
    expect(found?.contributors.map(({ name }) => name) ?? []).toEqual(expected)
  })

  test.each([
    ['PUBLISHED FRI, NOV 20 20262:23 PM EST', '2026-11-20T14:23:00-05:00', undefined],
    ['2 minute readNovember 20, 20262:26 PM GMT', '2026-11-20T14:26:00Z', undefined],
    ['20.11.2026, 07.57 Uhr', '2026-11-20', undefined],
    ['12. Mär 2026', '2026-03-12', undefined],
    ['1er juillet 2026', '2026-07-01', undefined],
    ['20 de noviembre de 2026', '2026-11-20', undefined],
    ['Do 19.11.26 | 14:07 Uhr', '2026-11-19', undefined],
    ['Last updated Nov 21, 2026', '2026-11-21', '2026-11-21'],
    ['2026/11/20', '2026-11-20', undefined],
    ['Friday, 3/4/2026', '2026-04-03', undefined],
    ['Saturday, 4/3/2026', undefined, undefined],
    ['Friday, 4/3/2026', '2026-04-03', undefined],
    ['Wed 4/3/2026', '2026-03-04', undefined],
    ['3/4/2026 1:03 PM EST', '2026-03-04T13:03:00-05:00', undefined],
    ['3/4/2026 1:03 PM', undefined, undefined],
    ['Version 1.2.26 of the plan', undefined, undefined],
  ])('%s', (line, published, updated) => {
    const article = parsePage(`Council mends harbour wall\n${line}`)
    expect([article.published?.iso, article.updated?.iso]).toEqual([published, updated])
  })
})

describe('captions', () => {
  test.each([
    [
      'Boats in the harbour after the storm\nPhoto: Jon Ebbe',
      'Boats in the harbour after the storm',
    ],
    [
      'FILE - Boats lie in the harbour of Sandport in May.',
      'FILE - Boats lie in the harbour of Sandport in May.',
    ],
    ['Boats in the harbour.Credit: Jon Ebbe/Getty', 'Boats in the harbour.'],
    ['Boats in the harbour Photo: Jan Ebbe', 'Boats in the harbour'],
    ['Boats in the harbour of the town / Jon Ebbe', 'Boats in the harbour of the town'],
    ['Boats in the harbour of the town via BoatLog', 'Boats in the harbour of the town'],
    ['Boats in the harbour. | Jon Ebbe/Tern News', 'Boats in the harbour.'],
    ['Boats in the harbour [File: Jon Ebbe/AFP]', 'Boats in the harbour'],
    ['Image: Boats in the harbour. Pic: Jon Ebbe', 'Boats in the harbour.'],
    [
      'Boats in the harbour. REUTERS/Jon Ebbe/File Photo Purchase Licensing Rights',
      'Boats in the harbour.',
    ],
    ['Image source, Jon Ebbe\nImage caption,\nBoats in the harbour', 'Boats in the harbour'],
    ['Boats in the harbour\nView image in fullscreen', 'Boats in the harbour'],
    [
      'Boats in the harbour after the storm.\nJon Ebbe\nTern News',
      'Boats in the harbour after the storm.',
    ],
  ])('%j', (lines, words) => {
    const article = parsePage(`Council mends harbour wall\nBy Ana Ruiz\n\n${LEDE}\n\n${lines}`)
    const caption = article.blocks.find((block) => block.type === 'caption')
    expect(caption?.type === 'caption' ? wordsOf(article, caption.caption) : null).toBe(words)
  })

  test('an agency’s picture by way of another is one credit', () => {
    const article = parsePage('Council mends harbour wall\n\nBoats. (Image: AFP via Getty Images)')
    const caption = article.blocks.find((block) => block.type === 'caption')
    expect(caption?.type === 'caption' ? caption.credits : []).toMatchObject([
      { name: 'AFP via Getty Images', kind: 'agency' },
    ])
  })

  test('a paragraph above a credit stays one', () => {
    const article = parsePage(`Council mends harbour wall\n\n${LEDE}\n\nGetty Images`)
    expect(blocksOf(article, 'caption')).toEqual([])
  })
})

describe('the page’s furniture', () => {
  test.each([
    ['Subscribe to read on with your account.', 'newsletter'],
    ['We use cookies; see our privacy policy for more.', 'newsletter'],
    ['https://tern.example/wall', 'navigation'],
    ['14 hours ago', 'navigation'],
    ['12:38', 'navigation'],
  ])('%s', (line, kind) => {
    const article = parsePage('Council mends harbour wall', `${line}\n\n${LEDE}`)
    const found = article.blocks.find((block) => wordsOf(article, block) === line)
    expect(found).toMatchObject({ type: 'residue', kind })
  })

  test.each([
    'The paper has lost half of its subscribers and its newsletter since the storm.',
    'Subscribers to the fund paid nine crowns each for the stones of the wall.',
    'She said: “Sign up for our newsletter and read on in your inbox.”',
    'Related families live on both sides of the harbour wall, the town said.',
  ])('a sentence of the story: %s', (line) => {
    const article = parsePage('Council mends harbour wall', `${line}\n\n${LEDE}`)
    expect(blocksOf(article, 'paragraph')).toContain(line)
  })

  test('a line that comes three times', () => {
    const article = parseArticle(
      `Council mends harbour wall\n\n${[LEDE, NEXT, LEDE, NEXT].join('\n\nOur gull’s pick\n\n')}`,
    )
    expect(blocksOf(article, 'residue')).toEqual([
      'Our gull’s pick',
      'Our gull’s pick',
      'Our gull’s pick',
    ])
  })

  test('a story without a last full stop keeps its last line', () => {
    const article = parseArticle(
      `Council mends harbour wall\n\n${LEDE}\n\n${NEXT}\n\nThe wall stands again`,
    )
    expect(blocksOf(article, 'residue')).toEqual([])
  })

  test('a long last paragraph without a full stop is still one', () => {
    const last =
      'Nobody knows how long the builders will need for the eastern end of the wall, because the sea decides on which days of the winter they can work there at all'
    expect(
      blocksOf(parsePage('Council mends harbour wall', `${last}\n\nShare\nTweet`), 'paragraph'),
    ).toContain(last)
  })

  test('a list without marks stays in the story', () => {
    const article = parsePage(
      'Council mends harbour wall',
      `The town\nThe county\n\n${LEDE}\n\n${NEXT}`,
    )
    expect(blocksOf(article, 'residue')).toEqual([])
  })
})

test('a page in another language is read by its shape', () => {
  const line = 'Radet i Sandhavn stemte tirsdag for at reparere den gamle havnemur inden vinteren.'
  const article = parseArticle(
    `Byråd reparerer havnemur\n\n${line}\n\n${line.replace('tirsdag', 'onsdag')}`,
  )
  expect([
    article.lang,
    blocksOf(article, 'headline').length,
    blocksOf(article, 'paragraph').length,
  ]).toEqual(['und', 1, 2])
})

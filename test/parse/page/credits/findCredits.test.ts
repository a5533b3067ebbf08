import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../parseArticle.ts'
import { LEDE, NEXT } from '../../story.ts'

const TITLE = 'Sandport votes to mend its old harbour wall\n\nBy Ana Ruiz\n\nMarch 3, 2024'
const LAST = 'Nobody there remembers a winter without water in the cellars, and nobody expects one.'

/** The captions and credits of lines in the middle of a story, and of the same lines above it. */
function readPictures(lines: string): readonly (readonly [string, readonly string[]])[] {
  const pages = [
    `${TITLE}\n\n${LEDE}\n\n${NEXT}\n\n${lines}\n\n${LAST}\n\n${NEXT}`,
    `${TITLE}\n\n${lines}\n\n${LEDE}\n\n${NEXT}\n\n${LAST}`,
  ]
  return pages.map((page) => {
    const { text, blocks } = parseArticle(page)
    const pictures = blocks.filter((block) => block.type === 'caption' || block.type === 'credit')
    const captions = pictures.flatMap((block) =>
      block.type === 'caption' ? [text.slice(block.caption?.start, block.caption?.end)] : [],
    )
    return [
      captions.join(' # '),
      pictures.flatMap(({ credits }) => credits.map(({ name }) => name)),
    ]
  })
}

describe('captions and credits as the papers of the world write them', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'Boats in the harbour after the storm. Photo: Jon Ebbe',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe'],
    ],
    [
      'Boats in the harbour after the storm Photo: Jon Ebbe',
      'Boats in the harbour after the storm',
      ['Jon Ebbe'],
    ],
    [
      'Boats in the harbour after the storm Photo by Jon Ebbe',
      'Boats in the harbour after the storm',
      ['Jon Ebbe'],
    ],
    [
      'Boats in the harbour after the storm. PHOTO BY JON EBBE',
      'Boats in the harbour after the storm.',
      ['JON EBBE'],
    ],
    [
      'Boats in the harbour after the storm. Photo illustration by Jon Ebbe',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe'],
    ],
    ['Photo illustration by Jon Ebbe', '', ['Jon Ebbe']],
    ['Photo composite by Jon Ebbe and Ash Ketter', '', ['Jon Ebbe', 'Ash Ketter']],
    [
      'Boats in the harbour in 1988. Chronicle File Photo',
      'Boats in the harbour in 1988.',
      ['Chronicle File Photo'],
    ],
    ['Boats in the harbour in 1988. File Photo', 'Boats in the harbour in 1988.', ['File Photo']],
    ['Boats in the harbour in 1988. (File photo)', 'Boats in the harbour in 1988.', ['File photo']],
    [
      'Boats in the harbour in 1988. Jon Ebbe via REUTERS',
      'Boats in the harbour in 1988.',
      ['Jon Ebbe via REUTERS'],
    ],
    ['Boats in the harbour in 1988 via REUTERS', 'Boats in the harbour in 1988', ['REUTERS']],
    [
      'Boats in this screengrab from a video. Jon Ebbe/via REUTERS',
      'Boats in this screengrab from a video.',
      ['Jon Ebbe/via REUTERS'],
    ],
    [
      'Boats in the harbour after the storm. Contributed photo/Jon Ebbe',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe'],
    ],
    [
      'Boats in the harbour after the storm. JON EBBE (EFE)',
      'Boats in the harbour after the storm.',
      ['JON EBBE (EFE)'],
    ],
    [
      'Boats in the harbour after the storm. REUTERS/Jon Ebbe',
      'Boats in the harbour after the storm.',
      ['REUTERS/Jon Ebbe'],
    ],
    [
      'Boats in the harbour after the storm. REUTERS/Jon Ebbe/File Photo',
      'Boats in the harbour after the storm.',
      ['REUTERS/Jon Ebbe/File Photo'],
    ],
    [
      'Boats in the harbour after the storm\nJon Ebbe/AP',
      'Boats in the harbour after the storm',
      ['Jon Ebbe/AP'],
    ],
    [
      'Boats in the harbour after the storm.\nJon Ebbe/AP',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe/AP'],
    ],
    ['Jon Ebbe/AP', '', ['Jon Ebbe/AP']],
    [
      'Boats in the harbour after the storm\nImage: Getty',
      'Boats in the harbour after the storm',
      ['Getty'],
    ],
    [
      'Boats in the harbour after the storm.\nImage:\nJon Ebbe',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe'],
    ],
    [
      'Boats in the harbour after the storm\n(\nImage:\nGetty)',
      'Boats in the harbour after the storm',
      ['Getty'],
    ],
    [
      'Boats in the harbour after the storm (Image: Getty)',
      'Boats in the harbour after the storm',
      ['Getty'],
    ],
    [
      'Boats in the harbour after the storm (Picture: Getty Images)',
      'Boats in the harbour after the storm',
      ['Getty Images'],
    ],
    [
      'Boats in the harbour after the storm (Jon Ebbe/AP)',
      'Boats in the harbour after the storm',
      ['Jon Ebbe/AP'],
    ],
    [
      'Boats in the harbour after the storm. (Photo by Jon Ebbe/Getty Images)',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe/Getty Images'],
    ],
    [
      'Boats in the harbour after the storm. (Photo by Jon Ebbe / AFP) (Photo by JON EBBE/AFP via Getty Images)',
      'Boats in the harbour after the storm.',
      ['JON EBBE/AFP via Getty Images'],
    ],
    [
      'Boats in the harbour after the storm.Credit...Jon Ebbe for Tern News',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe for Tern News'],
    ],
    [
      'Boats in the harbour after the storm. Credit: Jon Ebbe',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe'],
    ],
    [
      'Boats in the harbour after the storm.\nCredit: Jon Ebbe',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe'],
    ],
    [
      'Boats in the harbour after the storm. Mandatory Credit: Jon Ebbe',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe'],
    ],
    [
      'Boats in the harbour after the storm. Source: Wikimedia Commons',
      'Boats in the harbour after the storm.',
      ['Wikimedia Commons'],
    ],
    ['Source: Wikimedia Commons', '', ['Wikimedia Commons']],
    [
      'Boats in the harbour after the storm. Supplied',
      'Boats in the harbour after the storm.',
      ['Supplied'],
    ],
    [
      'Boats in the harbour after the storm. (Supplied)',
      'Boats in the harbour after the storm.',
      ['Supplied'],
    ],
    [
      'Boats in the harbour after the storm. (Supplied: Jon Ebbe)',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe'],
    ],
    [
      'Boats in the harbour after the storm. Courtesy of Gull Watch',
      'Boats in the harbour after the storm.',
      ['Gull Watch'],
    ],
    [
      'Boats in the harbour after the storm. Courtesy Gull Watch',
      'Boats in the harbour after the storm.',
      ['Gull Watch'],
    ],
    [
      'Boats in the harbour after the storm. Photo courtesy Gull Watch',
      'Boats in the harbour after the storm.',
      ['Gull Watch'],
    ],
    [
      'Boats in the harbour after the storm. Image courtesy of Gull Watch',
      'Boats in the harbour after the storm.',
      ['Gull Watch'],
    ],
    [
      'Boats in the harbour after the storm. Photo provided by Gull Watch',
      'Boats in the harbour after the storm.',
      ['Gull Watch'],
    ],
    [
      'Boats in the harbour after the storm. Photo from Gull Watch',
      'Boats in the harbour after the storm.',
      ['Gull Watch'],
    ],
    [
      'Boats in the harbour after the storm. Photo via Getty Images',
      'Boats in the harbour after the storm.',
      ['Getty Images'],
    ],
    [
      'Boats in the harbour after the storm. Screenshot via YouTube',
      'Boats in the harbour after the storm.',
      ['YouTube'],
    ],
    [
      'Boats in the harbour after the storm. © Jon Ebbe',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe'],
    ],
    [
      'Boats in the harbour after the storm © Tern News',
      'Boats in the harbour after the storm',
      ['Tern News'],
    ],
    [
      'Boats in the harbour after the storm | Jon Ebbe/Tern News',
      'Boats in the harbour after the storm',
      ['Jon Ebbe/Tern News'],
    ],
    [
      'Boats in the harbour after the storm. | Photo: Jon Ebbe',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe'],
    ],
    [
      'Boats in the harbour after the storm. | Photo Credit: Jon Ebbe',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe'],
    ],
    [
      'Boats in the harbour after the storm. Jon Ebbe | Tern News',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe', 'Tern News'],
    ],
    [
      'Boats in the harbour after the storm. Jon Ebbe | AFP | Getty Images',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe', 'AFP', 'Getty Images'],
    ],
    [
      'Boats in the harbour after the storm. Jon Ebbe, Tern News',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe', 'Tern News'],
    ],
    [
      'Boats in the harbour after the storm. Jon Ebbe/Tern News/TNS',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe/Tern News/TNS'],
    ],
    ['Boats in the harbour after the storm. — AP', 'Boats in the harbour after the storm.', ['AP']],
    [
      'Boats in the harbour after the storm. – Reuters pic',
      'Boats in the harbour after the storm.',
      ['Reuters pic'],
    ],
    [
      'Boats in the harbour after the storm. [Jon Ebbe/Tern News]',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe/Tern News'],
    ],
    [
      'Boats in the harbour after the storm. [File: Jon Ebbe/Reuters]',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe/Reuters'],
    ],
    [
      'Boats in the harbour after the storm.\nJon Ebbe',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe'],
    ],
    [
      'Boats in the harbour after the storm.\nJon Ebbe\nTern News',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe', 'Tern News'],
    ],
    [
      'Boats in the harbour after the storm.\nJON EBBE, TERN NEWS',
      'Boats in the harbour after the storm.',
      ['JON EBBE', 'TERN NEWS'],
    ],
    [
      'Boats in the harbour after the storm.\nnikky99/Getty Images',
      'Boats in the harbour after the storm.',
      ['nikky99/Getty Images'],
    ],
    ['nikky99/Getty Images', '', ['nikky99/Getty Images']],
    ['Getty Images', '', ['Getty Images']],
    ['ASSOCIATED PRESS', '', ['ASSOCIATED PRESS']],
    [
      'ASSOCIATED PRESS\nBoats lie in the old harbour after the storm.',
      'Boats lie in the old harbour after the storm.',
      ['ASSOCIATED PRESS'],
    ],
    [
      'Photo: Jon Ebbe\nBoats lie in the old harbour after the storm.',
      'Boats lie in the old harbour after the storm.',
      ['Jon Ebbe'],
    ],
    [
      'Image source, Getty Images\nImage caption, Boats in the harbour after the storm',
      'Boats in the harbour after the storm',
      ['Getty Images'],
    ],
    [
      'Image source, Getty Images\nImage caption,\nBoats in the harbour after the storm',
      'Boats in the harbour after the storm',
      ['Getty Images'],
    ],
    [
      'Image caption Boats in the harbour after the storm',
      'Boats in the harbour after the storm',
      [],
    ],
    ['Caption: Boats in the harbour after the storm', 'Boats in the harbour after the storm', []],
    [
      'FILE - Boats in the harbour after the storm, March 3, 2021. (AP Photo/Jon Ebbe, File)',
      'FILE - Boats in the harbour after the storm, March 3, 2021.',
      ['AP Photo/Jon Ebbe'],
    ],
    [
      'FILE PHOTO: Boats lie in the harbour of Sandport, March 3, 2021. REUTERS/Jon Ebbe',
      'FILE PHOTO: Boats lie in the harbour of Sandport, March 3, 2021.',
      ['REUTERS/Jon Ebbe'],
    ],
    ['(Photo by Jon Ebbe)', '', ['Jon Ebbe']],
    ['[Photo: Jon Ebbe]', '', ['Jon Ebbe']],
    ['[Image: courtesy of Gull Watch]', '', ['Gull Watch']],
    ['(Image credit: Jon Ebbe)', '', ['Jon Ebbe']],
    ['Image credit: Jon Ebbe', '', ['Jon Ebbe']],
    ['Illustration: Jon Ebbe/Tern News', '', ['Jon Ebbe/Tern News']],
    ['Jon Ebbe for Tern News', '', ['Jon Ebbe for Tern News']],
    ['Jon Ebbe / Tern News', '', ['Jon Ebbe / Tern News']],
    ['Staff photo by Jon Ebbe', '', ['Jon Ebbe']],
    [
      'Boats in the harbour after the storm. Staff photo by Jon Ebbe',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe'],
    ],
    [
      'Boats in the harbour after the storm. Contributed photo',
      'Boats in the harbour after the storm.',
      ['Contributed photo'],
    ],
    [
      'Boats in the harbour after the storm. Photo/Jon Ebbe',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe'],
    ],
    [
      'Boats in the harbour after the storm. AP Photo/Jon Ebbe',
      'Boats in the harbour after the storm.',
      ['AP Photo/Jon Ebbe'],
    ],
    [
      'Boats in the harbour after the storm. Image: Jon Ebbe / Unsplash',
      'Boats in the harbour after the storm.',
      ['Jon Ebbe / Unsplash'],
    ],
    [
      'Boats in the harbour after the storm. Pic: AP',
      'Boats in the harbour after the storm.',
      ['AP'],
    ],
    [
      'Boats in the harbour after the storm Pic: AP',
      'Boats in the harbour after the storm',
      ['AP'],
    ],
    [
      'Boats in the harbour after the storm. Pictures: PA',
      'Boats in the harbour after the storm.',
      ['PA'],
    ],
    [
      'Boats in the harbour, Friday, March 1, 2024. (AP Photo/Jon Ebbe, File)',
      'Boats in the harbour, Friday, March 1, 2024.',
      ['AP Photo/Jon Ebbe'],
    ],
    ['Boats in the harbour (PA Archive)', 'Boats in the harbour', ['PA Archive']],
    [
      'View image in fullscreen\nBoats in the harbour. Photograph: Jon Ebbe/Alamy',
      'Boats in the harbour.',
      ['Jon Ebbe/Alamy'],
    ],
    ['View image in fullscreen\n\nBoats in the harbour.', 'Boats in the harbour.', []],
    [
      'Image source,Getty Images\nImage caption,Boats in the harbour after the storm',
      'Boats in the harbour after the storm',
      ['Getty Images'],
    ],
    [
      '1 of 5 | Boats in the harbour. (AP Photo/Jon Ebbe)',
      'Boats in the harbour.',
      ['AP Photo/Jon Ebbe'],
    ],
    ['1 / 5\nBoats in the harbour. Jon Ebbe / AP', 'Boats in the harbour.', ['Jon Ebbe / AP']],
    ['Show caption\n\nBoats in the harbour.', 'Boats in the harbour.', []],
    [
      'Boats in the harbour.\n\nJon Ebbe/AP\n\nhide caption\n\ntoggle caption',
      'Boats in the harbour.',
      ['Jon Ebbe/AP'],
    ],
    ['Boats in the harbour. Jon Ebbe/AP hide caption', 'Boats in the harbour.', ['Jon Ebbe/AP']],
    ['Enlarge this image\n\nBoats in the harbour.', 'Boats in the harbour.', []],
    ['Boats in the harbour. © 2024 Jon Ebbe', 'Boats in the harbour.', ['Jon Ebbe']],
    ['Boats in the harbour.CreditJon Ebbe/AP', 'Boats in the harbour.', ['Jon Ebbe/AP']],
    ['Boats in the harbour. Photo supplied', 'Boats in the harbour.', ['Photo supplied']],
    ['Header photo: Jon Ebbe', '', ['Jon Ebbe']],
    ['Illustration: Tern News; Photos: Getty', '', ['Tern News', 'Getty']],
    ['Graphic: Jon Ebbe, Source: Gull Watch', '', ['Jon Ebbe', 'Gull Watch']],
    [
      'Boats in the harbour. (Photo courtesy of the Gull Watch)',
      'Boats in the harbour.',
      ['Gull Watch'],
    ],
    ['Boats in the harbour. Photo / Jon Ebbe', 'Boats in the harbour.', ['Jon Ebbe']],
    ['Boats in the harbour. TN PHOTO: JON EBBE', 'Boats in the harbour.', ['JON EBBE']],
    ['Boats in the harbour. (Tern Photo by Jon Ebbe)', 'Boats in the harbour.', ['Jon Ebbe']],
    ['(Representative image)', '', ['Representative image']],
    [
      'PHOTO: Boats leave Sandport after the storm.',
      'PHOTO: Boats leave Sandport after the storm.',
      [],
    ],
  ])('%j', (lines, caption, credits) => {
    expect(readPictures(lines)).toEqual([
      [caption, credits],
      [caption, credits],
    ])
  })
})

describe('captions and credits in German', () => {
  const HEAD = 'Sandhafen bessert seine alte Hafenmauer aus\n\nVon Ana Ruiz\n\n3. März 2024'
  const BODY = [
    'Der Rat von Sandhafen hat in dieser Woche beschlossen, die alte Hafenmauer auszubessern.',
    'Am Montag beginnen die Arbeiten, und sie sollen nach den Angaben der Stadt bis Mai dauern.',
    'Niemand im Hafen erinnert sich an einen Winter ohne Wasser in den Kellern der alten Häuser.',
  ]

  test.each<[string, string, readonly string[]]>([
    [
      'Boote im Hafen nach dem Sturm. Foto: Jon Ebbe/dpa',
      'Boote im Hafen nach dem Sturm.',
      ['Jon Ebbe/dpa'],
    ],
    [
      'Boote im Hafen nach dem Sturm (Foto: Jon Ebbe/dpa)',
      'Boote im Hafen nach dem Sturm',
      ['Jon Ebbe/dpa'],
    ],
    [
      'Boote im Hafen nach dem Sturm. © Jon Ebbe/dpa',
      'Boote im Hafen nach dem Sturm.',
      ['Jon Ebbe/dpa'],
    ],
    [
      'Boote im Hafen nach dem Sturm. | Bild: dpa-Bildfunk/Jon Ebbe',
      'Boote im Hafen nach dem Sturm.',
      ['dpa-Bildfunk/Jon Ebbe'],
    ],
    ['Bild: Jon Ebbe', '', ['Jon Ebbe']],
    ['Quelle: dpa/Jon Ebbe', '', ['dpa/Jon Ebbe']],
    ['Quelle: Reuters', '', ['Reuters']],
    [
      'Boote im Hafen nach dem Sturm\nQuelle: Jon Ebbe/dpa',
      'Boote im Hafen nach dem Sturm',
      ['Jon Ebbe/dpa'],
    ],
    ['Bildrechte: IMAGO / Zoonar', '', ['IMAGO / Zoonar']],
    ['© picture alliance / dpa | Jon Ebbe', '', ['picture alliance / dpa', 'Jon Ebbe']],
    ['picture alliance/dpa', '', ['picture alliance/dpa']],
    ['Foto: picture alliance/dpa/Jon Ebbe', '', ['picture alliance/dpa/Jon Ebbe']],
    ['APA/AFP/Jon Ebbe', '', ['APA/AFP/Jon Ebbe']],
    ['© APA/GEORG EBBE', '', ['APA/GEORG EBBE']],
    ['Keystone/Jon Ebbe', '', ['Keystone/Jon Ebbe']],
    ['KEYSTONE / EPA / JON EBBE', '', ['KEYSTONE / EPA / JON EBBE']],
    ['IMAGO / Sven Ebbe', '', ['IMAGO / Sven Ebbe']],
    ['imago images/Jon Ebbe', '', ['imago images/Jon Ebbe']],
    ['Jon Ebbe/dpa', '', ['Jon Ebbe/dpa']],
    ['Jon Ebbe / DER SPIEGEL', '', ['Jon Ebbe / DER SPIEGEL']],
    [
      'Boote im Hafen nach dem Sturm\nFoto:\nJon Ebbe / dpa',
      'Boote im Hafen nach dem Sturm',
      ['Jon Ebbe / dpa'],
    ],
    ['Boote im Hafen nach dem Sturm (Foto: dpa)', 'Boote im Hafen nach dem Sturm', ['dpa']],
    ['Boote im Hafen nach dem Sturm. (c) dpa', 'Boote im Hafen nach dem Sturm.', ['dpa']],
    ['Bild: AFP via Getty Images', '', ['AFP via Getty Images']],
    ['Archivbild: Jon Ebbe', '', ['Jon Ebbe']],
    [
      'Boote im Hafen nach dem Sturm. Jon Ebbe/dpa',
      'Boote im Hafen nach dem Sturm.',
      ['Jon Ebbe/dpa'],
    ],
    ['Boote im Hafen nach dem Sturm. - © dpa', 'Boote im Hafen nach dem Sturm.', ['dpa']],
    ['Boote im Hafen nach dem Sturm – © Jon Ebbe', 'Boote im Hafen nach dem Sturm', ['Jon Ebbe']],
    ['Boote im Hafen nach dem Sturm. BILD: dpa', 'Boote im Hafen nach dem Sturm.', ['dpa']],
    ['Boote im Hafen nach dem Sturm. Foto: Ebbe', 'Boote im Hafen nach dem Sturm.', ['Ebbe']],
    ['Boote im Hafen nach dem Sturm. Foto: zVg', 'Boote im Hafen nach dem Sturm.', ['zVg']],
    ['Boote im Hafen nach dem Sturm. Foto: privat', 'Boote im Hafen nach dem Sturm.', ['privat']],
    ['Foto: privat/Jon Ebbe', '', ['privat/Jon Ebbe']],
    ['Grafik: dpa-infografik', '', ['dpa-infografik']],
    ['Legende: Boote im Hafen. Keystone/Jon Ebbe', 'Boote im Hafen.', ['Keystone/Jon Ebbe']],
    [
      'Boote im Hafen nach dem Sturm.\n\nBild: Jon Ebbe',
      'Boote im Hafen nach dem Sturm.',
      ['Jon Ebbe'],
    ],
    ['v.l.n.r.: Nora Quist und Jon Ebbe.', 'v.l.n.r.: Nora Quist und Jon Ebbe.', []],
    ['Symbolfoto: dpa', '', ['dpa']],
    ['Foto: © Jon Ebbe', '', ['Jon Ebbe']],
    ['Screenshot: YouTube', '', ['YouTube']],
    ['Grafik: Jon Ebbe', '', ['Jon Ebbe']],
    ['Boote im Hafen nach dem Sturm © Jon Ebbe', 'Boote im Hafen nach dem Sturm', ['Jon Ebbe']],
    [
      'Boote im Hafen nach dem Sturm. Foto: IMAGO/Jon Ebbe (Archiv)',
      'Boote im Hafen nach dem Sturm.',
      ['IMAGO/Jon Ebbe'],
    ],
    [
      'Boote im Hafen nach dem Sturm. Foto: Jon Ebbe, dpa (Archivbild)',
      'Boote im Hafen nach dem Sturm.',
      ['Jon Ebbe', 'dpa'],
    ],
    ['Boote im Hafen nach dem Sturm.\n© dpa', 'Boote im Hafen nach dem Sturm.', ['dpa']],
    [
      'Boote im Hafen nach dem Sturm.\nJon Ebbe/dpa',
      'Boote im Hafen nach dem Sturm.',
      ['Jon Ebbe/dpa'],
    ],
    [
      'Nora Quist (l.) und Jon Ebbe im Rathaus. Foto: dpa',
      'Nora Quist (l.) und Jon Ebbe im Rathaus.',
      ['dpa'],
    ],
    [
      'Nora Quist (links) und Jon Ebbe im Rathaus von Sandhafen.',
      'Nora Quist (links) und Jon Ebbe im Rathaus von Sandhafen.',
      [],
    ],
    [
      'Boote im Hafen nach dem Sturm. Jon Ebbe / Keystone',
      'Boote im Hafen nach dem Sturm.',
      ['Jon Ebbe / Keystone'],
    ],
  ])('%j', (lines, caption, credits) => {
    const { text, blocks } = parseArticle([HEAD, BODY[0], BODY[1], lines, BODY[2]].join('\n\n'))
    const pictures = blocks.filter((block) => block.type === 'caption' || block.type === 'credit')
    const captions = pictures.flatMap((block) =>
      block.type === 'caption' ? [text.slice(block.caption?.start, block.caption?.end)] : [],
    )
    expect([
      captions.join(' # '),
      pictures.flatMap((one) => one.credits.map(({ name }) => name)),
    ]).toEqual([caption, credits])
  })
})

describe('captions without a credit', () => {
  test.each([
    'Ana Ruiz, left, and Jon Ebbe inspect the harbour wall of Sandport.',
    'From left, Ana Ruiz, Jon Ebbe and Piet Hallam at the harbour wall.',
    'The mayor waves to the crowd as the last ferry leaves Sandport, Friday, March 1, 2024.',
    'This combination of photos shows the wall in May, left, and in June.',
    'In this March 1, 2024, photo provided by Gull Watch, boats lie in the harbour.',
    'An aerial view of the harbour of Sandport.',
    'A screenshot of the site of the harbour office',
    'A ferry leaving the harbour of Sandport.',
    'Anna Ruiz at the harbour wall in Sandport.',
    'Above: the wall in May',
    'Crews are pictured at the harbour wall of Sandport.',
    'A sign for the ferry on the old road to Sandport.',
    'Ines Falk, the mayor, speaks during a rally in Sandport.',
  ])('%s', (line) => {
    const { text, blocks } = parseArticle(
      `${TITLE}\n\n${LEDE}\n\n${NEXT}\n\n${line}\n\n${LAST}\n\n${NEXT}`,
    )
    const captions = blocks.filter(({ type }) => type === 'caption')
    expect(captions.map(({ start, end }) => text.slice(start, end))).toEqual([line])
  })

  test('a name that the story never mentions is the photographer’s', () => {
    const { blocks } = parseArticle(
      `${TITLE}\n\n${LEDE}\n\n${NEXT}\n\nGreta Voss\n\n${LAST}\n\n${NEXT}`,
    )
    expect(blocks.filter(({ type }) => type === 'credit')).toHaveLength(1)
  })
})

describe('what is no picture’s', () => {
  test.each([
    ['a heading', 'What the wall has cost so far'],
    ['a heading with a name that comes again', 'Nora Quist'],
    ['a quote', '“The wall on the left, right behind the pier, is the worst,” said Jon Ebbe.'],
    ['a quote and its paper', '“Nobody has staged the sea so well.” — The Tarn Tribune'],
    ['a quote and its critic', '“I left before the storm.” (Nan Pell, Lisle Gazette)'],
    [
      'a report with a day',
      'The wall was built on Friday, March 1, 2024, when the town had money.',
    ],
    ['a left turn', 'Turn left, the harbour master said, and walk on until the pier ends.'],
    ['somebody doing something', 'Jon Ebbe is leaving the harbour office after twenty years.'],
    [
      'photos that somebody has',
      'She has this photo of the wall in her office and shows it around.',
    ],
    ['a map that speaks', 'The map from the county shows a wall twice as long as the old one.'],
    [
      'a label of a sentence',
      'Video: How the harbour wall of Sandport fell in the night of the storm',
    ],
    ['a short sentence', 'The ferry leaves at noon.'],
    ['a heading of names', 'Newborn Lamb Found In Fields Near Sandport'],
    ['a heading with an article', 'A Crisis Demanding Urgent Attention'],
    ['words about captions', 'Caption contests are held every year at the harbour fair.'],
    ['words about images', 'Image is everything in the harbour, the council found.'],
    ['some of many', '1 of 5 boats was lost in the storm, the town found.'],
    ['what a photo shows', 'The photo by the door shows the old wall of the town.'],
  ])('%s', (_, line) => {
    const { blocks } = parseArticle(
      `${TITLE}\n\n${LEDE}\n\n${NEXT}\n\n${line}\n\nQuist has lived here since she was born, and she has seen every storm.\n\n${LAST}`,
    )
    expect(blocks.filter(({ type }) => type === 'caption' || type === 'credit')).toEqual([])
  })
})

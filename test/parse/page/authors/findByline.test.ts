import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../parseArticle.ts'
import { blocksOf, parsePage } from '../../story.ts'

const TITLE = 'Sandport votes to mend its old harbour wall'

describe('bylines as the sites of the world write them', () => {
  test.each<[string, readonly string[], string?]>([
    ['By Ana Ruiz Updated March 3, 2024 4:05 PM EST', ['Ana Ruiz'], '2024-03-03'],
    ['Ana Ruiz|Published 4 months ago', ['Ana Ruiz']],
    ['Ana Ruiz | Published: 4 months ago', ['Ana Ruiz']],
    ['Ana Ruiz • 8h', ['Ana Ruiz']],
    ['Ana Ruiz · 8h ago', ['Ana Ruiz']],
    ['Ana Ruiz 7 hours', ['Ana Ruiz']],
    ['Ana Ruiz 7 hours ago', ['Ana Ruiz']],
    ['Ana Ruiz (she/her) and Jon Ebbe', ['Ana Ruiz', 'Jon Ebbe']],
    ['By Ana Ruiz (they/them)', ['Ana Ruiz']],
    ['Ana Ruiz (now) and Jon Ebbe (earlier)', ['Ana Ruiz', 'Jon Ebbe']],
    ['BY ANA RUIZ', ['ANA RUIZ']],
    ['ANA RUIZ\nMarch 3, 2024', ['ANA RUIZ'], '2024-03-03'],
    ['ANA RUIZ', ['ANA RUIZ']],
    ['Written by Ana Ruiz', ['Ana Ruiz']],
    ['As told to Ana Ruiz', ['Ana Ruiz']],
    ['Told to Ana Ruiz', ['Ana Ruiz']],
    ['Posted by Ana Ruiz on March 3, 2024', ['Ana Ruiz'], '2024-03-03'],
    ['Live updates by Ana Ruiz and Jon Ebbe', ['Ana Ruiz', 'Jon Ebbe']],
    ['Live coverage by Ana Ruiz', ['Ana Ruiz']],
    ['By state political reporter Ana Ruiz', ['Ana Ruiz']],
    ['By Home Affairs Correspondent Ana Ruiz', ['Ana Ruiz']],
    ['By Tern News science editor Ana Ruiz', ['Ana Ruiz']],
    ['By political reporter Ana Ruiz and state editor Jon Ebbe', ['Ana Ruiz', 'Jon Ebbe']],
    ['By Associated Press', ['Associated Press']],
    ['By The Associated Press', ['The Associated Press']],
    ['By Reuters Staff', ['Reuters Staff']],
    ['By Web Desk', ['Web Desk']],
    ['Web Desk\nMarch 3, 2024', ['Web Desk'], '2024-03-03'],
    ['News Desk | March 3, 2024', ['News Desk'], '2024-03-03'],
    ['By Staff Reporter', ['Staff Reporter']],
    ['By Tern News Staff', ['Tern News Staff']],
    ['By the Editorial Board', ['the Editorial Board']],
    ['The Editorial Board\nMarch 3, 2024', ['The Editorial Board'], '2024-03-03'],
    ['By Our Correspondent', ['Our Correspondent']],
    ['By Ana Ruiz, Jon Ebbe and Piet Hallam', ['Ana Ruiz', 'Jon Ebbe', 'Piet Hallam']],
    ['By Ana Ruiz, Jon Ebbe & Piet Hallam', ['Ana Ruiz', 'Jon Ebbe', 'Piet Hallam']],
    ['By Ana Ruiz @anaruiz', ['Ana Ruiz']],
    ['By Ana Ruiz / Tern News', ['Ana Ruiz']],
    ['By Ana Ruiz | aruiz@tern.example', ['Ana Ruiz']],
    ['Ana Ruiz | aruiz@tern.example', ['Ana Ruiz']],
    ['By Ana Ruiz For The Tern News', ['Ana Ruiz']],
    ['By Ana Ruiz for Tern News\n10:05, 3 Mar 2024', ['Ana Ruiz'], '2024-03-03'],
    ['Ana Ruiz, Tern News\nMarch 3, 2024', ['Ana Ruiz'], '2024-03-03'],
    ['Ana Ruiz, Staff Writer', ['Ana Ruiz']],
    ['Ana Ruiz - Tern News - March 3, 2024', ['Ana Ruiz'], '2024-03-03'],
    ['Story by Ana Ruiz • 3h • 4 min read', ['Ana Ruiz']],
    ['Story by Ana Ruiz • 3h', ['Ana Ruiz']],
    ['Ana Ruiz Published: 3 March 2024, 10:05 GMT', ['Ana Ruiz'], '2024-03-03'],
    ['Published 3 Mar 2024 at 10:05 by Ana Ruiz', ['Ana Ruiz'], '2024-03-03'],
    ['3 March 2024 - by Ana Ruiz', ['Ana Ruiz'], '2024-03-03'],
    ['Ana Ruiz March 3, 2024', ['Ana Ruiz'], '2024-03-03'],
    ['By Ana Ruiz Mar 3, 2024 5 min read', ['Ana Ruiz'], '2024-03-03'],
    ['by Ana Ruiz — March 3, 2024 in Coast', ['Ana Ruiz'], '2024-03-03'],
    ['Words: Ana Ruiz', ['Ana Ruiz']],
    ['Words by Ana Ruiz, photos by Jon Ebbe', ['Ana Ruiz']],
    ['By Ana Ruiz Photographs by Jon Ebbe', ['Ana Ruiz']],
    ['By Ana Ruiz | Photographs by Jon Ebbe for Tern News', ['Ana Ruiz']],
    ['Ana Ruiz in Sandport\nMarch 3, 2024', ['Ana Ruiz'], '2024-03-03'],
    ['Ana Ruiz in Sandport and Jon Ebbe in Ostwick', ['Ana Ruiz', 'Jon Ebbe']],
    ['By Ana Ruiz, Tern News, Sandport', ['Ana Ruiz']],
    ['By Ana Ruiz\nTern News, Sandport', ['Ana Ruiz']],
    ['Ana Ruiz\nPolitical correspondent\n@anaruiz', ['Ana Ruiz']],
    ['Author: Ana Ruiz', ['Ana Ruiz']],
    ['Author\nAna Ruiz', ['Ana Ruiz']],
    ['Reported by: Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz PhD', ['Ana Ruiz PhD']],
    ['By Ana Ruiz, MD', ['Ana Ruiz']],
    ['By Ana Ruiz, Contributor', ['Ana Ruiz']],
    ['Ana Ruiz Contributor', ['Ana Ruiz']],
    ['Opinion by Ana Ruiz', ['Ana Ruiz']],
    ['Analysis by Ana Ruiz, Tern News', ['Ana Ruiz']],
    ['Perspective by Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz and Reuters', ['Ana Ruiz']],
    ['By ANA RUIZ Associated Press', ['ANA RUIZ']],
    ['By ANA RUIZ and JON EBBE, Associated Press', ['ANA RUIZ', 'JON EBBE']],
    ['By ANA RUIZ\nAssociated Press', ['ANA RUIZ']],
    ['Ana Ruiz/AP', ['Ana Ruiz']],
    ['By: Ana Ruiz', ['Ana Ruiz']],
    ['BY: ANA RUIZ', ['ANA RUIZ']],
    ['By J.D. Quill', ['J.D. Quill']],
    ["By Jane O'Neil-Smith", ["Jane O'Neil-Smith"]],
    ['By Ludo van der Meer', ['Ludo van der Meer']],
    [
      'By Anastasia-Wilhelmina von Oberunterbergwaldhausenstein-Falkenrath',
      ['Anastasia-Wilhelmina von Oberunterbergwaldhausenstein-Falkenrath'],
    ],
    ['By Jenny “The Baker” Smithers', ['Jenny “The Baker” Smithers']],
    ['Updated by Ana Ruiz on March 3, 2024', ['Ana Ruiz'], '2024-03-03'],
    ['Compiled by Ana Ruiz', ['Ana Ruiz']],
    ['Ana Ruiz, @anaruiz', ['Ana Ruiz']],
    ['Ana Ruiz Last updated at 10:05, 3 March 2024', ['Ana Ruiz'], '2024-03-03'],
    ['Ana Ruiz, Tern News | Posted - March 3, 2024 at 10:05 a.m.', ['Ana Ruiz'], '2024-03-03'],
    [
      'by: Ana Ruiz\nPosted: Mar 3, 2024 / 10:05 AM CST\nUpdated: Mar 4, 2024 / 10:05 AM CST',
      ['Ana Ruiz'],
      '2024-03-03',
    ],
    ['March 3, 2024 / 10:05 AM EST / Tern News', [], '2024-03-03'],
    ['Ana Ruiz | Tern News | 3 hrs ago', ['Ana Ruiz']],
    ['Ana Ruiz / TNN / Updated: Oct 9, 2019, 11:05 IST', ['Ana Ruiz'], '2019-10-09'],
    ['Ana Ruiz and Jon Ebbe | Tern News', ['Ana Ruiz', 'Jon Ebbe']],
    ['By Ana Ruiz on March 3, 2024', ['Ana Ruiz'], '2024-03-03'],
    [
      'By Ana Ruiz - Sandport Gazette Published 10:05 am Monday, March 4, 2024',
      ['Ana Ruiz'],
      '2024-03-04',
    ],
    ['By Ana Ruiz, special to the Gazette', ['Ana Ruiz']],
    ['By Ana Ruiz • Associate Editor • Published March 3, 2024', ['Ana Ruiz'], '2024-03-03'],
    ['Tern Daily 9/21/2016 Ana Ruiz', ['Ana Ruiz'], '2016-09-21'],
    ['The Associated Press\nMarch 3, 2024', ['The Associated Press'], '2024-03-03'],
    ['Reuters\nMarch 3, 2024', ['Reuters'], '2024-03-03'],
    ['Author\nAna Ruiz\nAuthor\nJon Ebbe', ['Ana Ruiz', 'Jon Ebbe']],
    ['By Ana Ruiz\nBy Jon Ebbe', ['Ana Ruiz', 'Jon Ebbe']],
    ['By Ana Ruiz\nBy Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz. Photographs by Jon Ebbe', ['Ana Ruiz']],
    ['By Ana Ruiz Jr.', ['Ana Ruiz Jr.']],
    ['Contributor: Ana Ruiz', ['Ana Ruiz']],
    ['Ana Ruiz - Tern News\nMarch 3, 2024', ['Ana Ruiz'], '2024-03-03'],
    ['By ANA RUIZ FOR TERN ONLINE and JON EBBE', ['ANA RUIZ', 'JON EBBE']],
    ['By Zoe Hallam 5 minute Read', ['Zoe Hallam']],
    ['By Ana Ruiz Mon, Mar 4 2024', ['Ana Ruiz'], '2024-03-04'],
    ['By Ana Ruiz, Updated Mon., Mar. 4, 2024', ['Ana Ruiz'], '2024-03-04'],
    ['By Theresa May', ['Theresa May']],
    ['By April Jones and May Quill', ['April Jones', 'May Quill']],
    ['By Ana RuizJon Ebbe', ['Ana Ruiz', 'Jon Ebbe']],
    ['Ana Ruiz/', ['Ana Ruiz']],
    ['Ana Ruiz\nFollow\nOct 19, 2016 · 10 min read', ['Ana Ruiz'], '2016-10-19'],
    [
      'Share\nAna Ruiz, Jon Ebbe\nPublished 10:05 GMT, 3 March 2024',
      ['Ana Ruiz', 'Jon Ebbe'],
      '2024-03-03',
    ],
    ['By Ana Ruiz, Tern News\nNov 19, 2025', ['Ana Ruiz'], '2025-11-19'],
    ['By Ana Ruiz\n19-Nov-2025', ['Ana Ruiz'], '2025-11-19'],
    ['By Ana Ruiz\n13/11/19', ['Ana Ruiz'], '2019-11-13'],
    ['By Ana Ruiz\n11/13/19 12:34PM', ['Ana Ruiz'], '2019-11-13'],
    ['By Ana Ruiz\n2025.11.19', ['Ana Ruiz'], '2025-11-19'],
    ['By Ana Ruiz\nNov-19-2025', ['Ana Ruiz'], '2025-11-19'],
    [
      'By Ana Ruiz\nPUBLISHED: November 19, 2025 at 4:00 a.m. | UPDATED: November 20, 2025 at 4:31 a.m.',
      ['Ana Ruiz'],
      '2025-11-19',
    ],
    ['Ana Ruiz\nWed, November 19, 2025 at 4:00 PM EST·4 min read', ['Ana Ruiz'], '2025-11-19'],
    ['Posted on March 3, 2017 by Ana Ruiz', ['Ana Ruiz'], '2017-03-03'],
    ['Posted by Ana Ruiz in Coast on March 3, 2017', ['Ana Ruiz'], '2017-03-03'],
    ['Posted March 3, 2017 in Coast by Ana Ruiz', ['Ana Ruiz'], '2017-03-03'],
    ['by Ana Ruiz | Mar 3, 2017 | Coast | 0 comments', ['Ana Ruiz'], '2017-03-03'],
    ['March 3, 2017 By Ana Ruiz 5 Comments', ['Ana Ruiz'], '2017-03-03'],
    ['Ana Ruiz on March 3, 2017 at 10:05 am', ['Ana Ruiz'], '2017-03-03'],
    [
      'Written by Ana Ruiz in Coast on 1 June 2019 at 08:34 PM EDT. 51 Comments',
      ['Ana Ruiz'],
      '2019-06-01',
    ],
    ['By Ana Ruiz in Sandport, Norway', ['Ana Ruiz']],
    ['By Ana Ruiz, Contributor March 3, 2017', ['Ana Ruiz'], '2017-03-03'],
    ['Ana Ruiz (@anaruiz) March 3, 2017', ['Ana Ruiz'], '2017-03-03'],
    ['Mar 3, 2017 - 10:05 AM ET | Ana Ruiz', ['Ana Ruiz'], '2017-03-03'],
    ['Ana Ruiz Staff Writer / March 3, 2017', ['Ana Ruiz'], '2017-03-03'],
    ['Created: 3 March 2017 Written by Ana Ruiz', ['Ana Ruiz'], '2017-03-03'],
    ['Submitted by Ana Ruiz on Fri, 03/03/2017 - 10:05', ['Ana Ruiz'], '2017-03-03'],
    ['Author: Ana Ruiz Date: March 3, 2017', ['Ana Ruiz'], '2017-03-03'],
    ['Mar 3, 2017, 10:05am EST', [], '2017-03-03'],
    ['By Ana Ruiz Posted Mar 3, 2017', ['Ana Ruiz'], '2017-03-03'],
    ['Ana Ruiz\n3/3/17 10:05am\nFiled to: COAST', ['Ana Ruiz'], '2017-03-03'],
    ['First published 3 March 2017', [], '2017-03-03'],
    ['BY Ana Ruiz ON March 3, 2017', ['Ana Ruiz'], '2017-03-03'],
    ['Interview by Ana Ruiz, photography by Jon Ebbe', ['Ana Ruiz']],
    ['March 3, 2017 by Ana Ruiz, Associated Press', ['Ana Ruiz'], '2017-03-03'],
    ['By Ana Ruiz, Ph.D. / March 3, 2017', ['Ana Ruiz'], '2017-03-03'],
    ['Ana Ruiz\nSenior Reporter, Tern News\n03/13/2017 10:05 am ET', ['Ana Ruiz'], '2017-03-13'],
    ['Ana Ruiz Senior Reporter, Tern News', ['Ana Ruiz']],
    ['Ana Ruiz | Tern News Staff', ['Ana Ruiz']],
    ['By Ana Ruiz\non March 3, 2017', ['Ana Ruiz'], '2017-03-03'],
    ['by Ana Ruiz\nin Coast\non Mar 3, 2017, 10:05am EST', ['Ana Ruiz'], '2017-03-03'],
    ['Ana Ruiz and Jon Ebbe\nMar 3, 2017 10:05 AM', ['Ana Ruiz', 'Jon Ebbe'], '2017-03-03'],
    ['By Ana Ruiz and Jon Ebbe, Tern News', ['Ana Ruiz', 'Jon Ebbe']],
    ['By Ana Ruiz, USA TODAY', ['Ana Ruiz']],
    [
      'Ana Ruiz , USA TODAY Published 10:05 a.m. ET March 3, 2017 | Updated 11:05 a.m. ET March 3, 2017',
      ['Ana Ruiz'],
      '2017-03-03',
    ],
    ['Ana Ruiz, Tern News Capital Bureau', ['Ana Ruiz']],
    ['By Ana Ruiz, The Sandport Gazette and Tern News', ['Ana Ruiz']],
    ['By ANA RUIZ aruiz@tern.example', ['ANA RUIZ']],
    ['By ANA RUIZ MARCH 3, 2017', ['ANA RUIZ'], '2017-03-03'],
    ['By Ana Ruiz | 10:05am, March 3, 2017', ['Ana Ruiz'], '2017-03-03'],
    ['Ana Ruiz | Posted: Friday, March 3, 2017 10:05 am', ['Ana Ruiz'], '2017-03-03'],
    ['Published: March 3, 2017 10:05 am By Ana Ruiz', ['Ana Ruiz'], '2017-03-03'],
    ['Friday 3 March 2017 10:05 GMT\nAna Ruiz', ['Ana Ruiz'], '2017-03-03'],
    ['Ana Ruiz @anaruiz Friday 3 March 2017 10:05', ['Ana Ruiz'], '2017-03-03'],
    ['Ana Ruiz\nThe Tern\n@anaruiz\nFriday 3 March 2017', ['Ana Ruiz'], '2017-03-03'],
    ['3 Mar 2017\nFrom the section\nCoast', [], '2017-03-03'],
    ['By Ana Ruiz\nCoast correspondent, Tern News\n3 March 2017', ['Ana Ruiz'], '2017-03-03'],
    ['Ana Ruiz is a staff writer at Tern News.', []],
    ['By Ana Ruiz Jr.', ['Ana Ruiz Jr.']],
    ['By Ana Ruiz, Jon Ebbe, and Piet Hallam', ['Ana Ruiz', 'Jon Ebbe', 'Piet Hallam']],
    ['Text: Ana Ruiz | Photos: Jon Ebbe', ['Ana Ruiz']],
    [
      'Ana Ruiz\nJon Ebbe\nUpdated 10:05 a.m. ET March 3, 2017',
      ['Ana Ruiz', 'Jon Ebbe'],
      '2017-03-03',
    ],
    [
      'Ana Ruiz\nContributor\nOpinions expressed by contributors are their own.\nMar 3, 2017',
      ['Ana Ruiz'],
      '2017-03-03',
    ],
    ['By Ana Ruiz | Staff', ['Ana Ruiz']],
    ['Ana Ruiz • March 3, 2017 • 5 min read', ['Ana Ruiz'], '2017-03-03'],
    ['Ana Ruiz, Correspondent / Sandport', ['Ana Ruiz']],
    ['Story by Ana Ruiz; photographs by Jon Ebbe', ['Ana Ruiz']],
    ['Ana Ruiz – 10:05 AM, Mar 3, 2017', ['Ana Ruiz'], '2017-03-03'],
    ['Ana Ruiz | March 3, 2017 | 10:05 a.m.', ['Ana Ruiz'], '2017-03-03'],
    ['Mar. 3, 2017\n6 Min Read\nAna Ruiz', ['Ana Ruiz'], '2017-03-03'],
    ['(Ana Ruiz)', []],
    ['by Ana Ruiz 03/13/2017 10:05 AM', ['Ana Ruiz'], '2017-03-13'],
    ['Posted By: Ana RuizMarch 3, 2017', ['Ana Ruiz'], '2017-03-03'],
    ['By Ana Ruiz10:05 AM EST', ['Ana Ruiz']],
    ['By Ana Ruiz in Sandport; additional reporting by Jon Ebbe', ['Ana Ruiz']],
    ['(By Ana Ruiz in Sandport)', ['Ana Ruiz']],
    ['By Our Foreign Staff', ['Our Foreign Staff']],
    ['By Mail Foreign Service', ['Mail Foreign Service']],
    ['Sandport Gazette Staff', ['Sandport Gazette Staff']],
    ['By Cindy mangomini', ['Cindy mangomini']],
    ['An essay by Ana Ruiz', ['Ana Ruiz']],
    ['Interview: Ana Ruiz', ['Ana Ruiz']],
    ['Compiled by Ana Ruiz from agency reports', ['Ana Ruiz']],
    ['By John E Smith', ['John E Smith']],
    ['By our correspondent in Sandport, Ana Ruiz', ['Ana Ruiz']],
    ['Ana Ruiz in Sandport and agencies', ['Ana Ruiz']],
    ['Tern News staff and agencies in Sandport', ['Tern News staff and agencies']],
    ['Agence France-Presse in Sandport', ['Agence France-Presse']],
    ['Press Trust of India\nMarch 3, 2024', ['Press Trust of India'], '2024-03-03'],
    ['Ana Ruiz\nBBC Sport at Sandport', ['Ana Ruiz']],
    ['By Ana Ruiz.', ['Ana Ruiz']],
  ])('%j', (lines, names, day) => {
    const { text, headline, byline, published } = parsePage(`${TITLE}\n${lines}`)
    expect(text.slice(headline?.start, headline?.end)).toBe(TITLE)
    expect(byline?.contributors.map(({ name }) => name) ?? []).toEqual(names)
    expect(published?.iso.slice(0, 10)).toBe(day)
  })

  test('a job before the name is the role', () => {
    const { byline } = parsePage(`${TITLE}\nBy state political reporter Ana Ruiz`)
    expect(byline?.contributors[0]?.role).toBe('state political reporter')
  })
})

const STORIES = {
  de: 'Mauer am Hafen eingestürzt\n\nLINE\n\nDie alte Mauer am Hafen ist am Montagabend eingestürzt, und die Stadt streitet seither darüber.',
  fr: 'Le vieux mur du port est tombé\n\nLINE\n\nLe vieux mur du port est tombé lundi soir dans la mer, et la ville en discute depuis ce jour.',
  es: 'El muro del puerto cae al mar\n\nLINE\n\nEl viejo muro del puerto se cayó el lunes por la noche y la ciudad lo discute desde entonces.',
  pt: 'Muro do porto cai no mar\n\nLINE\n\nO velho muro do porto caiu na noite de segunda-feira, e a cidade não fala de mais nada desde então.',
}

function authorsIn(lang: keyof typeof STORIES, line: string) {
  const article = parseArticle(STORIES[lang].replace('LINE', line))
  const names = article.byline?.contributors.map(({ name }) => name) ?? []
  return { names, residue: blocksOf(article, 'residue') }
}

describe('bylines in other languages', () => {
  test.each([
    ['de', 'Von unserem Korrespondenten Tom Reder, Lissa', ['Tom Reder']],
    ['de', 'Ein Gastbeitrag von Tom Reder', ['Tom Reder']],
    ['de', 'Ein Interview von Tom Reder und Anna Vahl', ['Tom Reder', 'Anna Vahl']],
    ['de', 'Das Gespräch führte Tom Reder.', ['Tom Reder']],
    ['de', 'Von Tom Reder, Bezirk Wendlach', ['Tom Reder']],
    ['fr', 'Par Tom Rousseau avec AFP', ['Tom Rousseau']],
    ['fr', 'Tom Rousseau (à Lisle)', ['Tom Rousseau']],
    ['fr', 'Par notre correspondante à Lisle, Anna Valet', ['Anna Valet']],
    ['fr', 'De notre correspondant à Lisle, Tom Rousseau', ['Tom Rousseau']],
    ['fr', 'Entretien réalisé par Tom Rousseau', ['Tom Rousseau']],
    ['fr', 'Texte : Tom Rousseau', ['Tom Rousseau']],
    ['fr', 'Par La rédaction', ['La rédaction']],
    ['fr', 'Le Monde avec AFP', ['Le Monde avec AFP']],
    ['es', 'Redacción\n4 de marzo de 2026', ['Redacción']],
    ['es', 'Una entrevista de Tomás Rojo', ['Tomás Rojo']],
    ['es', 'Enviado especial Tomás Rojo', ['Tomás Rojo']],
    ['es', 'Publicado por Tomás Rojo el 4 de marzo de 2026', ['Tomás Rojo']],
    ['pt', 'Por Tomás Rocha e Ana Vale', ['Tomás Rocha', 'Ana Vale']],
    ['pt', 'Tomás Rocha com Lusa', ['Tomás Rocha']],
    ['pt', 'Redação\n4 de março de 2026', ['Redação']],
    ['pt', 'Entrevista de Tomás Rocha', ['Tomás Rocha']],
  ] as const)('%s: %j', (lang, line, names) => {
    expect(authorsIn(lang, line)).toEqual({ names, residue: [] })
  })

  test.each([
    ['de', 'Das Gespräch führte zu nichts.'],
    ['de', 'Von unserem Hafen aus sieht man die Mauer'],
    ['de', 'Ein Interview von gestern'],
    ['fr', 'De notre port on voit le mur'],
    ['fr', 'Texte : le mur et la mer'],
    ['fr', 'Le Monde'],
    ['es', 'Enviado especial al puerto'],
    ['es', 'De nuestro puerto al mundo'],
    ['pt', 'Entrevista de ontem à noite'],
    ['pt', 'Por terra e por mar'],
  ] as const)('nobody: %s: %s', (lang, line) => {
    expect(authorsIn(lang, line).names).toEqual([])
  })
})

describe('a byline at the foot of a wire story', () => {
  const namesOf = (head: string, foot: string) =>
    parsePage(head, foot).byline?.contributors.map(({ name }) => name)

  test.each([
    ['(Reporting by Ana Ruiz; Editing by Jon Ebbe)', ['Ana Ruiz']],
    ['(Reporting by Ana Ruiz in Sandport and Mara Quill; Editing by Jon Ebbe)', 2],
    ['Reporting by Ana Ruiz; Editing by Jon Ebbe', ['Ana Ruiz']],
    ['(Editing by Jon Ebbe)', undefined],
    ['(Reporting by tram and by boat is what she did.)', undefined],
  ] as const)('%s', (foot, names) => {
    const found = namesOf(TITLE, foot)
    expect(typeof names === 'number' ? found?.length : found).toEqual(names)
  })

  test('gives way to the one on top', () => {
    expect(namesOf(`${TITLE}\nBy Jon Ebbe`, '(Reporting by Ana Ruiz)')).toEqual(['Jon Ebbe'])
  })
})

describe('lines that name nobody', () => {
  test.each([
    '(By Tuesday the water had fallen)',
    'By Tuesday the water had fallen',
    'By the Numbers',
    'By Land and Sea',
    'Key Highlights',
    'Ad Policy',
    'House Call',
    'In Local News, News',
    'Home | March 3, 2024',
    '3 hours ago',
    'Updated 3 hours ago',
    'PUBLISHED WED, MAR 3 2024',
    'Share this story • 8h',
    'A walk of 7 hours',
    'An essay by the sea',
    'Staff and boats in Sandport',
    'Getty Images',
    'Ana Ruiz (left) and Jon Ebbe (right)',
    'Ana Ruiz (then a builder) and Jon Ebbe',
  ])('%s', (line) => {
    expect(parsePage(`${TITLE}\n${line}`).byline).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import { parseIn } from '../languages/storyIn.ts'
import { parseArticle } from '../parseArticle.ts'
import { parseStory, speakerOf, wordsOf } from '../story.ts'

function turnsOf(body: string): readonly string[] {
  const article = parseStory(body)
  return article.quotes
    .filter(({ kind }) => kind === 'block')
    .map((quote) => `${speakerOf(article, quote)}: ${wordsOf(article, quote)}`)
}

const OPENING =
  'Jon Ebbe has been the harbour master of Sandport for twenty years. He met us on the quay.\n\n'

describe('what is said in turns', () => {
  test('is a quote of whoever is named before the colon', () => {
    expect(
      turnsOf(
        `${OPENING}Tern News: Do you sleep well at night?\n\nJon Ebbe: Not in November.\n\nTern News: And in May?\n\nEbbe: In May I sleep. The sea does too.`,
      ),
    ).toEqual([
      'Tern News: Do you sleep well at night?',
      'Jon Ebbe: Not in November.',
      'Tern News: And in May?',
      'Jon Ebbe: In May I sleep. The sea does too.',
    ])
  })

  test('is an answer of whoever the introduction names', () => {
    expect(
      turnsOf(
        `${OPENING}Q: Will it hold?\n\nA: It will.\n\nNobody asked us.\n\nQ: And then?\n\nA: We will see.`,
      ),
    ).toEqual(['Jon Ebbe: It will.', 'Jon Ebbe: Nobody asked us.', 'Jon Ebbe: We will see.'])
  })

  test('may have the time before it, and capitals', () => {
    expect(
      turnsOf(
        `${OPENING}[00:02] JON EBBE: Not in November.\n\n[00:14] Ines Falk: And in May?\n\n[00:20] JON EBBE: In May I sleep.`,
      ),
    ).toEqual(['Jon Ebbe: Not in November.', 'Ines Falk: And in May?', 'Jon Ebbe: In May I sleep.'])
  })

  test('is what answers a bare question as “I”', () => {
    expect(
      turnsOf(
        `${OPENING}Why did you go back?\n\nI missed it.\n\nTell us about the storm.\n\nI was asleep. The mast came down.\n\nEbbe laughs.\n\nA critic called the boat “a ruin”. Is it?\n\nIt is.\n\nWere you afraid?\n\nI made tea.\n\nWill you sail again?\n\nAsk my wife.`,
      ),
    ).toEqual([
      'Jon Ebbe: I missed it.',
      'Jon Ebbe: I was asleep. The mast came down.',
      'Jon Ebbe: It is.',
      'Jon Ebbe: I made tea.',
      'Jon Ebbe: Ask my wife.',
    ])
  })

  test.each(['', '**', '*', '_', '### '])('may be asked with the signs of Markdown: %j', (sign) => {
    const close = sign.startsWith('#') ? '' : sign
    const ask = (asked: string, answer: string): string => `${sign}${asked}${close}\n\n${answer}`
    const asked = [
      ask('How did it begin?', 'I won a boat.'),
      ask('Which year was the worst?', 'My second.'),
      ask('Who takes over?', 'Soup.'),
    ]
    expect(turnsOf(OPENING + asked.join('\n\n'))).toEqual([
      'Jon Ebbe: I won a boat.',
      'Jon Ebbe: My second.',
      'Jon Ebbe: Soup.',
    ])
  })

  test('stands beside a question in bold', () => {
    expect(
      turnsOf(
        `${OPENING}**Your worst night?** I lost a boat.\n\n**Your best?** All of May, I think.\n\n**And now?** I sleep.`,
      ),
    ).toEqual(['Jon Ebbe: I lost a boat.', 'Jon Ebbe: All of May, I think.', 'Jon Ebbe: I sleep.'])
  })

  test('is not what the reporter says between the questions', () => {
    expect(
      turnsOf(
        `${OPENING}Why did you go back?\n\nI missed it. My wife said that I was mad.\n\nYou gave up a pension for this.\n\nI gave up half of one.\n\nWere you afraid?\n\nNo.\n\nAnd now?\n\nSoup.\n\nIs that all?\n\nIt is.`,
      ),
    ).toEqual([
      'Jon Ebbe: I missed it. My wife said that I was mad.',
      'Jon Ebbe: I gave up half of one.',
      'Jon Ebbe: No.',
      'Jon Ebbe: Soup.',
      'Jon Ebbe: It is.',
    ])
  })

  test('is of whoever is named most, in capitals or not', () => {
    const article = parseArticle(
      'THE QUICK ONE: JON EBBE\n\nJon Ebbe is the harbour master of Sandport, and has been so for twenty years.\n\nFirst boat?\n\nMy father’s.\n\nBest month?\n\nMay.\n\nWorst?\n\nNovember.\n\nDo you sleep?\n\nI do.',
    )
    expect(article.quotes.map((quote) => speakerOf(article, quote)?.toLowerCase())).toEqual(
      Array.from({ length: 4 }, () => 'jon ebbe'),
    )
  })

  test('may stand beside its question, or below a prompt', () => {
    expect(
      turnsOf(
        `${OPENING}Your worst night? Grimsby. I lost a boat.\n\nBest? All of May, I think.\n\nThe paper called it a ruin. Fair? My wife says so.\n\nAnd now? I sleep.`,
      ),
    ).toEqual([
      'Jon Ebbe: Grimsby. I lost a boat.',
      'Jon Ebbe: All of May, I think.',
      'Jon Ebbe: My wife says so.',
      'Jon Ebbe: I sleep.',
    ])
    expect(
      turnsOf(
        `${OPENING}On starting out\n\nI was sacked from a bank for looking at the sea all day.\n\nOn advice\n\nTalk to the sea, and it will sulk. I know a man who did.\n\nOn the wall\n\nIt has seen more winters than I have.\n\nOn sleep\n\nNot in November, when the wind is from the north.`,
      ),
    ).toEqual([
      'Jon Ebbe: I was sacked from a bank for looking at the sea all day.',
      'Jon Ebbe: Talk to the sea, and it will sulk. I know a man who did.',
      'Jon Ebbe: It has seen more winters than I have.',
      'Jon Ebbe: Not in November, when the wind is from the north.',
    ])
  })

  test('is read in Spanish and in German as well', () => {
    const turns = (lang: 'de' | 'es', intro: string, asked: readonly string[]) =>
      parseIn(lang, `${intro}\n\n${asked.join('\n\n')}`).quotes.map(({ kind }) => kind)
    expect(
      turns(
        'es',
        'Ana Ruiz es la jefa del puerto de Sandport desde hace veinte años y vive allí.',
        [
          '¿Cómo empezó usted?',
          'Yo tenía un barco.',
          '¿Y su familia?',
          'Mi madre cosía.',
          '¿Duerme usted bien?',
          'En mayo.',
          '¿Y ahora?',
          'Yo duermo.',
        ],
      ),
    ).toEqual(['block', 'block', 'block', 'block'])
    expect(
      turns(
        'de',
        'Ana Ruiz ist seit zwanzig Jahren die Chefin des Hafens von Sandport und lebt dort.',
        [
          'Wie haben Sie angefangen?',
          'Ich hatte ein Boot.',
          'Und Ihre Familie?',
          'Meine Mutter nähte.',
          'Schlafen Sie gut?',
          'Im Mai.',
          'Und jetzt?',
          'Ich schlafe.',
        ],
      ),
    ).toEqual(['block', 'block', 'block', 'block'])
  })

  test.each([
    [
      'fr',
      'Ana Ruiz dirige le port de Sandport depuis vingt ans et habite sur le quai.',
      [
        'Pourquoi avoir attendu ?',
        'J’avais peur.',
        'Peur de quoi ?',
        'De moi.',
        'Et le mur ?',
        'Ma fille le garde.',
      ],
    ],
    [
      'es',
      'Ana Ruiz es la jefa del puerto de Sandport desde hace veinte años y vive allí.',
      [
        '¿Cómo empezó todo?',
        'Gané un barco.',
        '¿Cuál fue el peor año?',
        'El segundo. Perdimos la casa.',
        '¿Quién sigue?',
        'Nadie.',
      ],
    ],
    [
      'pt',
      'Ana Ruiz é a chefe do porto de Sandport há vinte anos e mora no cais da cidade.',
      [
        'Como tudo começou?',
        'Ganhei um barco.',
        'Qual foi o pior ano?',
        'O segundo. Perdemos a casa.',
        'Quem assume?',
        'Ninguém.',
      ],
    ],
  ] as const)('is told in %s by how its verbs end, too', (lang, intro, asked) => {
    const { quotes } = parseIn(lang, [intro, ...asked].join('\n\n'))
    expect(quotes.map(({ kind }) => kind)).toEqual(['block', 'block', 'block'])
  })

  test.each([
    [
      'es',
      [
        'Ana Ruiz es la jefa del puerto.',
        '¿Quién puede pedirlo?',
        'Cualquiera.',
        '¿Qué hace falta?',
        'Dos fotos y el último recibo.',
        '¿Y después?',
        'Así termina todo aquí.',
      ],
    ],
    [
      'pt',
      [
        'Ana Ruiz é a chefe do porto.',
        'Quem pode pedir?',
        'Qualquer um.',
        'O que é preciso?',
        'Duas fotos e os últimos recibos.',
        'E depois?',
        'O rei decide a lei.',
      ],
    ],
  ] as const)('is nobody’s in %s where a page explains', (lang, asked) => {
    const { quotes } = parseIn(lang, asked.join('\n\n'))
    expect(quotes).toEqual([])
  })

  test('of a labelled talk ends where the reporter has gone on for long', () => {
    const between = 'He gets up and goes to the window.\n\n'.repeat(4)
    expect(
      turnsOf(
        `${OPENING}Tern News: Do you sleep?\n\nJon Ebbe: Never.\n\n${between}Tern News: And in May?\n\nJon Ebbe: In May.\n\nTern News: Why?\n\nJon Ebbe: The sea.`,
      ),
    ).not.toContain('Jon Ebbe: He gets up and goes to the window.')
  })

  test.each([
    [
      'a page that explains',
      'Who can claim?\n\nAnybody whose home was flooded.\n\nWhat do I need?\n\nYou need two photographs.\n\nHow long will it take?\n\nSix weeks.\n\nCan I appeal?\n\nYes. You can write to the office.',
    ],
    ['answers that nobody gives as I', 'Will it hold?\n\nThe wall is old.\n\n'.repeat(5)],
    [
      'a column that asks of somebody',
      'Is he mad?\n\nI thought so at first. Then I saw him mend the wall.\n\nIs he right?\n\nI think that he is.\n\nWho will pay him?\n\nNot me.\n\nAnd in the end?\n\nI shall see.',
    ],
    [
      'a column that asks of somebody by name',
      'Is Ebbe mad?\n\nI thought so at first.\n\nIs Ebbe right?\n\nI think that he is.\n\nWho will pay?\n\nNot me.',
    ],
    [
      'a column that asks itself',
      'Was I mad?\n\nI thought so at first.\n\nWas it right?\n\nI think that it was.\n\nWho will pay?\n\nNot me.',
    ],
    ['two exchanges', 'How did it begin?\n\nI won a boat.\n\nWho takes over?\n\nMy wife.'],
    [
      'questions that open some paragraphs of a column',
      'Who will pay? I think that the town will.\n\nThe wall fell on Monday night.\n\nIt was old, and nobody had looked at it.\n\nWill it rain? I hope not.\n\nThe sea has no say.\n\nWhy now? I do not know.\n\nAnd then? I shall see.',
    ],
    [
      'a page that lost the breaks before its questions',
      'Why did you go?\n\nI missed it.\n\nWere you afraid?I was.\n\nAnd then?\n\nI made tea.\n\nWhat else?\n\nI slept.\n\nIs that all?\n\nI think so.',
    ],
  ])('is nobody’s in %s', (_, body) => {
    expect(turnsOf(OPENING + body)).toEqual([])
  })

  test('is nobody’s below the prompts of a column that somebody signs', () => {
    const column =
      'On the wall\n\nI like it, and I told him so when we met.\n\nOn the boat\n\nI was sick.\n\nOn his soup\n\nI had two.\n\nOn sleep\n\nI slept on his floor.'
    const head = 'A week with Jon Ebbe, the harbour master\n\n'
    expect(parseArticle(`${head}By Lia Brand\n\n${column}`).quotes).toEqual([])
    expect(parseArticle(`${head}As told to Lia Brand\n\n${column}`).quotes).toHaveLength(4)
  })

  test('is nobody’s where the author answers the readers', () => {
    const article = parseStory(
      'Jon Ebbe answers\n\nBy Jon Ebbe\n\nWhy so dear?\n\nI asked the baker.\n\nWhy so late?\n\nI overslept.\n\nWhy so wet?\n\nI like the rain.\n\nWhy so few?\n\nI counted them.',
    )
    expect(article.quotes).toEqual([])
  })

  test.each([
    ['a list of facts', 'Where: At the harbour.\n\nWhen: On Friday at noon.\n\nPrice: Two coins.'],
    ['two turns alone', 'Tern News: Do you sleep well?\n\nJon Ebbe: Not in November.'],
    [
      'places and their regions',
      'Tern, Westshire: A ferry sank.\n\nBrack, Westshire: A school shut.\n\nTern, Westshire: It rained.',
    ],
    ['one name again and again', 'Update: It rains.\n\nUpdate: It pours.\n\nUpdate: It ends.'],
    [
      'files and what they are',
      'Wall: a list of stones.\n\nTide: a list of hours.\n\nWall: the same again.',
    ],
    [
      'turns with a whole story between them',
      `Jon Ebbe: Not in November.\n\n${'It rained all day in Sandport.\n\n'.repeat(9)}Ines Falk: In May.\n\nJon Ebbe: No.`,
    ],
    [
      'sentences with a colon',
      'The wall was old: it leaked.\n\nThe sea was high: it rose.\n\nThe wall was old: it fell.',
    ],
  ])('is not %s', (_, body) => {
    expect(turnsOf(OPENING + body)).toEqual([])
  })

  test('may have a name on the answers alone, below a bare question', () => {
    expect(
      turnsOf(
        `${OPENING}How did it begin?\n\nJon Ebbe: With a boat.\n\nWhat was the worst storm?\n\nJon Ebbe: The one of 1998.\n\nAnd now?\n\nEbbe: Soup.`,
      ),
    ).toEqual(['Jon Ebbe: With a boat.', 'Jon Ebbe: The one of 1998.', 'Jon Ebbe: Soup.'])
  })

  test.each(['— ', '—', '– ', '- '])('may have dashes before both sides: %j', (dash) => {
    const lines = ['How did it begin?', 'With a boat.', 'And the worst storm?', 'That of 1998.']
    const body = [...lines, 'And now?', 'Soup.'].map((line) => dash + line).join('\n\n')
    expect(turnsOf(OPENING + body)).toEqual([
      'Jon Ebbe: With a boat.',
      'Jon Ebbe: That of 1998.',
      'Jon Ebbe: Soup.',
    ])
  })

  test.each([
    ['questions alone', '- How did it begin?\n\n- What was it?\n\n- And now?\n\n- Who pays?'],
    [
      'questions in a list, with text between',
      '- How did it begin?\n\nThe wall is old.\n\n- What was it?\n\nA wall.\n\n- And now?\n\nIt rains.',
    ],
    ['a list', '- A boat.\n\n- A rope.\n\n- Who knows?\n\n- Soup.'],
  ])('is nobody’s behind the dashes of %s', (_, body) => {
    expect(turnsOf(OPENING + body)).toEqual([])
  })

  test('leaves out what is only heard', () => {
    expect(
      turnsOf(
        `${OPENING}JON EBBE, HOST: Why now?\n\nINES FALK, BYLINE: It leaks.\n\n(LAUGHTER)\n\nEBBE: And then?\n\n[Applause]\n\nFALK: It falls.\n\nEBBE: Good.`,
      ),
    ).toEqual([
      'Jon Ebbe: Why now?',
      'INES FALK: It leaks.',
      'Jon Ebbe: And then?',
      'INES FALK: It falls.',
      'Jon Ebbe: Good.',
    ])
  })

  test('may have a job in brackets before the colon', () => {
    expect(
      turnsOf(
        `${OPENING}JON EBBE (founder): I had the boat.\n\nInes Falk (camera): He had no licence.\n\nEBBE: I had the boat.\n\nEBBE: And the rope.`,
      ),
    ).toEqual([
      'Jon Ebbe: I had the boat.',
      'Ines Falk: He had no licence.',
      'Jon Ebbe: I had the boat.',
      'Jon Ebbe: And the rope.',
    ])
  })

  test.each([
    ['a title', 'It is called “Salt Road”, and it is long.'],
    ['words of their own', 'I said, “Have you met the sea?” and he left.'],
    ['a stage direction', 'The first I lost on a train. (Laughs.)'],
    ['few words', 'Never.'],
  ])('is one quote with %s', (_, said) => {
    const body = `Tern News: And then?\n\nJon Ebbe: ${said}\n\nTern News: And in May?`
    expect(turnsOf(OPENING + body)).toContain(`Jon Ebbe: ${said}`)
    expect(parseStory(OPENING + body).quotes).toHaveLength(3)
  })

  test.each([
    ['my mother', 'Jon Ebbe’s mother: “Sleep,”', '“Sleep,” my mother said, “is for others.”'],
    [
      'Ines Falk',
      'Ines Falk: “It is for others,”',
      'Ines Falk told me, “It is for others,” and left.',
    ],
    [
      'a critic',
      'One critic: “cold as a clerk,”',
      'One critic. She called it “cold as a clerk,” I heard.',
    ],
  ])('holds what %s says in it as a quote of theirs', (_, inner, said) => {
    const body = `Tern News: And then?\n\nJon Ebbe: ${said}\n\nTern News: And in May?`
    const article = parseStory(OPENING + body)
    expect(turnsOf(OPENING + body)).toContain(`Jon Ebbe: ${said}`)
    const held = article.quotes.find(({ kind }) => kind !== 'block')
    const words = `${speakerOf(article, held)}: ${wordsOf(article, held)}`
    expect(words.startsWith(inner)).toBe(true)
    expect(article.quotes).toHaveLength(4)
  })

  test('all in marks is quoted once', () => {
    const body = 'Tern News: And then?\n\nJon Ebbe: “It is for others.”\n\nTern News: And in May?'
    const article = parseStory(OPENING + body)
    expect(article.quotes.map((quote) => speakerOf(article, quote))).toEqual([
      'Tern News',
      'Jon Ebbe',
      'Tern News',
    ])
  })

  test('holds no *he* that is whoever has the turn', () => {
    const body =
      'Tern News: And then?\n\nJon Ebbe: He called it “cold as a clerk,” I heard.\n\nTern News: And in May?'
    const article = parseStory(OPENING + body)
    const held = article.quotes.find(({ kind }) => kind !== 'block')
    expect(speakerOf(article, held)).toBeNull()
  })

  test.each([
    [
      'Cross-examined by Helena Strand KC, Jon Ebbe was shown a picture of the wall.',
      'Helena Strand',
    ],
    ['Questioned by Helena Strand, Jon Ebbe took his time.', 'Helena Strand'],
    ['Jon Ebbe was first questioned by Helena Strand in 1999. He talks to us now.', 'nobody'],
    ['The wall was examined by Helena Strand last year.', 'nobody'],
    ['Jon Ebbe was shown a picture by Helena Strand.', 'nobody'],
    ['Cross-examined by the prosecution, Jon Ebbe took his time.', 'nobody'],
  ])('with letters in court: %s', (above, name) => {
    const turns = turnsOf(
      `${OPENING}${above}\n\nQ: Will it hold?\n\nA: It will.\n\nQ: Still?\n\nA: Yes.`,
    )
    const asked = turns.filter((turn) => turn.endsWith('?'))
    expect(asked).toEqual(name === 'nobody' ? [] : [`${name}: Will it hold?`, `${name}: Still?`])
    expect(turns).toContain('Jon Ebbe: It will.')
  })

  test('with letters is the author’s, and whoever’s the introduction names', () => {
    const turns = 'Q: Will it hold?\n\nA: It will.\n\nQ: And then?\n\nA: We will see.'
    const article = parseArticle(`Sandport mends its wall\n\nBy Ines Falk\n\n${OPENING}${turns}`)
    expect(
      article.quotes.map((quote) => `${speakerOf(article, quote)}, ${quote.confidence}`),
    ).toEqual([
      'Ines Falk, inferred',
      'Jon Ebbe, inferred',
      'Ines Falk, inferred',
      'Jon Ebbe, inferred',
    ])
  })
})

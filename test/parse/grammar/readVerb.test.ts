import { testPhrases } from './testSentences.ts'

testPhrases({
  'What ends in -s and has a past behind it is a noun': {
    does: [
      '[N Port workers] [V hailed] [N the plan].',
      '[N A news report] [V said] [N it].',
      '[N The opinion polling] [V showed] [N it].',
    ],
    doesNot: [
      '[N A few residents] [V claim] [N it].',
      '[N Ruiz] [V calls] [V proposed] [N cuts] “a shame”.',
      '[N Ruiz] [V says] [N it].',
    ],
  },
  'One of some forms behind an adjective is a noun': {
    does: ['[N The rapid spread] of [N the storm] [V said] [N it].'],
    doesNot: ['[N The rapid] [V spread] to [N the town].'],
  },
  'Each and both say who does it': {
    does: ['[N Ruiz] and [N Falk] [N each] [V said] [N it].'],
    doesNot: ['[N Each report] [V said] [N it].'],
  },
  'Verbs whose past has a form of its own': {
    does: ['[N Ruiz] [V undertook] [V-to to mend] [N it].', '[N Ruiz] [V oversaw] [N it].'],
    doesNot: ['[N The undertaking] [V was] [N hers].'],
  },
  'Where something hangs stands between it and what it shows': {
    does: [
      '[N The sign] on [N the wall] [V reads] “Keep out”.',
      '[N A note] beside [N the door] in [N May] [V reads]: “Keep out”.',
    ],
    doesNot: [
      '[N The police] in [N court reports] “Keep out”.',
      'In [N the note] on [N the wall claims] “Keep out”.',
      '[N The girl] in [N the window reads] “Ulysses”.',
      '[N The sign] on [N the wall] [V shows] [N the reads] “Keep out”.',
    ],
  },
  'What somebody is said to be is said by others': {
    does: [
      '[N The house], [passive V-ed said] [V-to to be] “old”, [passive V was sold].',
      '[N Ruiz], [passive V-ed believed] [V-to to have] “fled”, [passive V was seen].',
      '[N Ruiz], long [passive V-ed thought] [V-to to be] “ill”, [passive V was seen].',
    ],
    doesNot: [
      '[N Ruiz], [N the mayor], [V said] to [N Falk] [N it] [V was] “old”.',
      '[N Ruiz], [N the mayor], [V promised] [V-to to be] “fair”.',
      '[N Ruiz] [V said] [V-to to be] “fair” [V was hard].',
    ],
  },
  'A verb takes its auxiliaries and what stands between them': {
    does: [
      '[N She] [V will never say] [N it].',
      '[N She] [V had herself said] [N it].',
      '[N She] [V would soon reflect].',
    ],
    doesNot: [
      '[N She] [V is] “a ruin” now.',
      '[N She] [V has] [N a boat].',
      '[N She] [V was] [N glad].',
    ],
  },
  'An auxiliary with a capital is a name where a name follows': {
    does: ['[N Skipper Will Smith] [V left].'],
    doesNot: ['[V Will] [N she] [V come]?', '[V Has] [N Ruiz] [V left]?'],
  },
  'Something is done to the subject of a participle behind a form of *be*': {
    does: [
      '[N She] [passive V was told] [N a story].',
      '[N She] [passive V has not been told].',
      '[N They][passive V ’re told] [N a story].',
    ],
    doesNot: ['[N She] [V has told] [N a story].', '[N She] [V was telling] [N a story].'],
  },
  'The last verb of a chain is what is done': {
    does: [
      '[N She] [V went on to say] that [N it] [V fell].',
      '[N She] [V began to shout].',
      '[N She] [V kept saying] [N it].',
      '[N She] [V was quick to add] that [N it] [V fell].',
    ],
    doesNot: [
      '[N She] [V began] [N the talk].',
      '[N She] [V was] [N eager] [V-to to leave].',
      '[N She] [V went] to [N the wall].',
    ],
  },
  '*To* leads a base form': {
    does: [
      '[N She] [V wanted] [V-to to say] [N it].',
      '[N She] [V wanted] [V-to to quickly add] [N it].',
    ],
    doesNot: ['[N She] [V went] to [N Ruiz].', '[N She] [V went] to [N the wall].'],
  },
  'What an article, an owner or somebody’s *’s* leads is no verb': {
    does: [
      '[N The claim] [V was] [N false].',
      '[N A leaked letter] [V said] [N it].',
      '[N His new report] [V appeared].',
      '[N Falk’s claim] [V was] [N false].',
    ],
    doesNot: [
      '[N Several] [V claim] [N it].',
      '[N He] [V claims] [N it].',
      'Who [V claims] [N it]?',
    ],
  },
  'A past form that lacks whom it is done to tells apart': {
    does: [
      '[N The plan] [V-ed proposed] by [N Ruiz] [passive V was dropped].',
      '[N A report], [V-ed published] on [N Monday], [V appeared].',
      '[N Ruiz], [passive V-ed asked] about [N the wall], [V left].',
      'When [passive V-ed asked] if [N it] [V would hold], [N she] [V left].',
      '[N Ruiz], [passive V-ed accused] of [N theft], [V left].',
      '[N Ruiz], [passive V-ed branded] “a fraud”, [V left].',
      '[N Ruiz], [passive V-ed described] as “calm” by [N friends], [V left].',
      '[passive V-ed Told] [N she] [V had won], [N Ruiz] [V left].',
    ],
    doesNot: [
      '[N Ruiz] [V proposed] [N a plan].',
      '[N Ruiz] [V asked] about [N the wall].',
      '[N Ruiz], who [V published] on [N Monday], [V left].',
    ],
  },
  'A gerund is a verb, but not behind a preposition unless it reports words': {
    does: [
      '[N She] [V left], [V-ing shaking] [N her head].',
      'By [V-ing saying] [N it] [N she] [V helped].',
    ],
    doesNot: ['[N She] [V helped] by [N building] [N it].'],
  },
  'A present form is a verb behind a name, somebody or a pronoun': {
    does: [
      '[N Ruiz] [V claims] that [N it] [V fell].',
      '[N The mayor] [V reports] that [N it] [V fell].',
      '[N She] quickly [V reports] [N it].',
      '[N The wall] [V stands].',
      '“It is gone,” [V claims] [N Ruiz].',
    ],
    doesNot: [
      '[N The harbour reports] [V were] [N old].',
      '[N The test scores] [V fell].',
      '[N The word] “ruin” [N claims little].',
      'In [N claims] [N she] [V lost].',
      '[N Four thousand replies] [V came].',
    ],
  },
  'A base form is a verb behind a plural or a pronoun for several': {
    does: [
      '[N Residents] [V say] [N it].',
      '[N Several] [V say] [N it].',
      '[N They] [V say] [N it].',
      '[N Such storms] [V last] [N weeks].',
      '[N Friends] of [N the wall], meanwhile, [V say] [N it].',
      '[N Residents] [V say] and [V think] [N it].',
    ],
    doesNot: [
      '[N The final say] [V was] [N Falk’s].',
      '[N She] [V had] [N a say].',
      '[N She] [V left] with [N three children] last [N year].',
      '[N She] [V took] [N me] to [N one side].',
    ],
  },
  'Any word in -s is a verb behind *she*': {
    does: ['[N She] [V twinkles].', '[N He] [V campaigns] for [N the wall].'],
    doesNot: ['[N Her twinkles] [V stopped].'],
  },
  'Any word in -s is a verb behind a name where what follows can’t be one': {
    does: [
      '[N Ruiz] [V campaigns] for [N the wall].',
      '[N Ana Ruiz] [V campaigns] for [N the wall].',
    ],
    doesNot: [
      '[N Ruiz twinkles], [N she] [V said], [V were] [N old].',
      '[N The campaigns] for [N it] [V failed].',
    ],
  },
  'A cue with a capital opens a sentence as a verb': {
    does: ['[V Said] [N Ruiz]: “No.”', '[V Added] [N Ruiz]: “No.”'],
    doesNot: ['[N Built] [V was] [N the word].', '[N Ruiz Said] [V left].'],
  },
  'What may be a preposition is a verb behind several who do something': {
    does: ['[N Residents] [V like] [N it].', '[N Ruiz] [V says] [N residents] [V like] [N it].'],
    doesNot: [
      '[N She] [V had] [N a word] for [N people] like [N Ruiz].',
      '[N She] [V met] [N residents] like [N Ruiz].',
    ],
  },
  'A noun that looks like a verb has an article and its verb': {
    does: ['[N A red warning] [V means] [N danger].', '[N The latest warning] [V has not helped].'],
    doesNot: [
      '[N The old wall] [V-ing warning] [N nobody] [V fell].',
      '[N Ruiz] [V left] [N the town], [V-ing warning] [N it] [V means] [N danger].',
    ],
  },
})

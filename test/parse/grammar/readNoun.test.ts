import { testPhrases } from './testSentences.ts'

testPhrases({
  'An adverb may stand between an adjective and somebody': {
    does: ['[N A former first lady] [V left].'],
    doesNot: ['[N A wall] once [V stood].', '[N A builder] first [V met] [N her].'],
  },
  '*I* is no part of the noun before it': {
    does: ['[N A man] [N I] [V had met] [V left].'],
    doesNot: ['[N King Charles I] [V left].'],
  },
  'A word with a hyphen leads a name, though it tells a time': {
    does: ['[N Second-year Ana Ruiz] [V left].', '[V Says] [N first-night Jon Ebbe].'],
    doesNot: ['Last [N night] [N Ana Ruiz] [V left].'],
  },
  'An article leads all that belongs to its noun': {
    does: ['[N The big new harbour wall] [V fell].', '[N Her own brother’s boat] [V sank].'],
    doesNot: ['[N Ruiz] [V met] [N the builders] at [N the wall].'],
  },
  'A pronoun stands alone': {
    does: ['[N He] [V met] [N them].', '[N They] [V told] [N her].'],
    doesNot: ['[N Ruiz] [V met] [N her brother].', '[N One boat] [V sank].'],
  },
  '*That* points where no noun stands before it': {
    does: [
      '[N That] [V was] [N all].',
      '[N She] [V said] [N that wall] [V was] [N old].',
      'Of [N that old boat] [N Falk] [V knew] [N nothing].',
    ],
    doesNot: [
      '[N The wall] that [V fell] [V was] [N old].',
      '[N She] [V said] that [N walls] [V fell].',
      '[N She] [V said] that [N Falk] [V left] and that [N Ruiz] [V stayed].',
      '[N She] [V hoped] that [N it] [V held] and that [N residents] [V stayed].',
    ],
  },
  'Nothing that leads a noun ends one': {
    does: ['[N All] [N those] who [V came] [V left].'],
    doesNot: ['[N All the walls] [V fell].', '[N Both the boats] [V sank].'],
  },
  'What is several begins a clause of its own behind one thing': {
    does: [
      '[N It] [V was] [N a phrase] [N diplomats] [V use].',
      '[N Ruiz] [V has] [N a plan] [N experts] [V praise].',
    ],
    doesNot: [
      '[N A veterans group] [V said] [N it].',
      '[N A human rights group] [V said] [N it].',
      '[N A news crew] [V left].',
      '[N A farm family] [V left].',
      '[N Ebbe] of [N a civil rights group], [N a farmer], [V left].',
      '[N A boat owners’ club] [V met].',
      '[N The harbour builders] [V say] [N it].',
      '[N A salvage works] [V fell].',
    ],
  },
  'What is several does nothing that ends as one’s verb does': {
    does: [
      '[N Both sides] [V said] [N it].',
      '[N Many claims] [V were] [N old].',
      '[N Two reports] [V fell].',
    ],
    doesNot: [
      '[N Both] [V say] [N it].',
      '[N Neither] [V claims] [N it].',
      '[N Another] [V reports] [N it].',
      '[N One] [V claims] [N it].',
    ],
  },
  'An adverb within a sentence opens a name where it has a capital': {
    does: ['[N Ruiz] [V met] [N Early Falk].'],
    doesNot: ['However, [N Ruiz] [V left].', 'Yes, [N Ruiz] [V left].'],
  },
  'A nickname stands within a name': {
    does: ['[N Jon “Gull” Ebbe] [V left].'],
    doesNot: [
      '[N Jon] [V said] “Gull,” [N Ebbe] [V heard].',
      'At [N the Harbour Council] “Gull” [N Ebbe] [V left].',
      '[N Jon’s] “Gull” [N Ebbe] [V left].',
    ],
  },
  'A job or a description leads a name': {
    does: [
      '[N Ruiz] [V met] [N mayor Ana Falk].',
      '[N The 69-year-old Ana Ruiz] [V left].',
      '[N The embattled Falk] [V left].',
      '[N The Sandport-based Falk] [V left].',
    ],
    doesNot: ['[N Ruiz] [V met] [N everyone] [N Falk] [V knew].', 'Then [N Falk] [V left].'],
  },
  'A clause without *that* is no name of the noun before it': {
    does: ['[N The tall wall] [N Ruiz] [V built] [V fell].'],
    doesNot: ['[N The mayor Ana Ruiz] [V left].'],
  },
  'A day joins the noun that it says more of': {
    does: [
      '[N A Wednesday editorial] [V appeared].',
      'On [N Monday night] [N Falk] [V left].',
      'On [N May 9th] [N Falk] [V left].',
      '[N The previous Monday] [V was] [N wet].',
    ],
    doesNot: [
      'On [N Monday] [N residents] [V left].',
      'On [N Monday] [N Ruiz] [V left].',
      '[N Ruiz] [N Monday] [V said] [N it] [V fell].',
    ],
  },
  'A day is a name where a name follows and nothing else leads it': {
    does: ['[N Sunday Ekpo] [V left].', '[N Ruiz] [V met] [N a miner], [N Sunday Ekpo].'],
    doesNot: ['On [N Sunday] [N Ekpo] [V left].'],
  },
  'What tells somebody something is no adjective before their name': {
    does: [
      '[N Two sources] with [N knowledge] of [N the talks] [V told] [N Northwire] [N it] [V fell].',
      '[N Three people] familiar with [N the matter] [V told] [N Reuters] [N it] [V fell].',
      '[N The head] of [N the plan] [V told] [N Ana Ruiz] [N it] [V fell].',
    ],
    doesNot: [
      '[N The damaged Tern wall] [V fell].',
      '[N The retold Ruiz story] [V fell].',
      '[N The badly damaged old wall] [V fell].',
    ],
  },
  'An adverb stays between an article and its noun': {
    does: ['[N The newly built wall] [V fell].', '[N The badly damaged old wall] [V fell].'],
    doesNot: ['[N The mayor] recently [V left].'],
  },
  'A participle before a noun belongs to it': {
    does: ['[N The damaged wall] [V fell].', '[N The old damaged wall] [V fell].'],
    doesNot: [
      '[N The mayor] [V-ed damaged] by [N the storm] [V quit].',
      '[N The plan] [V-ed proposed] by [N Ruiz] [passive V was dropped].',
    ],
  },
  'What may stand alone leads no verb': {
    does: [
      '[N Both] [V left].',
      '[N Neither] [V said] [N a word].',
      '[N Either] [V said] [N a word].',
    ],
    doesNot: ['[N Both men] [V left].', '[N Neither man] [V left].'],
  },
  'What stands behind a whole name is its verb, unless it is somebody': {
    does: ['[N Lidia Moroz] [V posts] [N stories].', '[N Ana Ruiz] [V quit].'],
    doesNot: ['[N Ana Ruiz fans] [V left].', '[N The Brack report] [V appeared].'],
  },
  'A gerund behind a noun is one itself where nothing is done to anything': {
    does: [
      '[N Ruiz] [V bought] [N political advertising], [V said] [N Falk].',
      '[N The harbour fishing] [V was] [N old].',
    ],
    doesNot: ['[N The man] [V-ing holding] [N the wall] [V said] [N a word].'],
  },
  'A plural noun further left waits for its verb': {
    does: [
      '[N Officials] in [N Sandport] [V say] [N it] [V fell].',
      '[N Friends] of [N the old wall] [V say] [N it] [V fell].',
      '[N People] who [V know] [N Ruiz] [V say] [N she] [V left].',
      '[N Those] who [V came] [V say] [N it] [V fell].',
    ],
    doesNot: [
      '[N The friend] of [N the final say] [V left].',
      '[N Members] of [N the audit report committee] [V left].',
    ],
  },
  'Small words stand within the name of a person': {
    does: ['[N Ludo van der Meer] [V left].', '[N Jean de la Tour] [V left].'],
    doesNot: ['[N Ana Ruiz] of [N Sandport] [V left].', '[N Ana Ruiz] in [N Sandport] [V left].'],
  },
  'Small words stand within the name of a house': {
    does: [
      '[N The Ministry of Works] [V left].',
      '[N The University of Sandport] [V left].',
      '[N Brack & Sons] [V left].',
    ],
    doesNot: [
      '[N The Bank of Sandport] on [N Monday] [V left].',
      '[N The Council’s] of [N Sandport] [V left].',
    ],
  },
  'A house may be for two things, and bear two names': {
    does: [
      '[N The Department for Land and Water] [V left].',
      '[N The Ministry of Food and Fisheries] [V left].',
      '[N The Department of Health and Social Care] [V left].',
      '[N A spokeswoman] for [N Brack and Loess] [V left].',
    ],
    doesNot: [
      '[N The Department of Health] and [N Tern Council] [V left].',
      '[N The Department of Health] and [N Ana Ruiz] [V left].',
      '[N The Department of Health] and [N Mayor Falk] [V left].',
      '[N The Ministry of Land] and [N TWU] [V left].',
      '[N The boats] of [N Brack] and [N Loess] [V left].',
      '[N A spokeswoman] for [N Brack] and [N Ana] [V left].',
    ],
  },
})

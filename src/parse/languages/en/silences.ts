import type { SilencePhrase, SilenceWords } from '../SilenceWords.ts'

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Words without which no sentence tells of a silence, sorted. */
const SILENCE_WORDS = words(
  'answer answered comment commented contacted declined declines declining discuss drawn elaborate ignored interview ' +
    'located reachable reached referred refused refuses refusing replied reply respond responded ' +
    'return returned say talk unanswered unavailable unreturned unsuccessful voicemail',
)

/** Behind a silence and a comma, another speaks on. */
const SPEAKS_ON = words('and but though while')

/** What a phrase of silence begins with that holds its subject: *Messages left for the mayor were* */
export const HOLDS_SUBJECT = words(
  'attempts call calls e-mail e-mails efforts email emails enquiries enquiry inquiries inquiry ' +
    'letter letters message messages neither no nobody none question questions request requests',
)

/** Where such a phrase ends its subject. */
export const SILENT_VERBS = words(
  'answered failed go had have replied responded returned was were went',
)

/** Where a clause begins that may have its own subject. */
export const CLAUSE_JOINTS = words('although and but though while')

/** What a sentence opens with that is no part of its subject: *neither*, *meanwhile*. */
export const SUBJECT_LEADS = words(
  'also although and both but either however meanwhile neither none of though while',
)

/** What opens a phrase that ends with a comma before the subject: *Contacted by phone, …* */
export const SUBJECT_OPENINGS = words('contacted earlier later so still thus today when yesterday')

export const AND = words('and nor or')

/** What stands for two who were named before: *neither company* */
export const OF_TWO = words('both neither')

/** Who speaks for a party and is none. */
export const SPEAKS_FOR = words(
  'agent attorney attorneys lawyer lawyers representative representatives solicitor solicitors ' +
    'spokesman spokesmen spokespeople spokesperson spokespersons spokeswoman spokeswomen',
)

export const FOR = words('at for from of to with')

/** What people are asked with, and nobody: *messages left for*, *nobody at*, *attempts to reach* */
export const THROUGH = words(
  'attempts call calls e-mail e-mails efforts email emails inquiries letter letters message messages ' +
    'nobody one question questions request requests',
)

export const RELATIVES = words('that which who whose')

export const SELVES = words('herself himself itself themselves')

/** What newsrooms ask with, as the last word of a phrase. */
const ASKED = String.raw`(?:comment|inquir(?:y|ies)|enquir(?:y|ies)|requests?|calls?|questions?|messages?|e-?mails?|interview|letters?|phone|voicemails?)\b`

/** *a request for the records* asks for something else than words. */
const FOR_WORDS = String.raw`(?! for (?!comment|an? |clarification|details|interview|more|information|reaction|response))`

/** What newsrooms write where somebody was asked, by what became of it; in lower case. */
const SILENCE_PHRASES: readonly SilencePhrase[] = [
  // said no: `declined through a lawyer to comment`, `refused to answer questions`
  {
    pattern:
      /\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) (?:\w{1,12} ){0,3}to (?:be (?:interviewed|quoted)|comment(?! further)|discuss|respond|answer(?! (?:the|his|her|a|one|that|this) (?:bell|call|door|phone|(?:\w{1,12} )?question)\b))\b/u,
    kind: 'declined',
  },
  // `declined to speak to reporters`, `declined to say anything about the deal`
  {
    pattern:
      /\bdeclined to (?:speak (?:to|with|about|on)|talk (?:to|with|about)|make (?:[\w’',-]{1,20} ){1,6}available|give (?:an )?interviews?|say anything(?! (?:else|further|more)\b)|(?:give|issue|make|provide) (?:an?|any) (?:response|statement))\b/u,
    kind: 'declined',
  },
  // `declined all comment`, `refused requests`, `declined a request for an interview`
  {
    pattern:
      /\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) (?:(?!to comment|further)\w{1,12} ){0,3}(?:comment|interviews?|requests?)\b/u,
    kind: 'declined',
  },
  // `did not wish to comment`, `would not discuss the report`
  {
    pattern:
      /\b(?:did|does|do)(?: not|n['’]t) (?:wish|want) to (?:be interviewed|comment|discuss|elaborate|speak (?:about|to|with)|talk (?:about|to|with))\b|\bw(?:ill not|on['’]t) comment\b|\bturned down (?:\w{1,12} ){0,3}interview(?:s| requests?)\b|\bwould(?: not|n['’]t) (?:be interviewed|discuss|elaborate|answer (?:\w{1,12} ){0,2}questions)\b/u,
    kind: 'declined',
  },
  // `referred questions to a press office`
  {
    pattern:
      /\breferred (?:\w{1,12} ){0,2}(?:comment|inquiries|enquiries|questions|queries|reporters?) to\b/u,
    kind: 'declined',
  },
  // one answer alone: `declined to say whether`, `would not say who paid`, `declined further comment`, `refused to elaborate`
  {
    pattern:
      /\b(?:declined|refused) to answer (?:the|a|one|that|this) (?:\w{1,12} )?question\b|\bwould(?: not|n['’]t) (?:say (?:how|if|wh\w{1,6})|be drawn)\b|\bdeclined to (?:say|provide|name|identify|confirm or deny|give (?:its|an?|any|details))\b|\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) (?:\w{1,12} ){0,3}(?:further comment|to (?:comment further|elaborate))\b/u,
    kind: 'declined',
    oneQuestion: true,
  },
  // said nothing: `did not immediately respond to a request for comment`
  {
    pattern: new RegExp(
      String.raw`\b(?:(?:did|does|do|had|has|have)(?: not|n['’]t)|never|failed to|yet to) (?:\w{1,12} ){0,3}(?:respond|responded|reply|replied|return|returned|answer|answered)(?! to the requests?(?! for comment))(?: to)?(?: [\w’'-]{1,20}){0,8}? ${ASKED}${FOR_WORDS}`,
      'u',
    ),
    kind: 'noResponse',
  },
  // `ignored several requests for comment`, `did not provide a comment`
  {
    pattern:
      /\bignored (?:\w{1,12} ){0,3}(?:calls|e-?mails|messages|questions|requests?)\b|\b(?:did|has|had|have)(?: not|n['’]t) (?:provide|provided|offer|offered) (?:\w{1,12} ){0,2}(?:comment|response|answers?)\b/u,
    kind: 'noResponse',
  },
  // `Messages left for the mayor were not returned`, `Calls to the bank went unanswered`
  {
    pattern:
      /\b(?:calls?|e-?mails?|inquir(?:y|ies)|enquir(?:y|ies)|letters?|messages?|questions?|requests?)\b(?: [\w’',-]{1,20}){0,10}? (?:(?:was|were|have been|had been)(?: not|n['’]t) (?:\w{1,12} )?(?:returned|answered)|(?:went|go|were) (?:unanswered|unreturned))\b/u,
    kind: 'noResponse',
  },
  // `Neither the mayor nor the builder responded to requests for comment`
  {
    pattern:
      /\b(?:neither|none|no one|nobody)\b(?: [\w’',-]{1,20}){1,20}? (?:(?:responded|replied) to|returned|answered) (?:\w{1,12} ){0,4}(?:calls?|e-?mails?|messages?|questions?|requests?)\b/u,
    kind: 'noResponse',
  },
  // `had not responded by publication`, `did not reply before this story went to press`
  {
    pattern:
      /\b(?:did|has|had|have)(?: not|n['’]t) (?:immediately |yet )?(?:respond|responded|reply|replied)(?=[.,;]|$| (?:as of|at (?:the )?time|before|by|in time|prior|when asked)\b)|\b(?:has|have|had) yet to (?:respond|reply)(?=[.,;]|$)/u,
    kind: 'noResponse',
    bare: true,
  },
  // `Calls to the bank went to voicemail`
  {
    pattern:
      /\b(?:calls?|phone calls?)\b(?: [\w’',-]{1,20}){0,10}? went (?:straight |directly )?to (?:a )?voicemail\b/u,
    kind: 'noResponse',
  },
  // wasn't found: `could not immediately be reached`, `Nobody was available for comment`
  {
    pattern:
      /\b(?:could|can|were|was)(?: not|n['’]t|not)(?: \w{1,12}){0,2} (?:be reached|reachable|be contacted|available for (?:comment|an? interview)|be located)\b|\b(?:is|was|were) unavailable for (?:comment|an? interview)\b|\b(?:nobody|no one)(?: [\w’'-]{1,20}){0,6}? was available for comment\b/u,
    kind: 'unreachable',
  },
  // `Attempts to reach the builder were unsuccessful`
  {
    pattern:
      /\b(?:attempts|efforts) to (?:contact|reach)(?: [\w’',-]{1,20}){1,10}? (?:were unsuccessful|failed)\b/u,
    kind: 'unreachable',
  },
  // had nothing to say
  {
    pattern:
      /\b(?:had|have|has) no (?:immediate |further )?comment\b|\b(?:did|would)(?: not|n['’]t) (?:immediately )?comment\b|\bno comment\b|\b(?:has|have) (?:yet to comment|not(?: yet)? commented)\b/u,
    kind: 'noComment',
  },
]

export const ENGLISH_SILENCES: SilenceWords = {
  lang: 'en',
  words: SILENCE_WORDS,
  speaksOn: SPEAKS_ON,
  neither: ['neither', 'nor'],
  phrases: SILENCE_PHRASES,
}

import { readWeights } from './readWeights.ts'

/**
 * How much each sign counts when words in marks are told from quotes; what speaks for a quote is
 * above nothing. Made by `npm run bench -- train` from the labelled stories.
 */
export const JUDGE_WEIGHTS: ReadonlyMap<string, number> = readWeights(`
25
advice much
  size 1
   2
   3
   5
   9
   long
 none size 3
   5
   9
   long
 some size 1
   2
   long
before ( behind )
 * behind *
   nothing
 , behind ,
   .
   Name
   auxiliary
   be
   conjunction
   preposition
   pronoun
   relative
   word
 : behind ,
   .
   nothing
   preposition
 Name behind ,
   conjunction
   nothing
 about behind .
   nothing
 act behind ,
   nothing
   preposition
 adverb behind ,
   .
   adverb
   conjunction
   preposition
 article behind ,
   article
   auxiliary
   conjunction
   group
   indefinite
   nothing
   organisation
   past
   relative
   word
 as behind ,
   auxiliary
   be
   conjunction
   preposition
   pronoun
   quotation
   relative
   say
   subordinator
   word
 auxiliary behind .
   conjunction
   nothing
   preposition
 be behind ,
   .
   ;
   ?
   adverb
   conjunction
   indefinite
   nothing
   preposition
   pronoun
   relative
   say
   subordinator
   word
 call behind ,
   .
   be
   conjunction
   past
   preposition
 called behind ,
   .
   Name
   conjunction
   past
 conjunction behind be
   preposition
   word
 determiner behind nothing
 document behind conjunction
   nothing
 feel behind .
   conjunction
   nothing
   preposition
 for behind ,
   .
   conjunction
   nothing
 gerund behind conjunction
   nothing
   preposition
 group behind .
   nothing
 in behind ,
   .
   conjunction
 indefinite behind auxiliary
   be
   conjunction
   document
   indefinite
   nothing
   organisation
   person
   preposition
   relative
   subordinator
 named behind ,
   nothing
 nothing behind ,
   -
   :
   Name
   article
   auxiliary
   be
   conjunction
   indefinite
   nothing
   owner
   past
   person
   preposition
   pronoun
   quotation
   say
   word
   –
 of behind ,
   .
   conjunction
   indefinite
   preposition
   word
 on behind .
   Name
   conjunction
   indefinite
   nothing
   preposition
   subordinator
   word
 or behind ,
   nothing
   preposition
 organisation behind preposition
 owner behind .
   conjunction
   nothing
   word
 past behind ,
   .
   nothing
   word
 person behind nothing
 possessive behind word
 preposition behind ,
   conjunction
   nothing
   past
   preposition
   word
 pronoun behind .
   conjunction
   nothing
   relative
 quotation behind conjunction
 relative behind .
   be
   nothing
   preposition
   pronoun
 say behind ,
   ;
   ?
   auxiliary
   nothing
   preposition
   say
   subordinator
   word
 saying behind .
   nothing
 so-called behind ,
   .
   past
   preposition
   relative
   word
 subordinator behind .
   be
   nothing
 term behind ,
   .
   auxiliary
   be
   nothing
   past
   preposition
   relative
 to behind ,
   conjunction
   nothing
   preposition
   relative
 with behind nothing
 word behind (
   ,
   ;
   auxiliary
   be
   conjunction
   indefinite
   nothing
   past
   preposition
   quotation
   subordinator
   word
 work behind ,
behind "
 (
 )
 *
 ,
 -
 .
 ;
 ?
 Name
 auxiliary
 be
 call
 determiner
 document
 group
 indefinite
 nothing
 organisation
 owner
 past
 pronoun
 quotation
 relative
 say
 tell
 word
 work
 –
 —
broken behind Name
  auxiliary
  be
  call
  group
  indefinite
  person
  preposition
  pronoun
  quotation
  relative
  say
  subordinator
  tell
cue :
 accepted
 according
 accused
 accuses
 acknowledged
 added
 adding
 adds
 admits
 admitted
 advised
 agreed
 announced
 announces
 answered
 answers
 argued
 ask
 asks
 assured
 began
 begged
 begins
 branded
 call
 called
 calling
 calls
 cautioned
 chanted
 commented
 compared
 complained
 conceded
 concedes
 conceding
 concluded
 confided
 confirmed
 considered
 considers
 declared
 defended
 demanded
 denounced
 describe
 described
 describes
 describing
 disclosed
 dismissed
 dubbed
 explaining
 explains
 felt
 finds
 fumed
 hailed
 heard
 hoped
 informed
 informs
 insist
 insisted
 insists
 joked
 knew
 know
 known
 knows
 labeled
 labels
 likened
 named
 nicknamed
 noted
 objects
 offered
 offers
 pointed
 points
 posted
 praised
 predicted
 promised
 pronounced
 proposed
 questioned
 quipped
 rated
 rating
 read
 reading
 reads
 recalled
 recalls
 recommended
 recounted
 recounts
 referred
 refers
 rejected
 remarked
 remembers
 replied
 replies
 reply
 report
 reported
 responded
 revealed
 said
 sang
 say
 saying
 says
 sent
 shot
 shouted
 shouting
 show
 shown
 sighs
 sings
 speak
 speaks
 spoke
 stated
 states
 stood
 suggested
 talk
 talks
 tells
 term
 terms
 testified
 texted
 texts
 thanked
 thanks
 think
 thinks
 told
 tweeted
 typed
 urged
 used
 wanted
 wants
 warn
 warned
 warns
 went
 words
 write
 writes
 written
 wrote
 yelled
ended behind )
  ,
  -
  .
  Name
  article
  be
  conjunction
  nothing
  preposition
  pronoun
  say
  word
  –
first a
 all
 an
 and
 any
 are
 as
 be
 because
 before
 beyond
 but
 by
 can
 could
 did
 do
 don't
 don’t
 eight
 every
 for
 four
 had
 has
 he
 he'd
 he's
 he’d
 he’s
 his
 i
 i'll
 i've
 if
 in
 is
 it
 it's
 it’s
 i’d
 i’ll
 i’m
 i’ve
 like
 more
 most
 never
 no
 not
 of
 off
 on
 once
 one
 or
 other
 our
 seven
 she
 she's
 she’d
 she’s
 some
 that
 that's
 that’s
 these
 they
 they'll
 they've
 they’re
 to
 two
 up
 was
 we
 we'd
 we're
 we've
 we’re
 we’ve
 what
 where
 which
 who
 who's
 why
 will
 with
 within
 without
 you
 you'll
 you're
 you've
 your
 you’d
 you’ll
 you’re
gap 1 size 1
   3
   9
   long
 12 size 1
   3
   5
   9
   long
 3 size 1
   2
   3
   5
   9
   long
 6 size 1
   2
   3
   5
   9
   long
 far size 1
   3
   5
   9
   long
marked 1 size 1
   2
   5
   9
   long
 2 size 3
   5
   9
   long
 3 size 1
   2
   3
   9
 4 size 1
   2
   3
   5
near 10
 11
 12
 14
 17
 1994
 2
 20
 2019
 212
 22
 3
 31
 40
 41
 6
 8
 9
 900
 a speaking
  term
  work
 a.m.
 accounts
 accused
 ad's
 added
 adding
 administration's
 admits
 advice
 advised
 again
 agency's
 aides
 album
 allowed
 aloud
 already
 also
 always
 answered
 anyone
 anything
 apologized
 appealed
 approach
 assignment
 assured
 ball
 band
 bank
 banned
 banner
 became
 began
 begins
 bench
 best
 better
 billed
 bin
 bird's
 bit
 blamed
 board
 book
 books
 booths
 box
 boy
 brand
 branded
 breakfast
 brochure
 brother
 bug
 building
 bus
 button
 buttons
 cake
 call
 called
 calling
 calls
 came
 caption
 car
 card
 career
 cases
 cat
 category
 causes
 cautioned
 cent
 chains
 chairwoman
 chamber
 champion
 change
 chant
 chapter
 charge
 checks
 chief
 child
 children
 cited
 citing
 claim
 claimed
 claims
 clause
 client
 clip
 close
 closes
 coach
 coast
 code
 collection
 column
 comes
 comments
 commerce
 committee
 compared
 complained
 concedes
 conceding
 confirmed
 congressman
 considered
 contract
 convention
 copy
 corner
 cost
 council
 counted
 counting
 created
 credits
 cries
 critic
 critics
 current
 customers
 cut
 date
 daughter
 deal
 defended
 definition
 demand
 denied
 department
 describe
 described
 describes
 describing
 director
 dismissed
 divided
 door
 draft
 driver
 drivers
 dropped
 dubbed
 economists
 edge
 election
 eleven
 email
 end
 entered
 entries
 episode
 evening
 ever
 everyone
 evidence
 executive
 explained
 explains
 faced
 faces
 family
 farming
 favourite
 fees
 felt
 ferry
 field
 file
 filed
 files
 filing
 film
 final
 finds
 firms
 floor
 folder
 followers
 fond
 food
 forecasters
 found
 four-letter
 friend
 full
 fund
 further
 gallery
 game
 gave
 general
 generations
 get
 gets
 give
 given
 going
 good
 got
 governor
 great
 green
 guest
 guide
 hailed
 hall
 hangs
 health
 hear
 heard
 hearing
 held
 here
 hidden
 hold
 home
 hoped
 host
 hour
 idea
 identified
 incident
 include
 including
 informed
 ink
 insists
 inspector
 instead
 insurance
 introduced
 island
 issues
 jacket
 job
 judge
 just
 keep
 kettle
 kitchen
 know
 known
 knows
 lady
 landed
 law
 lawmakers
 lawyer
 lead
 leader
 leadership
 leaflet
 ledger
 left
 let
 letters
 library
 lift
 likely
 likened
 listed
 lists
 little
 live
 local
 locally
 logged
 longer
 look
 low
 lowered
 made
 mail
 majority
 maker
 manager
 mark
 marked
 match
 mean
 means
 meet
 member
 members
 memo
 memoir
 men
 message
 messages
 met
 metres
 microphone
 minister
 ministry
 minutes
 mistake
 model
 months
 morning
 mother
 motion
 much
 name
 named
 names
 narrator
 next
 nicknamed
 nobody
 note
 noted
 nothing
 notice
 number
 nurse
 offer
 offered
 offers
 office
 official
 officials
 old
 online
 open
 opened
 operation
 operator
 owner
 p.m.
 pact
 page
 panel
 paper
 paperback
 part
 participants
 party
 pass
 passed
 patch
 patience
 pay
 pencil
 people
 percent
 person
 phone
 photo
 phrase
 place
 plans
 plate
 play
 played
 players
 playing
 plots
 pointed
 police
 policy
 popularly
 port
 post
 posted
 predicted
 premier
 president
 price
 programme
 promise
 promised
 promises
 pronounced
 proposed
 protest
 published
 question
 quite
 ran
 range
 rated
 rating
 reading
 reads
 recipe
 record
 recorded
 red
 refer
 refers
 register
 regrets
 regretted
 regulator
 rejected
 release
 remark
 remarked
 remarks
 replied
 replies
 reply
 reported
 reporter
 reports
 request
 residents
 resigned
 responded
 result
 return
 riders
 road
 roughly
 rule
 ruling
 running
 runs
 said
 saying
 scale
 schools
 score
 seal
 search
 searched
 searches
 season
 seat
 secretary
 see
 seen
 senator
 sends
 service
 set
 setting
 sheet
 shirts
 short
 shout
 shouted
 shouting
 show
 shown
 shows
 side
 sides
 sign
 signed
 signs
 silence
 simply
 single
 site
 slogan
 sold
 something
 song
 source
 speak
 speaks
 speech
 spent
 split
 spoke
 spokesman
 spokesperson
 sponsor
 spot
 spring
 stage
 stand
 star
 state
 statement
 steps
 still
 stone
 stood
 stopped
 store
 storm
 story
 strike
 struck
 study
 subject
 supporters
 system
 tables
 tag
 take
 talks
 tariffs
 taught
 teachers
 team
 teams
 television
 termed
 testified
 thanked
 thanks
 there's
 thing
 thinking
 third
 threat
 tie
 time
 times
 titles
 today
 too
 town
 trade
 translated
 translates
 treated
 tried
 trouble
 trust
 tune
 turns
 tweeted
 twice
 union
 urged
 use
 used
 users
 version
 visitors
 voice
 votes
 vowed
 waiting
 wall
 wants
 warned
 warning
 waste
 waved
 weekend
 well
 whoever
 wife
 witness
 woman
 women
 wondered
 wording
 words
 working
 worse
 write
 years
 yesterday
 yet
 yourself
next "
 (
 )
 *
 ,
 -
 .
 ;
 ?
 Name
 a
 about
 according
 across
 after
 an
 are
 as
 asked
 asks
 at
 because
 before
 bill
 but
 called
 campaign
 costs
 for
 gets
 had
 has
 he
 his
 i
 if
 in
 is
 it
 last
 lost
 may
 means
 my
 nothing
 notice
 of
 or
 out
 quotation
 reads
 runs
 said
 says
 scheme
 she
 since
 so
 that
 then
 there's
 they
 though
 to
 too
 until
 went
 were
 when
 whether
 which
 while
 will
 with
 without
 wrote
 yelled
 –
 —
nobody size 1
  2
  3
  5
  9
  long
open behind (
  )
  ,
  .
  ;
  ?
  Name
  act
  adverb
  article
  auxiliary
  be
  call
  determiner
  document
  gerund
  group
  indefinite
  organisation
  owner
  past
  pronoun
  quotation
  relative
  say
  word
  work
  –
  —
pattern advised
  size 1
   2
   5
   9
 named
  size 1
   2
   3
   9
 naming
  size 1
   2
 readers
  size 1
   9
 said
  size 1
   2
   3
   5
   9
   long
 supposed
  size 1
   2
   3
   5
   9
   long
 title
  size 1
   2
   3
   5
   9
plain
 before (
  *
  :
  Name
  adverb
  article
  as
  auxiliary
  be
  by
  called
  conjunction
  determiner
  document
  feel
  gerund
  group
  in
  indefinite
  like
  named
  negation
  nicknamed
  nothing
  on
  or
  organisation
  owner
  person
  possessive
  preposition
  pronoun
  relative
  say
  saying
  so-called
  subordinator
  term
  with
  word
  work
 rule accordingTo
  answer
  answered
  colonBefore
  continued
  cueAfter
  cueBefore
  cueBeside
  insideParagraph
  lastSentence
  leading
  nameAbove
  none
  ownView
  sameParagraph
  sentenceBefore
  signature
  trailing
  view
rule accordingTo
 answer
 answered
 colonBefore
 continued
 cueAfter
 cueBefore
 cueBehind
 cueBeside
 label
 lastSentence
 leading
 nameAbove
 none
 ownView
 sameParagraph
 sentenceBefore
 sentenceSubject
 signature
 trailing
 view
shape 9
 A
  A
   A
  s A
 X
  9
  X
   9
   X
    X
   s
  s
   X
    X
    s
   s X
    x
   x
    X
  x
   X
   s
   x
    x
 long
 s
  A A A
  X
   X
   s X
   x
  s A
   X X
   s
    X
    s
    x
   x
    X
    x
  x
   X
   s X
    s
    x
   x
    x
 x
  X
  s
   X
   s
    x
   x
    s
    x
  x X
   s
    s
    x
   x x
size 1
 2
 5
 9
 long
speaker carried carried new sure 
  size 1  
   2  
    sure 
   3  
    sure 
   5  
    sure 
   9  
    sure 
   long  
    sure 
 document thing definite  near
    sure near
   new  near
    sure near
 group thing definite  
    sure 
   named sure near
   new  
     near
 human size 1  
     near
    sure near
   2 sure near
   3  near
    sure 
     near
   5  near
    sure 
     near
   9  
     near
    sure 
     near
   long  
     near
    sure 
     near
 organisation human named sure near
  thing definite  
     near
    sure near
   named  
     near
    sure 
     near
   new  
     near
    sure 
     near
 person human named  near
    sure 
     near
 pronoun human definite  near
    sure 
     near
  thing definite  
     near
    sure 
     near
 thing size 1  
     near
    sure 
   2  
     near
   3  near
    sure 
     near
   5  
    sure 
     near
   9  
     near
    sure 
     near
   long  
    sure 
     near
 unnamed human definite sure 
     near
   new  
     near
    sure near
  thing new  
     near
subject a group
  saying
  surface
  term
  thing
  work
 document
 he
 nobody
 person
 saying
 several
 she
 speaking
 term
 they
 work
 you
titled before (
  ,
  :
  ;
  Name
  about
  adverb
  article
  as
  be
  by
  call
  called
  conjunction
  for
  gerund
  in
  indefinite
  named
  nicknamed
  of
  on
  owner
  past
  possessive
  preposition
  pronoun
  quotation
  relative
  say
  so-called
  term
  to
  with
  word
  work
 rule cueAfter
  cueBefore
  cueBeside
  insideParagraph
  label
  lastSentence
  leading
  none
  sentenceSubject
  trailing
 size 1
  2
  3
  5
  9
told behind before (
   ,
   Name
   as
   auxiliary
   be
   conjunction
   indefinite
   nothing
   of
   on
   or
   owner
   past
   possessive
   preposition
   pronoun
   relative
   say
   so-called
   term
   to
   word
   work
 call before Name
   article
   be
   call
   called
   conjunction
   document
   for
   gerund
   group
   indefinite
   named
   nicknamed
   owner
   person
   preposition
   pronoun
   say
   term
   word
  within before ,
    Name
    article
    as
    called
    document
    term
    word
 feel before ,
   :
   article
   as
   be
   feel
   for
   indefinite
   past
   pronoun
   relative
   term
   word
  within before ,
    article
    as
    be
    indefinite
    say
    to
    word
 none before (
   *
   ,
   :
   ;
   Name
   about
   act
   adverb
   article
   as
   auxiliary
   be
   called
   conjunction
   determiner
   document
   for
   gerund
   in
   indefinite
   nicknamed
   nothing
   of
   on
   or
   organisation
   owner
   past
   person
   possessive
   preposition
   pronoun
   quotation
   say
   saying
   so-called
   subordinator
   term
   to
   with
   word
   work
 say before ,
   :
   about
   act
   adverb
   as
   auxiliary
   be
   call
   conjunction
   document
   for
   gerund
   group
   in
   like
   negation
   of
   on
   or
   owner
   past
   person
   possessive
   pronoun
   relative
   so-called
   term
   to
   with
   word
   work
  within before :
    about
    as
    auxiliary
    be
    for
    indefinite
    of
    preposition
    pronoun
    say
    term
    to
    with
 tell before ,
   :
   Name
   adverb
   as
   auxiliary
   be
   conjunction
   indefinite
   of
   past
   preposition
   pronoun
   relative
   say
   to
  within before ,
    auxiliary
    be
    pronoun
    word
verb act does far
   near
  may near
 be does far
   near
 behind act  far
    next
  be  far
    next
  call  far
  feel  far
  other  far
    next
   own far
  say  far
    next
  tell  far
    next
 call does off
 feel does far
   off
  may not near
    off
 other does not near
   off
  may far
   not near
    off
   off
 say does far
   off
  may far
   near
   not near
 tell does near
   off
word *
 :
 a
 about
 acted
 after
 already
 an
 answer
 are
 at
 be
 became
 become
 been
 behind
 bill
 blamed
 book
 but
 by
 call
 called
 calls
 caption
 cent
 chanted
 chose
 code-named
 considers
 could
 decision
 do
 entitled
 feels
 felt
 for
 found
 from
 goes
 had
 has
 have
 he's
 headed
 heading
 headline
 her
 him
 himself
 his
 in
 include
 into
 it
 it's
 its
 it’s
 just
 labelled
 like
 line
 looked
 marked
 mean
 means
 name
 named
 new
 nicknamed
 not
 nothing
 now
 of
 offered
 on
 or
 password
 phrase
 picked
 plan
 played
 policy
 prefer
 preferred
 promised
 quotation
 rated
 read
 reading
 reads
 result
 said
 sang
 say
 saying
 says
 she
 she's
 should
 shown
 signed
 simply
 slogan
 so-called
 state's
 term
 termed
 terms
 that
 that's
 the
 their
 them
 then
 there's
 they
 they're
 this
 title
 titled
 took
 under
 up
 urged
 use
 was
 were
 what
 whose
 word
 words
 would
 write
 wrote
 your
words * *
 , as
  because
  called
  calls
  from
  is
  marked
  or
  said
  say
  the
  titled
  to
  was
  whose
 : a
 Name (
  ,
  :
  Name
  a
  as
  called
  for
  had
  has
  is
  of
  on
  said
  says
  was
  were
 a so-called
 about the
 added :
 among them
 and a
  that
  the
 as quotation
  the
 asked for
 at the
 author of
 back :
 been called
 book ,
 box marked
 call a
  it
 called Name
  a
  him
  it
  the
 calling a
 calls a
  the
 copy of
 cries of
 described as
 describes as
 down to
 economists call
 filed under
 for its
  the
 found it
 full :
 had a
  been
 hand :
 has been
 have been
 he calls
  felt
  had
  has
  is
  says
  was
  would
 him as
 i was
 in Name
  the
 is :
  a
  called
  titled
 it ,
  :
  as
  called
  calls
  had
  is
  says
  was
  would
 known as
 line :
 listed as
 locally as
 name is
 nicknamed the
 not a
 nothing (
  Name
  a
  and
  it's
  nothing
  on
  the
 of Name
  a
  being
  the
 on Name
  a
 one ,
 only as
 over a
 per cent
 plan was
 promised a
 quotation ,
  and
  or
  then
  to
  was
  with
 read :
 reads :
 remarked ,
 replied :
 said ,
  :
  it
  was
 say ,
 says ,
 she calls
  feels
  had
  is
  was
 shouted ,
 sold as
 speaks of
 spoke of
 that he
  it
  it's
  read
  reads
  said
  says
  the
  was
 the caption
  decision
  heading
  headline
  name
  phrase
  result
  slogan
  so-called
  state's
  title
  word
  words
 them ,
  as
 there was
  were
 they say
  were
 to a
  as
  say
  the
  write
 trade as
 under a
  its
 warned of
 was a
  being
  rated
  the
 we had
 who was
 will be
 word ,
 words ,
  :
 would be
 write ,
 writes :
 you were
bffdcDDBCDDebDdgJcECedbiFhkkLDjDDcaEnGKBCacjfkchdjhgbefbeBCegggDhCBEEFBEDjKEBBGGDgEgbbeCELcbfcfgFgBEFFBFGCdbcGGiEEidBhjaidaABbFciaoEBDEggbGEDDDoDjDcFfBblaGEoejCbfigfhmdCIdgcAlDcfjFGchDdCIbHkECebBkfDdcDecFhkfjgeImEdbhhblAieGCbBbmbEfbBdCeEahjeDbbgcEBAeBeebChhbBdCcDdcCddjAdCeBAfbDbDbeCddeIDFEIEFFADeFhcCBBPbEcFMKkDCCGFDGHIEJHCgLJlCHLJFCFCHhJAGICCDeCDeCADkbhosoFhdAQKgdBCDDBGbBCfjEICCDiDEGEKDbDFdcHGBDgeCCDbIKnlCcmGCCiddbjBjDbHCGbdCDEKGDGhNEHEBgDCCHChElEGefBADEkGEIGBjdFeCECBCFcFCBAgDCEECEDDECDCeCEDCCDCDbDDEDhCDCFHBEEFiGbDEDCGDCDGDECDACDGCBBEDGbCBgDCcGFDBDHECCDCbCCBADDCECBBBCCBBCDEDdDCDGbbBCDACBDcabBcCfihecielecjkgljfgpdHjecchLGEEDFILHeDDDJIkcgDHdHKEhFjjkeFpgFFngfJiEMFejIefdMdlGficffPhDDDeIFJfgKklHcOFEFdMiGdEkGcJEDiDDEDdGhiEEkKGDGHEJgFeeDjIgGqDHEOLHFKeGfFHgoLJEEEFEIiHiIDhceKHeEEigjDlkkFFGOfdpliGjkjkjLhSGhLcNgGkFfGEecPhdGdgEcFcDIEmDGgHIfekFLDkkeFegGDNFhINIJHfdFDfEIGEdcdgilFgeDGEEGfjcJhicmEhEDcHedmdckDiJHDfjDloeDDgcEGecDEDgcFgIMNEgeejDceiDcHIGGHcnclGeJgDdhHFDHDelEiHdHfFIKcmkDJHdiTcfGnfGDIdFfGGEFDIQHhHkejfgIjliEEpeeDgEjRSeLJIDMFDEIMGDJLJHDKEmeEFiDEijeGihHDEHfdEdkklEciFGIeHPnKGDJlHIcghhgDmIIehFFHdffjEgDIGgedpfkfMGeFeiiGkEEoIdogNeFIceldEGeFjfFfjtgggcDlhHeFHGIIkGLhGfDDGFHJccdFKEFHGEhGecdgjDbbgcEBAeBbEGIBcfcDDceelEcifbiffDIdFbhCFfkrEBkDgcdCEDDnDhecCiCfbbDhBCddKccqDFAdfffcBFbecBAeoAcbefmGhbiecLedgbfekcibbEkhfggfBhgkkchCBDDBBBdceadblhefijrABEDCBbADEBCBhBEBFbaidbhCdeBBFBbCCbDibcCBBFFFDEDBCBaBEdGDCCdLEFFDFDAmBecCEeGDBbCgLfCDOEcegchkeChjEiBCqbbhCfChLhjkEkBBBDDBCECEFDCEEaDEKDDCNEcHDFGbaBCDEbbHBEBEFEEEcCEBcEHebbBCCCCDBCCDDECEEECDdiCaDDEbhcBDBDBBCDBdAhcbcebEBBBBBEDCHFDBDbcEbfbGGedbADcCBbDffcAhheadhkfgghkfhglmiggfheigjgqhiFebkmhfBddfnfHffjcefgbAdoCHDkjDjgijclkcDKihfflGbBbfDEIbEBhicFgbEFDdKgLCDbBrCjdCFfdKKCeDhgiFkgFIcCcCedghgedBCfcificidfCeebdffNfdEfCKgkechdeBDgIFDEDcFEDDEHcdBDjECDHBBlBEFCDBKFDCDIBGDdfCBECjBdEEFCIbHAbIHfGDbIEBIBDbCdecdbdhCCCbDieCeCciDbcADLkiAAECbcGEDbbEGAdBEcDQDCdjcCKhJckJLGJlFGbKgqEEkchbrABbDffgBbgEAiiHIipoegjgECdbLedhblGkbnLebeFHGGCtkBAGLHhIIghqcgEBCdIIalFbAghgkPFlEHgcbJEoleEBeAJhclgJkhfEDfjbCcaIDhCEFfFhKkEGhfCiEGgfgcEgEadhelFCeEdBbqjOEEGgiFGJCBFLLbHHFDELEEGGgeGegfBdEHGEHFDGjdkekepdfhnDCiihFEgoFncmhDKgedcnCADFDCGCHhlhIEEIEGmIHBIDGMJfeNKGbrdbGghqgcJbEAJfFEhhEomhjFLLFeoGCPMCFuDF
`)

import type { PageWords } from '../PageWords.ts'
import { ENGLISH_ON_ANY_PAGE } from './anyPage.ts'

export const ENGLISH_PAGE: PageWords = {
  ...ENGLISH_ON_ANY_PAGE,
  fillers: (
    'about after again also because been before being between both could does doing down each even ' +
    'ever every first from gets give gives good great have here into just know last like look make ' +
    'makes many more most much need never next only other over read said same says should some still ' +
    'such take takes than that their them then there these they thing things this those through time ' +
    'under until very want were what when where which while will with would year years your'
  ).split(' '),
  dayFirst: false,
  spelling: {
    day: (
      'analyse apologis behaviour catalogue centre cheque colour criticis defence favour flavour grey ' +
      'harbour honour humour labour licence metre neighbour organis pound programme realis recognis ' +
      'rumour theatre towards travell tyre whilst'
    ).split(' '),
    month: (
      'analyze apologiz behavior center color criticiz defense favor flavor gray harbor honor humor ' +
      'labor meter neighbor organiz program realiz recogniz rumor theater traveled'
    ).split(' '),
  },
  lived: ['born', 'died'],
  updated: ['update', 'modified', 'revised', 'corrected', 'last edited'],
  published: ['published', 'publication date', 'publish date', 'posted', 'pub date', 'issued'],
  units: (
    's sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days ' +
    'w wk wks week weeks mo mos month months y yr yrs year years'
  ).split(' '),
  ago: ['ago'],
  by: [
    'by',
    ...(
      'written|words|reporting|reported|report|story|text|posted|article|analysis|opinion|essay|' +
      'exclusive|interview|review|commentary|news analysis|guest essay|live updates|live coverage|' +
      'live reporting|live blog|liveblog|updates|updated|compiled|curated|authored|published|' +
      'submitted|contributed|presented|hosted|created|column|perspective|comment|features|special|' +
      'special report|news|story and photos|story and photographs|words and pictures|interviewed|' +
      'guest post|guest column|op-ed|editorial'
    )
      .split('|')
      .map((word) => `${word} by`),
    'an essay by',
    'an interview by',
    'interview:',
    'as told to',
    'told to',
    'live coverage with',
    'live updates with',
    'rolling coverage by',
    'rolling coverage with',
    ...'author authors contributor contributors writer reporter words text'
      .split(' ')
      .map((word) => `${word}:`),
  ],
  tails: (
    'published publish posted updated update modified revised corrected created date filed added first last ' +
    'originally uploaded released medically photographs photography photos pictures images ' +
    'illustrations follow share comments comment reading subscribe listen print special'
  ).split(' '),
  opensWithStandfirst: false,
  keyPoints: [
    'key points',
    'key takeaways',
    'key facts',
    'the key points',
    'what to know',
    'things to know',
    'at a glance',
    'in brief',
    'in short',
    'highlights',
    'story highlights',
    'summary',
    'quick read',
    'what we know',
    'takeaways',
    'ai summary',
    'article summary',
  ],
  author: ['author', 'authors', 'author of the article'],
  desks: (
    'desk staff team bureau board newsroom service editors reporter reporters correspondent ' +
    'correspondents agencies agency editor editorial newsdesk writers submissions wire'
  ).split(' '),
  pictures: (
    'photo|photos|photograph|photographs|photography|picture|pictures|image|images|illustration|' +
    'illustrations|graphic|graphics|screenshot|screengrab|video|pic|pics|composite|collage|montage|' +
    'staff photo|file photo|handout photo|courtesy photo'
  ).split('|'),
  creditBy: [
    'by',
    'via',
    'from',
    'courtesy of',
    'courtesy',
    'provided by',
    'supplied by',
    'taken by',
    'shot by',
    'credit',
    'source',
  ],
  stageDirections:
    'laughs|laughing|laughter|chuckles|smiles|smiling|grins|sighs|shrugs|nods|pauses|pause|long pause|applause|cheers|cheering|boos|crosstalk|inaudible|silence|clip|archival clip|end clip|end of clip|music|theme music|soundbite of music|sponsor break|break'.split(
      '|',
    ),
  captionLabels: ['image caption', 'photo caption', 'picture caption', 'caption'],
  captionOpens: (
    'view image in fullscreen|view fullscreen|view larger image|open image in gallery|image|photo|' +
    'enlarge this image|enlarge image|enlarge|click to enlarge|show caption|# of #|#/#|# / #|' +
    'photo # of #|image # of #|slide # of #|photo #/#|image #/#'
  ).split('|'),
  captionCloses: ['hide caption', 'toggle caption'],
  sceneVerbs: (
    'address arrive attend carry celebrate cheer chant cross dance embrace gather ' +
    'gesture greet hold hug inspect kneel leave lift line listen look march mourn parade ' +
    'point pose practice pray prepare protest raise react salute search shout sing sit ' +
    'smile speak stand talk throw tour visit wait walk watch wave addresses arrives ' +
    'attends carries celebrates cheers chants crosses dances embraces gathers gestures ' +
    'greets holds hugs inspects kneels leaves lifts lines listens looks marches mourns ' +
    'parades points poses practices prays prepares protests raises reacts salutes ' +
    'searches shouts sings sits smiles speaks stands talks throws tours visits waits ' +
    'walks watches waves'
  ).split(' '),
  sceneEvents:
    'rally meeting conference ceremony protest march game match event hearing visit debate festival vigil parade'.split(
      ' ',
    ),
  opens: {
    // what readers are asked to write
    comments: [
      'add a comment',
      'be the first to comment',
      'comments have to be in english',
      'have your say',
      'join the conversation',
      'join the discussion',
      'leave a comment',
      'leave a reply',
      'log in to comment',
      'post a comment',
      'show comments',
      'view comments',
      'view all comments',
      'write a comment',
      'your email address will not be published',
      ...(
        'top rated comments|top comments|comments are closed|comments on this|' +
        'comments have been|comments for this|comment on this|commenting on this|' +
        'read the comments|read comments|see comments|see all comments|sign in to comment|' +
        'login to comment|you must be logged in|you must log in|tell us what you think|' +
        'share your thoughts in|let us know in the comments|post your comment|post a reply|' +
        'add your comment|join the debate|discuss this article|reply retweet|' +
        'our community guidelines|community rules|please be respectful'
      ).split('|'),
    ],
    // what readers are asked to pass on
    share: [
      'click to share',
      'follow us on',
      'follow me on',
      'post on x',
      'share current article',
      'share on ',
      'share this',
      'tweet this',
      ...(
        'share to|share via|share article|share story|send to a friend|email this|follow us:|' +
        'follow us at|like us on|find us on|add as a preferred|make us preferred|' +
        'set as preferred|follow on google'
      ).split('|'),
    ],
    // what readers are asked to sign up for
    newsletter: [
      'enter your email',
      'i understand and agree',
      'get our newsletter',
      'get the latest news',
      'join our newsletter',
      'sign up for',
      'sign up here',
      'sign up to',
      'stay in the loop',
      'subscribe for ',
      'subscribe to our',
      'subscribe to unlock',
      'subscribe now',
      'this content is reserved for',
      'create an account or',
      'register / sign in',
      'sign in or create',
      ...(
        'by signing up|by subscribing|by submitting|by entering your|you can unsubscribe|' +
        'already a subscriber|already have an account|already a member|thanks for signing up|' +
        'thank you for signing up|thank you for subscribing|thanks for subscribing|' +
        'enter email|please enter a valid|please check your inbox|please check your email|' +
        "we won’t share|we won't share|we respect your privacy|to continue reading|" +
        'subscribe to continue|subscribe to read|' +
        'subscribe today|subscribe here|subscribe and|log in to read|register to read|' +
        'create a free account|you have reached your limit|you’ve reached your limit|' +
        'this article is for subscribers|this article is exclusive|this is a subscriber|' +
        'get unlimited access|get the newsletter|sign up now|sign up below|' +
        'sign up and get|free newsletter|our free newsletter'
      ).split('|'),
    ],
    // other stories
    related: [
      'about the author',
      'also read:',
      'around the web',
      'editors’ picks',
      "editor's pick",
      'explore more on',
      'further reading:',
      'in case you missed it',
      'latest on:',
      'latest posts',
      'more from ',
      'more in ',
      'more on',
      'more about',
      'more stories',
      'more videos',
      'more:',
      'most read',
      'news updates',
      'popular articles',
      'order reprint',
      'read also',
      'read more',
      'see more from',
      'read next',
      'recommended for you',
      'recommended from',
      'related articles',
      'related stories',
      'related:',
      'see also:',
      'see more:',
      'watch:',
      'watch |',
      'you may also like',
      'you might also like',
      ...(
        'related coverage|related news|related topics|related content|related video|' +
        'related story|related reading|related forums|related roundup|read this next|' +
        'read now:|read full story|read the full story|what to read next|recommended reading|' +
        'recommended stories|recommended articles|recommended videos|you may be interested|' +
        'you may have missed|you may also be interested|you might be interested|' +
        'you might have missed|in other news|other stories|latest in|latest from|' +
        'latest headlines|top headlines|more headlines|more like this|more to read|' +
        'more to explore|more coverage|more reading|must read|must-read|don’t miss:|' +
        "don't miss:|also on|next story|previous story|popular now|popular on|" +
        'popular stories|popular in|popular news|most popular|most viewed|most shared|' +
        'most commented|most recent|trending stories|trending on|trending in|' +
        'what others are reading|people are reading|people also|sponsored stories|' +
        'from around the web|from our partners|from the web|paid post|partner content|' +
        "sponsored links|sponsored by|editors’ choice|editor’s choice|editor's choice|" +
        "editors' picks|editor’s pick|today’s top|today's top|see also|see all from|" +
        'view more|watch more|watch next|watch live:|watch below|keep reading|' +
        'continue reading|go deeper|dig deeper|find out more|also see:|also read|also watch|' +
        "now playing|now watch|now read|buyer's guide|about the writer|about our|" +
        'stay on top of|top rated|other news'
      ).split('|'),
    ],
    // what pays for the page
    advert: [
      'advertise with',
      'article continues',
      'story continues',
      'scroll to continue',
      'this advertisement has not',
      ...(
        'ad feedback|advertisement|this ad will|skip ad|paid for by|presented by|shop now|' +
        'affiliate links|we may earn|we may receive|if you buy|if you purchase|' +
        'note to readers: if you'
      ).split('|'),
    ],
    // the way around the site
    navigation: [
      'this article is more than',
      'this story is more than',
      'newyou can now listen',
      'you can now listen',
      'back to top',
      'report a typo',
      'get alerts for',
      'skip to ',
      'report an error',
      'submit a correction',
      'to submit a correction',
      'print this',
      ...(
        'jump to|text size|font size|audio player|listen to this|listen to the article|' +
        'listen to story|read aloud|enlarge this|click to enlarge|tap to|swipe|view gallery|' +
        'view slideshow|open gallery|launch gallery|hide caption|a post shared by|' +
        'view this post on|this video is|video player|video unavailable|play video|' +
        'please enable javascript|javascript is|your browser|you need to enable|' +
        'tweet may have been|content from|to view this content|this content is hosted|' +
        'get the app|download the app|download our app|available on the app store|site map|' +
        'top of page|report this|report a problem|report an issue|flag this|send a tip|' +
        'send tips|got a tip|have a tip|contact the author|email the author|view profile|' +
        'see full bio|full bio'
      ).split('|'),
    ],
    // rights
    legal: [
      'all rights reserved',
      'copyright ©',
      'copyright 20',
      '© 20',
      '©20',
      '(c) 20',
      'this material may not be published',
      'this site is protected by',
      'terms of use',
      'terms and conditions',
      'privacy policy',
      'privacy notice:',
      'cookie policy',
      ...(
        'registration on or use of|use of this site|use and/or registration|' +
        'by using this site|by accessing this|cookie settings|cookie preferences|' +
        'manage cookies|do not sell|your privacy choices|your california privacy|ad choices|' +
        'adchoices|accessibility statement|' +
        'material from the|reprinted with permission|for reprints and permissions|' +
        'republished with permission|published under|no part of this'
      ).split('|'),
    ],
    other: [
      'additional reporting',
      'medically reviewed by',
      'fact checked by',
      'fact-checked by',
      'with files from',
      'with reporting ',
      '(reporting by',
      'filed under',
      'in this article',
      'tags:',
      'topics:',
    ],
  },
  whole: {
    comments: [
      'comment',
      'comments',
      'reader comments',
      '# comments',
      '# comment',
      'comments #',
      ...(
        'add comment|all comments|conversation|discussion|newest|' +
        'oldest|most liked|reply|replies|# reply|# replies|responses|# responses|feedback|' +
        'post comment|report|report abuse|sort by'
      ).split('|'),
    ],
    share: [
      'copy',
      'copy link',
      'copy url',
      'email',
      'facebook',
      'flipboard',
      'follow',
      'follow us',
      'gift this article',
      'instagram',
      'link copied',
      'linkedin',
      'pinterest',
      'pocket',
      'print',
      'print this page',
      'reddit',
      'save',
      'share',
      'share #',
      '# shares',
      'shares',
      'sharing is caring',
      'social sharing',
      'telegram',
      'tumblr',
      'tweet',
      'tweet #',
      'twitter',
      'whatsapp',
      'youtube',
      ...(
        'messenger|pin it|pin|post|threads|bluesky|mastodon|line|viber|sms|gift|gift article|' +
        'share full article|share link|' +
        'copied|copied!|link copied!|print article|save article|save for later|save this|' +
        'google+|google plus|stumbleupon|digg|hacker news|listen & subscribe|email link|' +
        'email article|flip|wechat|weibo|pinit|more sharing options|' +
        'show more sharing options|sharefullscreen'
      ).split('|'),
    ],
    newsletter: [
      'email address',
      'email address (required)',
      'get started',
      'newsletter',
      'newsletters',

      'sign up',
      'subscribe',
      'i’m in',
      "i'm in",
      ...(
        'e-mail|your email|your email address|submit|' +
        'sign me up|register|register now|join|join now|become a member|' +
        'membership|donate|support us|unlock|continue|free trial|' +
        'start free trial|get access|premium|subscriber only|subscribers only|' +
        'for subscribers|exclusive for subscribers'
      ).split('|'),
    ],
    related: [
      'don’t miss',
      "don't miss",
      'explore more',
      'featured',
      'latest articles',
      'latest news',
      'latest stories',
      'more articles',
      'more news',
      'more trending',
      'popular',
      'previous articles',
      'recent posts',
      'recommended',
      'related',
      'related article',
      'related post',
      'related posts',
      'stories for you',
      'top stories',
      'trending',
      'trending now',
      'up next',
      'videos',
      'watch now',
      ...(
        'also in news|' +
        'explore|' +
        'latest|latest video|latest videos|more|more for you|' +
        'more topics|most discussed|' +
        'most read|news|next up|' +
        'our picks|popular posts|' +
        'promoted|promoted stories|' +
        'recent articles|recent news|recent stories|' +
        'related links|' +
        'similar articles|similar stories|suggested|suggested for you|' +
        'suggested reading|the latest|this week|top news|top picks|' +
        'top rated comments|top videos|trending articles|trending news|' +
        'trending topics|video|watch|what to watch next|' +
        'you might like|' +
        'tags & topics'
      ).split('|'),
    ],
    advert: [
      'ad',

      'ads',
      'advert',
      'advertising',
      'continue reading below',
      'paid content',
      'sponsored',
      'sponsored content',
      ...(
        'ad choices|ad policy|adchoices|affiliate disclosure|' +
        'paid post|partner content|promoted content|remove ads|' +
        'why ads?|sponsored by|sponsor|ad by|ads by google'
      ).split('|'),
    ],
    navigation: [
      'about us',

      'bookmark',
      'careers',
      'close',
      'contact us',
      'dark mode',
      'end of article',
      'enlarge image',
      'expand',

      'home',
      'home page',
      'learn more',
      'listen',
      'loading',
      'log in',
      'log out',
      'menu',
      'my account',
      'next',
      'next article',
      'post navigation',
      'previous',
      'previous article',
      'search',
      'see all',
      'show more',
      'sign in',

      'toggle caption',
      'show caption',
      'view larger image',
      '#/#',
      '# / #',
      'image caption',
      'caption',
      'view image in fullscreen',
      'open image in gallery',
      'after newsletter promotion',
      'skip past newsletter promotion',
      'listen to article',
      'sponsor message',
      'transcript',
      'download',
      'view more offers',
      'view all',
      '# min read',
      '# mins',
      '# minute read',
      '# minutes read',
      '# views',
      'duration #',
      '#',
      '# of #',
      '# of # |',
      'video #',
      'video#',
      '# hour ago',
      '# hours ago',
      '# day ago',
      '# days ago',
      '# min ago',
      '# minutes ago',
      'last updated # hours ago',
      'last updated # hour ago',
      'last updated # days ago',
      'today #',
      ...(
        'a a|about|account|accessibility|advertise|all sections|all topics|archive|archives|' +
        'article|articles|audio|back|back to article|back to video|breaking news|browse|' +
        'categories|chapters|classifieds|click here|close menu|collapse|contact|contents|' +
        'continue to content|corrections|current time #|customize|download pdf|e-edition|' +
        'edit|edition|editions|enlarge|epaper|events|faq|favorites|' +
        'full screen|fullscreen|full text|full story|galleries|gallery|games|go|' +
        'google play|app store|help|hide|horoscopes|image|image #|image # of #|in pictures|' +
        'info|international|international edition|item # of #|join us|language|live|' +
        'live tv|live updates|loaded: #%|load more|loading...|local news|logged in|login|' +
        'logout|main menu|more info|more options|most read|mute|my profile|my news|' +
        'navigation|newsroom|next page|notifications|now playing|obituaries|ok|open|' +
        'open menu|our team|pause|pdf|permalink|photo #|photo # of #|photo gallery|photos|' +
        'play|play audio|play all|player|podcast|podcasts|preview pdf|previous page|' +
        'previousnext|print edition|profile|puzzles|quick links|radio|read full article|' +
        'read full story|read in app|refresh|reset|rss|rss feed|scroll down|scroll to top|' +
        'search for|search icon|section|sections|see more|select|settings|shop|show all|' +
        'show less|sign out|sitemap|skip|skip navigation|slide # of #|slideshow|' +
        'staff|start|stop|store|stream type live|supplementary material|switch|' +
        'toggle|toggle menu|toggle navigation|top|try again|unmute|update|view|' +
        'view all photos|view article|view comments|view full image|view more|' +
        'view original|view photo|view photos|views|watch live|' +
        'watch later|weather|# followers|# likes|# mins read|# min|# min listen|# photos|' +
        '# videos|# votes|# views # comments|# weeks ago|# week ago|# months ago|# month ago|' +
        '# years ago|# year ago|# mins ago|#h|#h ago|#d ago|#m ago|yesterday|just now|' +
        'an hour ago|a day ago'
      ).split('|'),
    ],
    legal: [
      'terms of service',
      'privacy notice',
      'disclosure',
      ...(
        'cookies|disclaimer|' +
        'editorial policy|ethics policy|imprint|legal|legal notice|licensing|' +
        'permissions|privacy|privacy center|privacy settings|reprints|' +
        'rights & permissions|terms|terms & conditions|user agreement|' +
        'your ad choices|copyright|code of ethics|corrections policy|' +
        'republish|republish this article|get permission'
      ).split('|'),
    ],
    // labels over what follows
    other: ['key points', 'key takeaways', 'keywords', 'tags', 'topics', 'share this article'],
  },
  pleas: (
    'newsletter|newsletters|sign up|signing up|sign in|subscribe|subscribing|subscriber|subscribers|' +
    'subscription|your inbox|inbox|account|email address|email updates|privacy policy|privacy notice|' +
    'terms of service|terms of use|terms and conditions|cookies|bookmark|unlimited online access|' +
    'our journalism|independent journalism|exclusive articles|your browser|' +
    'our website|our news team|breaking news alerts|special reports|donate|donation|tax-deductible|' +
    'affiliate|commission|click here|our app|the app|follow us|follow him on|follow her on|' +
    'support us|support our|become a member|membership|latest headlines|top stories|preferred source|' +
    'our readers|free trial|free news|the comments|your social network|this video|this advertisement|' +
    'award-winning|no spam|ethics statement|earn a commission|your support|makes all the difference|our reporters|facebook page|top headlines|clicking on|if you enjoyed this|making a contribution|afford to pay|proposition|corporate site|sister title|contribution|your permission|your details|latest updates|latest news|top news stories|journalism|reading experience|' +
    'unsubscribe|recaptcha|personalised|personalized|podcast|our team|delivered to'
  ).split('|'),
  bids: 'access|add|already|contact|email|browse|check out|click|create|discover|don’t miss|download|enjoy|enjoyed|enter|explore|find|follow|get|interested in|join|keep up|learn|listen|love|make sure|please|read|receive|register|send us|share your|sign|start|stay|subscribe|support|tap|try|unlock|want|watch'.split(
    '|',
  ),
  signoff: [
    'this story was originally published',
    'this article was originally published',
    'this article first appeared',
    'this story first appeared',
    'republished from',
    'is a staff writer',
    'is a freelance journalist',
    'is a freelance writer',
    'is a contributing editor',
    'is a contributing writer',
    'this story has been updated',
    'this article has been updated',
    'this article was amended',
    'this story was updated',
    'this article was updated',
    'this is a developing story',
  ],
  helpers: [
    'contributed to this report',
    'contributed to this story',
    'contributed to this article',
    'contributed reporting',
    'contributed from',
    'reporting by',
    'reported from',
    'editing by',
    'edited by',
    'with files from',
    'with reporting from',
  ],
  introduces: ['covers', 'has', 'has been', 'is', 'joined', 'reports', 'was', 'writes'],
  asks: ['contact', 'e-mail', 'email', 'follow', 'more', 'read', 'see'],
  readingTime: ['min read', 'minute read', 'minutes read'],
  labels: (
    'opinion|comment|commentary|analysis|news analysis|editorial|leader|op-ed|guest essay|' +
    'guest column|column|essay|viewpoint|perspective|first person|as told to|letter|letters|' +
    'letter to the editor|letters to the editor|open letter|review|book review|film review|' +
    'theatre review|music review|restaurant review|obituary|interview|q&a|profile|feature|' +
    'long read|the long read|explainer|fact check|live|live blog|liveblog|live updates|exclusive|' +
    'breaking|breaking news|investigation|special report|dispatch|match report|satire|cartoon|' +
    'from the archive|sponsored|sponsored content|paid content|advertorial|press statement'
  ).split('|'),
  endings: ['obituary', 'review'],
  releases: [
    'for immediate release',
    'press release',
    'news release',
    'media release',
    'embargoed until',
    'under embargo until',
  ],
  you: 'you your our us'.split(' '),
}

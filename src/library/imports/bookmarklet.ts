/**
 * How long the address may get that hands a page over. Firefox opens addresses up to 1,048,576
 * characters, Chromium up to 2,097,152; half a million holds a story of any length, with its links,
 * and leaves room for browsers that were not measured.
 */
export const LONGEST_ADDRESS = 500_000

/**
 * “Keep on record”: a bookmark that takes what is selected on a page, or else its article, and opens
 * the app with it. It goes in the fragment, which no browser sends to any server.
 */
export function bookmarkletFor(base: string, longest = LONGEST_ADDRESS): string {
  const address = JSON.stringify(`${base}add#`)
  const code = SCRIPT.replaceAll(/\n\s*/g, ' ')
    .replace('ADDRESS', () => address)
    .replace('LONGEST', String(longest))
  return `javascript:${encodeURIComponent(code)}`
}

/**
 * Runs in other people's pages, and so changes nothing there: it works on copies. What the page says
 * of itself in its head (publisher, day, author) goes along; scripts, styles and pictures don't.
 */
const SCRIPT = `(()=>{
  const d=document,s=getSelection(),box=d.createElement('div');
  if(s&&!s.isCollapsed){for(let i=0;i<s.rangeCount;i++)box.append(s.getRangeAt(i).cloneContents())}
  else{const all=d.querySelectorAll('article');
    box.append((all.length===1?all[0]:d.querySelector('main')||d.body).cloneNode(true))}
  box.querySelectorAll('script,style,svg,noscript,iframe,template,canvas,video,audio,object,embed,img,picture,link,input,select,textarea,button').forEach(e=>e.remove());
  const keep=['href','class','rel','itemprop','datetime','hidden','aria-hidden','start'];
  box.querySelectorAll('*').forEach(e=>{
    if(e.hasAttribute('href')&&e.href)e.setAttribute('href',e.href);
    [...e.attributes].forEach(a=>{if(!keep.includes(a.name)||a.value.length>2000)e.removeAttribute(a.name)})});
  let head='';
  d.querySelectorAll('meta[property^="og:"],meta[property^="article:"],meta[name=author],meta[name=date],link[rel=canonical],script[type="application/ld+json"]').forEach(e=>{
    if(e.outerHTML.length<20000&&head.length<40000)head+=e.outerHTML});
  const enc=v=>encodeURIComponent(v.replace(/\\p{Cs}/gu,'\\ufffd'));
  const start=ADDRESS+'title='+enc(d.title.slice(0,300))+'&address='+enc(location.href.slice(0,4000))+'&cut=';
  const room=LONGEST-start.length-20;
  let words=enc('<!doctype html><html lang="'+(d.documentElement.lang||'')+'"><head>'+head+'</head><body>'+box.innerHTML+'</body></html>'),cut=0;
  if(words.length>room){cut=1;words=words.slice(0,room).replace(/%[^%]{0,1}$/,'');
    for(let i=0;i<4;i++){try{decodeURIComponent(words);break}catch(e){words=words.slice(0,words.lastIndexOf('%'))}}}
  const to=start+cut+'&html='+words;
  if(!open(to,'_blank'))location.href=to;
})()`

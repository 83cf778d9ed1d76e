import { describe, expect, test } from 'vitest';
import { openDocument, openPage, STORY } from './open-page.js';

const found = async (html: string): Promise<string[]> => (await openPage(STORY + html)).mentions().slice(1);

describe('what one paragraph is', () => {
  test.each([
    ['<p>Nina <b>Bell</b> said</p>', ['Nina Bell=nina-bell']],
    ['<p><i>Nina</i> <b>Bell</b> said</p>', ['Nina Bell=nina-bell']],
    ['<p><a href="#"><span>N</span>ina</a>\n  <em>Bell</em></p>', ['Nina Bell=nina-bell']],
    ['<p>Nina <wbr>Be<!-- x -->ll said</p>', ['Nina Bell=nina-bell']],
    ['<p>Ni&shy;na Be&shy;ll said</p>', ['Nina Bell=nina-bell']],
    ['<p>Nina<script>let x = 1;</script> Bell</p>', ['Nina Bell=nina-bell']],
    ['<p>Far<style> </style>land</p>', ['Farland=land']],
    ['<p>Nina<br>Bell said</p>', []],
    ['<p>Nina</p><p>Bell</p>', []],
    ['<table><tr><td>Nina</td><td>Bell</td></tr></table>', []],
    ['<div>Nina <p></p> Bell</div>', []],
    ['<p>Nina <img alt=""> Bell</p>', []],
    ['<p>Nina <button>Follow</button> Bell</p>', []],
    ['<p>Nina <span aria-hidden="true">*</span> Bell</p>', []],
  ])('%s', async (html, mentions) => expect(await found(html)).toEqual(mentions));

  test('words that touch across a tag are one word, unless the style sets them apart', async () => {
    expect(await found('<p>B<b>ell</b>s, Nina Bell<i>ini</i></p>')).toEqual([]);
    expect(await found('<p><span style="display:block">Farland</span><span style="display:block">Acme</span></p>')).toEqual(['Farland=land', 'Acme=acme']);
    expect(await found('<p><span style="float:left">F</span>arland</p>')).toEqual(['Farland=land']);
    expect(await found('<p>Farland<sup>1</sup> says</p>')).toEqual(['Farland=land']);
  });
});

describe('what is not read', () => {
  test.each([
    '<nav>Acme</nav>',
    '<script>Acme</script>',
    '<style>Acme</style>',
    '<template>Acme</template>',
    '<noscript>Acme</noscript>',
    '<textarea>Acme</textarea>',
    '<button>Acme</button>',
    '<select><option>Acme</select>',
    '<code>Acme</code>',
    '<pre>Acme</pre>',
    '<div contenteditable>Acme</div>',
    '<div contenteditable="true"><p>Acme</p></div>',
    '<div role="textbox">Acme</div>',
    '<div hidden>Acme</div>',
    '<div aria-hidden="true"><p>Acme</p></div>',
    '<svg><text>Acme</text></svg>',
    '<math><mtext>Acme</mtext></math>',
  ])('%s', async (html) => expect(await found(html)).toEqual([]));

  test('and what stands after it is', async () => {
    expect(await found('<div hidden><p>Acme <b>Acme</b></p><p>Acme</p></div><div>Farland</div>')).toEqual(['Farland=land']);
    expect(await found('<div contenteditable="false">Acme</div>')).toEqual(['Acme=acme']);
    expect(await found('<ruby>Ac<rt>read</rt>me<rt>so</rt></ruby>')).toEqual(['Acme=acme']);
  });
});

describe('hostile pages', () => {
  test('a form whose children stand in for its members', async () => {
    const names = [
      'parentNode',
      'nodeName',
      'localName',
      'nodeType',
      'firstChild',
      'lastChild',
      'previousSibling',
      'isConnected',
      'getAttribute',
      'contains',
      'closest',
      'childNodes',
    ];
    const inputs = names.map((name) => `<input name="${name}" id="${name}">`).join('');
    expect(await found(`<form>${inputs}<p>Nina <b>Bell</b></p>Farland <b>and</b> Acme</form>`)).toEqual(['Nina Bell=nina-bell', 'Farland=land', 'Acme=acme']);
    expect(await found(`<form hidden>${inputs}<p>Nina Bell</p></form>`)).toEqual([]);
  });

  // Not laid out: Chromium itself does not survive the layout of so deep a tree.
  test('20,000 elements inside each other', async () => {
    const outer = document.createElement('div');
    outer.style.display = 'none';
    let inner: Element = outer;
    for (let depth = 0; depth < 20_000; depth++) inner = inner.appendChild(document.createElement(depth % 2 === 0 ? 'div' : 'b'));
    inner.append('Gale-77 and Acme');
    document.body.replaceChildren(outer);
    expect((await openDocument()).mentions()).toEqual(['Gale-77=actor', 'Acme=acme']);
    document.body.replaceChildren();
  });

  test('no more than 64 levels up are asked what they are', async () => {
    const deep = (levels: number): string => `<div hidden>${'<div>'.repeat(levels)}Farland${'</div>'.repeat(levels)}</div>`;
    expect(await found(deep(50))).toEqual([]);
    expect(await found(deep(70))).toEqual(['Farland=land']);
  });

  test('a text longer than one piece, with a name on the border of two', async () => {
    const filler = 'word '.repeat(3_276);
    expect(await found(`<p>${filler}Gale-77 ${filler}Gale-77</p>`)).toEqual(['Gale-77=actor', 'Gale-77=actor']);
  });
});

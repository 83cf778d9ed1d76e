import { afterEach, describe, expect, test } from 'vitest';
import { openPage, rangesOf, STORY, until, untilPainted, type OpenPage } from './open-page.js';

afterEach(() => {
  CSS.highlights.clear();
  document.head.querySelector('#of-the-page')?.remove();
  document.documentElement.removeAttribute('style');
});

const PAGE = `${STORY}<p id="p">Nina Bell</p><p>Acme</p><button id="b">Button</button>`;

const host = (): HTMLElement | null => document.querySelector<HTMLElement>('[popover="manual"]');
const card = (): HTMLElement | null => host()?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]') ?? null;
const inCard = (selector: string): HTMLElement => {
  const found = card()?.querySelector<HTMLElement>(selector);
  if (found == null) throw new Error(`no ${selector} in the card`);
  return found;
};

const opened = async (html = PAGE, steps = 2, options: Parameters<typeof openPage>[1] = {}): Promise<OpenPage> => {
  const page = await openPage(html, options);
  await untilPainted(
    page,
    page.mentions().map((mention) => mention.slice(0, mention.indexOf('='))),
  );
  for (let step = 0; step < steps; step++) page.session.step(1);
  await until(() => expect(card()?.textContent).toContain('About'));
  return page;
};

const addStyle = (text: string): void => {
  const style = document.createElement('style');
  style.id = 'of-the-page';
  style.textContent = text;
  document.head.append(style);
};

describe('the card in the page', () => {
  test('is one plain element at the end of the root, only while it is open', async () => {
    const page = await openPage(PAGE);
    const before = document.documentElement.outerHTML;
    expect(host() === null).toBe(true);
    page.session.step(1);
    await until(() => expect(card()?.textContent).toContain('About actor'));
    const element = document.documentElement.lastElementChild;
    expect(element === host()).toBe(true);
    expect([element?.localName, element?.namespaceURI, element?.getAttributeNames(), element?.childNodes.length]).toEqual([
      'div',
      'http://www.w3.org/1999/xhtml',
      ['popover'],
      0,
    ]);
    expect(host()?.matches(':popover-open')).toBe(true);
    inCard('.card-head button:last-child').click();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('is not hidden or moved by the style of the page', async () => {
    await opened();
    addStyle(
      '* { opacity: 0 !important; display: none !important; visibility: hidden !important; transform: scale(.1) !important; translate: 9px !important; filter: blur(9px) !important; clip-path: inset(50%) !important; pointer-events: none !important; zoom: .1; position: static !important; inset: 0 !important } html, body, p { display: block !important }',
    );
    const element = host();
    if (element === null) throw new Error('no host');
    const { opacity, display, visibility, transform, translate, filter, clipPath, pointerEvents, position } = getComputedStyle(element);
    expect({ opacity, display, visibility, transform, translate, filter, clipPath, pointerEvents, position }).toEqual({
      opacity: '1',
      display: 'block',
      visibility: 'visible',
      transform: 'none',
      translate: 'none',
      filter: 'none',
      clipPath: 'none',
      pointerEvents: 'auto',
      position: 'fixed',
    });
  });

  test('stands below its mention, inside the window', async () => {
    await opened();
    const mark = document.getElementById('p')?.getBoundingClientRect();
    const box = card()?.getBoundingClientRect();
    if (mark === undefined || box === undefined) throw new Error('not laid out');
    await until(() => expect(card()?.getBoundingClientRect().top).toBeGreaterThanOrEqual(mark.bottom));
    expect(box.left).toBeGreaterThanOrEqual(8);
    expect(box.right).toBeLessThanOrEqual(innerWidth - 8);
  });

  test('takes the light or the dark of the page', async () => {
    await opened();
    const theme = (): string | undefined => host()?.shadowRoot?.querySelector<HTMLElement>('[data-theme]')?.dataset['theme'];
    expect(theme()).toBe('light');
    await opened(`<div style="background:#111">${PAGE}</div>`);
    expect(theme()).toBe('dark');
    await opened(`<div style="background:#111"><div style="background:rgb(255 250 240)">${PAGE}</div></div>`);
    expect(theme()).toBe('light');
  });

  test('stands in the modal dialog of its mention, which would make it inert elsewhere', async () => {
    const page = await openPage(`<dialog id="d">${PAGE}</dialog>`);
    const dialog = document.getElementById('d');
    if (!(dialog instanceof HTMLDialogElement)) throw new Error('no dialog');
    dialog.showModal();
    await untilPainted(page, ['Gale-77', 'Nina Bell', 'Acme']);
    page.session.step(1);
    await until(() => expect(card()?.textContent).toContain('About actor'));
    expect(host()?.parentElement?.id).toBe('d');
    const { left, top } = card()?.getBoundingClientRect() ?? { left: 0, top: 0 };
    expect(document.elementFromPoint(left + 20, top + 20) === host()).toBe(true);
  });
});

describe('keys', () => {
  test('a step moves the focus into the card; closing gives it back and reads on after the mention', async () => {
    const page = await openPage(PAGE);
    document.getElementById('b')?.focus();
    page.session.step(1);
    await until(() => expect(host()?.shadowRoot?.activeElement === card()).toBe(true));
    inCard('.card-head button:last-child').click();
    expect(document.activeElement?.id).toBe('b');
    const selection = getSelection();
    expect([selection?.isCollapsed, selection?.anchorNode?.textContent, selection?.anchorOffset]).toEqual([true, 'Gale-77 was at work.', 7]);
  });

  test('next and previous go round the marks, and the one with the card stands out', async () => {
    const page = await openPage(PAGE);
    await untilPainted(page, ['Gale-77', 'Nina Bell', 'Acme']);
    const now = (): string | null | undefined => rangesOf('now')[0]?.startContainer.textContent;
    const seen: (string | null | undefined)[] = [];
    for (const [by, name] of [
      [1, 'actor'],
      [1, 'nina-bell'],
      [1, 'acme'],
      [1, 'actor'],
      [-1, 'acme'],
    ] as const) {
      page.session.step(by);
      await until(() => expect(card()?.textContent).toContain(`About ${name}.`));
      seen.push(now());
    }
    expect(seen).toEqual(['Gale-77 was at work.', 'Nina Bell', 'Acme', 'Gale-77 was at work.', 'Acme']);
    expect(card()?.textContent).toContain('placeOf 3 3');
  });

  test('a mark that is hidden is passed over', async () => {
    const page = await openPage(PAGE.replace('id="p"', 'style="display:none"'));
    page.session.step(1);
    page.session.step(1);
    await until(() => expect(card()?.textContent).toContain('About acme'));
  });

  test('there is nothing to step to on a page without marks', async () => {
    const page = await openPage('<p>Nothing.</p>');
    expect(page.session.step(1)).toBe(false);
  });
});

describe('what a card does', () => {
  test('it pins, steps and leads on', async () => {
    const page = await opened();
    inCard('.card-head button').click();
    await until(() => expect(card()?.hasAttribute('data-pinned')).toBe(true));
    inCard('.card-foot button:nth-of-type(2)').click();
    await until(() => expect(card()?.textContent).toContain('About acme'));
    expect(card()?.hasAttribute('data-pinned')).toBe(true);
    inCard('.card-more').click();
    expect(page.calls).toContain('more tiny:acme');
  });

  test('the page hears no click inside the card', async () => {
    await opened();
    const heard: string[] = [];
    const listener = (event: Event): void => void heard.push(event.type);
    document.addEventListener('click', listener);
    inCard('.card-head button').click();
    document.removeEventListener('click', listener);
    expect(heard).toEqual([]);
  });

  test('it goes with its text', async () => {
    await opened();
    document.getElementById('p')?.remove();
    await until(() => expect(host() === null).toBe(true));
  });

  test('it goes with the session', async () => {
    const page = await opened();
    page.end();
    expect(host() === null).toBe(true);
  });

  test('while it is awaited a still card stands there, and goes when nothing comes', async () => {
    const answers: ((card: object | null) => void)[] = [];
    const page = await openPage(PAGE, { load: () => new Promise((answer) => answers.push(answer)) });
    page.session.step(1);
    await until(() => expect(card()?.querySelectorAll('.card-wait').length).toBe(2));
    for (const answer of answers) answer(null);
    await until(() => expect(host() === null).toBe(true));
  });

  test('its middle is in the order of focus only while that scrolls', async () => {
    const long = {
      tag: 'section',
      attributes: { class: 'card', role: 'dialog', tabindex: '-1' },
      inside: [{ tag: 'div', attributes: { class: 'card-body', 'data-label': 'More' }, inside: ['About '.repeat(4_000)] }],
    };
    await opened(PAGE, 1, {
      load: () => Promise.resolve(long),
      sheet: '.card{width:320px;max-height:200px;display:flex;flex-direction:column}.card-body{overflow:auto}',
    });
    expect(inCard('.card-body').getAttribute('tabindex')).toBe('0');
    expect(inCard('.card-body').getAttribute('aria-label')).toBe('More');
    await opened(PAGE, 1);
    expect(inCard('.card-body').hasAttribute('tabindex')).toBe(false);
  });

  test('a link follows no click right after the card shows something, and does so later', async () => {
    const link = {
      tag: 'section',
      attributes: { class: 'card', role: 'dialog', tabindex: '-1' },
      inside: ['About ', { tag: 'a', attributes: { href: 'https://a.example/' }, inside: ['a source'] }],
    };
    await opened(PAGE, 1, { load: () => Promise.resolve(link) });
    const followed = (): boolean => {
      let prevented = true;
      const look = (event: Event): void => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      const root = host()?.shadowRoot;
      root?.addEventListener('click', look);
      inCard('a').click();
      root?.removeEventListener('click', look);
      return !prevented;
    };
    expect(followed()).toBe(false);
    await until(() => expect(followed()).toBe(true));
  });

  test('nothing is built but what a card is made of', async () => {
    const foul = {
      tag: 'section',
      attributes: { class: 'card', role: 'dialog', onclick: 'x' },
      inside: [
        'About',
        7,
        null,
        { tag: 'script', attributes: {}, inside: ['x'] },
        { tag: 'b', attributes: 1, inside: 2 },
        { tag: 'a', attributes: { href: 'javascript:x' }, inside: ['<b>'] },
      ],
    };
    await opened(PAGE, 1, { load: () => Promise.resolve(foul) });
    expect(card()?.outerHTML).toBe('<section class="card" role="dialog">About<b></b><a>&lt;b&gt;</a></section>');
  });

  test('a name of two entries shows both, and each on request', async () => {
    const page = await openPage('<p>Gale-77, Wang One, Wang Two. Then Wang spoke.</p>');
    await untilPainted(page, ['Gale-77', 'Wang One', 'Wang Two', 'Wang']);
    page.session.step(-1);
    await until(() => expect(card()?.querySelectorAll('.choice').length).toBe(2));
    expect(card()?.textContent).toContain('About wang-one');
    const last = inCard('li:last-child .choice');
    const line = last.querySelector('.dim')?.textContent ?? 'no line';
    last.click();
    await until(() => expect(card()?.querySelector('.choice') === null).toBe(true));
    expect(card()?.textContent).toContain(line);
  });
});

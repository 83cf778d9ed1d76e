import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Brand } from '../ui/Brand.js';
import { useWords, type MessageKey } from '../ui/words.js';

const SECTIONS: readonly (readonly [string, MessageKey])[] = [
  ['rules', 'optionsRules'],
  ['packs', 'optionsPacks'],
  ['allowed', 'optionsAllowed'],
  ['privacy', 'optionsPrivacy'],
  ['files', 'optionsFiles'],
  ['shortcuts', 'optionsShortcuts'],
  ['about', 'optionsAbout'],
];

/** The section that takes the upper part of the window. */
const useCurrent = (): string => {
  const [current, setCurrent] = useState('rules');
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        const inside = entries.findLast(({ isIntersecting }) => isIntersecting);
        if (inside !== undefined) setCurrent(inside.target.id);
      },
      { rootMargin: '-25% 0px -70% 0px' },
    );
    for (const [id] of SECTIONS) {
      const section = document.getElementById(id);
      if (section !== null) seen.observe(section);
    }
    return () => seen.disconnect();
  }, []);
  return current;
};

/** The way to each section; it stays in view. */
export const SectionList = (): JSX.Element => {
  const words = useWords();
  const current = useCurrent();
  return (
    <nav class="options-nav" aria-label={words.say('optionsSections')}>
      <p class="brand">
        <Brand />
      </p>
      <ul>
        {SECTIONS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {words.say(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

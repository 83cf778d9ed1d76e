import type { JSX } from 'preact';
import { Brand } from '../ui/Brand.js';
import { useWords } from '../ui/words.js';
import { HowToUse } from './HowToUse.js';
import type { Ports } from './ports.js';
import { Specimen } from './Specimen.js';
import { Ways } from './Ways.js';

/** The first page: what the extension does, a specimen, what it may read, how to use it. */
export const Welcome = ({ ports }: { readonly ports: Ports }): JSX.Element => {
  const words = useWords();
  return (
    <main class="welcome ui">
      <p class="brand">
        <Brand />
      </p>
      <h1>{words.say('welcomeTitle')}</h1>
      <p class="lead">{words.say('welcomeLead')}</p>
      <Specimen ports={ports} />
      <Ways ports={ports} />
      <HowToUse ports={ports} />
    </main>
  );
};

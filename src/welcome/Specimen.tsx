import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MarkKind } from '../core/mark-kind.js';
import type { Pack } from '../core/pack/schema.js';
import { cardContent } from '../core/record/entity-card.js';
import { StillCard } from '../ui/StillCard.js';
import { useWords, type MessageKey } from '../ui/words.js';
import type { Ports } from './ports.js';

interface Marked {
  /** Runtime id. */
  readonly entity: string;
  readonly mark: MarkKind;
  readonly say: MessageKey;
}

/** The names in the sample, in the order of the values of its text. */
const MARKED: readonly Marked[] = [
  { entity: 'storm-0558:microsoft', mark: 'company', say: 'welcomeSampleCompany' },
  { entity: 'storm-0558:storm-0558', mark: 'actor', say: 'welcomeSampleActor' },
  { entity: 'storm-0558:state-department', mark: 'agency', say: 'welcomeSampleOffice' },
  { entity: 'storm-0558:gina-raimondo', mark: 'person', say: 'welcomeSamplePerson' },
  { entity: 'storm-0558:china-mfa', mark: 'agency', say: 'welcomeSampleMinistry' },
];
const FIRST = 'storm-0558:storm-0558';

// Private-use characters stand for the names until the text is cut at them: no text of ours holds one.
const SLOT = 0xe000;
const slots = MARKED.map((_, index) => String.fromCharCode(SLOT + index));

const contentOf = (packs: readonly Pack[], runtimeId: string): ReturnType<typeof cardContent> => {
  const [packId, id = ''] = runtimeId.split(':');
  const pack = packs.find((one) => one.id === packId);
  return pack === undefined ? null : cardContent(pack, id);
};

interface MarkProps {
  readonly marked: Marked;
  readonly shown: boolean;
  readonly onShow: () => void;
}

const Mark = ({ marked, shown, onShow }: MarkProps): JSX.Element => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onShow();
  };
  // No button: one would not break with its line.
  return (
    <mark class={`m-${marked.mark}`} role="button" tabIndex={0} aria-pressed={shown} onClick={onShow} onKeyDown={onKeyDown}>
      {useWords().say(marked.say)}
    </mark>
  );
};

/** A few sentences as they look when marked, with the real card of one of their names beside them. Without a pack the marks stand alone. */
export const Specimen = ({ ports }: { readonly ports: Ports }): JSX.Element => {
  const words = useWords();
  const [packs, setPacks] = useState<readonly Pack[]>([]);
  const [shown, setShown] = useState(FIRST);
  useEffect(() => void ports.packs().then(setPacks), [ports]);

  const content = contentOf(packs, shown);
  const parts = words.say('welcomeSample', ...slots).split(new RegExp(`([${slots.join('')}])`));
  const draw = (part: string): JSX.Element | string => {
    const marked = MARKED[part.charCodeAt(0) - SLOT];
    if (marked === undefined || part.length !== 1) return part;
    if (contentOf(packs, marked.entity) === null) return <mark class={`m-${marked.mark}`}>{words.say(marked.say)}</mark>;
    return <Mark marked={marked} shown={marked.entity === shown} onShow={() => setShown(marked.entity)} />;
  };
  return (
    <section class="specimen" aria-label={words.say('welcomeSpecimen')}>
      <div>
        <p class="specimen-text">{parts.map(draw)}</p>
        <p class="note">{words.say(content === null ? 'welcomeSampleStill' : 'welcomeSampleNote')}</p>
      </div>
      {content !== null && <StillCard key={shown} content={content} reason={{ code: 'always' }} />}
    </section>
  );
};

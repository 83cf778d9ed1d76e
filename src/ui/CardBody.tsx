import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { CardContent } from '../core/record/card-content.js';
import type { Reason } from '../core/match/mention.js';
import { CardRows } from './CardRows.js';
import { sayReason } from './entity-words.js';
import { Lanes } from './Lanes.js';
import { useScrolls } from './scrolls.js';
import { useWords } from './words.js';

/** Names over this many characters are set smaller, so that they wrap less. */
const LONG_NAME = 40;

/** One entry that an ambiguous name could stand for. */
export interface CardChoice {
  readonly id: string;
  readonly name: string;
  readonly line: string;
}

interface Props {
  readonly content: CardContent | null;
  readonly waiting?: boolean;
  readonly reason: Reason;
  readonly choices: readonly CardChoice[];
  readonly text?: string;
  readonly onChoose?: (id: string) => void;
  readonly titleId: string;
}

const Choice = ({ choice, onChoose }: { readonly choice: CardChoice; readonly onChoose: Props['onChoose'] }): JSX.Element => {
  const inside = (
    <>
      <b>
        <bdi>{choice.name}</bdi>
      </b>
      <span class="dim">
        <bdi>{choice.line}</bdi>
      </span>
    </>
  );
  if (onChoose === undefined) return <div class="choice">{inside}</div>;
  return (
    <button type="button" class="choice" onClick={() => onChoose(choice.id)}>
      {inside}
    </button>
  );
};

const Name = ({ id, text }: { readonly id: string; readonly text: string }): JSX.Element => (
  <h2 class="card-name" id={id} data-long={text.length > LONG_NAME ? '' : undefined}>
    <bdi>{text}</bdi>
  </h2>
);

const Entry = ({ content, reason, titleId }: { readonly content: CardContent; readonly reason: Reason; readonly titleId: string }): JSX.Element => {
  const words = useWords();
  return (
    <>
      <Name id={titleId} text={content.name} />
      <p class="card-line">
        <bdi>{content.line}</bdi>
      </p>
      <CardRows content={content} />
      {content.lanes !== null && (
        <div class="card-sec">
          <h3>{words.say('whoWasBehindIt')}</h3>
          <Lanes lanes={content.lanes} />
        </div>
      )}
      <p class="card-why note">{sayReason(reason, words)}</p>
    </>
  );
};

const Inside = ({ content, waiting, reason, choices, text, onChoose, titleId }: Props): JSX.Element => {
  const words = useWords();
  if (choices.length > 1)
    return (
      <>
        <Name id={titleId} text={text ?? words.say('cardSeveral')} />
        <p class="card-line dim">{words.say('reasonCouldBe')}</p>
        <ul class="choices">
          {choices.map((choice) => (
            <li key={choice.id}>
              <Choice choice={choice} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      </>
    );
  if (content !== null) return <Entry content={content} reason={reason} titleId={titleId} />;
  return (
    <>
      <Name id={titleId} text={text ?? words.say('extensionName')} />
      {waiting === true ? (
        <div aria-hidden="true">
          <div class="card-wait" />
          <div class="card-wait" />
        </div>
      ) : (
        <p class="card-line dim">{words.say('cardUnreadable')}</p>
      )}
    </>
  );
};

/** The card's middle part. It takes a place in the order of focus only while it scrolls. */
export const CardBody = (props: Props): JSX.Element => {
  const words = useWords();
  const body = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(body);
  return (
    <div ref={body} class="card-body" {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-label': words.say('cardDetails') } : {})}>
      <Inside {...props} />
    </div>
  );
};

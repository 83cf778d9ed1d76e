import type { JSX } from 'preact';
import type { CardContent } from '../core/record/card-content.js';
import { CardLater } from './CardLater.js';
import { CardRows } from './CardRows.js';
import { CARD_TITLE, type CardChoice, type CardProps } from './card-props.js';
import { sayReason } from './entity-words.js';
import { Lanes } from './Lanes.js';
import { otherLanguage } from './other-language.js';

/** Names over this many characters are set smaller, so that they wrap less. */
const LONG_NAME = 40;

const Choice = ({ choice }: { readonly choice: CardChoice }): JSX.Element => (
  <button type="button" class="choice" data-act="choose" data-id={choice.id}>
    <b>
      <bdi>{choice.name}</bdi>
    </b>
    <span class="dim">
      <bdi>{choice.line}</bdi>
    </span>
  </button>
);

const Name = ({ text }: { readonly text: string }): JSX.Element => (
  <h2 class="card-name" id={CARD_TITLE} data-long={text.length > LONG_NAME ? '' : undefined}>
    <bdi>{text}</bdi>
  </h2>
);

const Entry = ({ words, content, reason }: CardProps & { readonly content: CardContent }): JSX.Element => (
  <>
    <Name text={content.name} />
    <p class="card-line">
      <bdi lang={otherLanguage(content.language, words)}>{content.line}</bdi>
    </p>
    <CardRows words={words} content={content} />
    {content.lanes !== null && (
      <div class="card-sec">
        <h3>{words.say('whoWasBehindIt')}</h3>
        <Lanes words={words} lanes={content.lanes} />
      </div>
    )}
    {content.later !== null && <CardLater words={words} later={content.later} />}
    <p class="card-why note">{sayReason(reason, words)}</p>
  </>
);

const Inside = (props: CardProps): JSX.Element => {
  const { words, content, choices, text } = props;
  if (choices.length > 1)
    return (
      <>
        <Name text={text} />
        <p class="card-line dim">{words.say('reasonCouldBe')}</p>
        <ul class="choices">
          {choices.map((choice) => (
            <li key={choice.id}>
              <Choice choice={choice} />
            </li>
          ))}
        </ul>
      </>
    );
  if (content !== null) return <Entry {...props} content={content} />;
  return (
    <>
      <Name text={text} />
      <p class="card-line dim">{words.say('cardUnreadable')}</p>
    </>
  );
};

/** The card's middle part. While it scrolls it has a place in the order of focus, and then this label. */
export const CardBody = (props: CardProps): JSX.Element => (
  <div class="card-body" data-label={props.words.say('cardDetails')}>
    <Inside {...props} />
  </div>
);

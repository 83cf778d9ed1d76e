import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  /** Said once it is done. */
  readonly done: string;
  /** True where it was done. */
  readonly onYes: () => Promise<boolean>;
}

/** A button whose act is asked about in its place before it is done. */
export const Confirm = ({ label, question, yes, no, done, onYes }: Props): JSX.Element => {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const start = useRef<HTMLButtonElement>(null);
  const refuse = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // The focus goes to the answer that does nothing, and comes back with it.
  useEffect(() => {
    if (asking) refuse.current?.focus();
    else if (wasAsking.current) start.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  return (
    <>
      {!asking && (
        <button
          type="button"
          class="btn"
          ref={start}
          onClick={() => {
            setSaid('');
            setAsking(true);
          }}
        >
          {label}
        </button>
      )}
      {asking && (
        <div class="options-ask" role="group" aria-label={question} onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}>
          <p>{question}</p>
          <div class="btns">
            <button
              type="button"
              class="btn btn-main"
              onClick={async () => {
                const did = await onYes();
                setAsking(false);
                if (did) setSaid(done);
              }}
            >
              {yes}
            </button>
            <button type="button" class="btn" ref={refuse} onClick={() => setAsking(false)}>
              {no}
            </button>
          </div>
        </div>
      )}
      <p class="options-said" role="status">
        {said}
      </p>
    </>
  );
};

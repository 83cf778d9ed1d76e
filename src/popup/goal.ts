import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Leads to a row inside the panel once it is drawn: scrolls it into view and puts the focus on it. */
export const useGoal = (first: string | null): { readonly panel: RefObject<HTMLDivElement | null>; readonly setGoal: (row: string) => void } => {
  const panel = useRef<HTMLDivElement>(null);
  const [goal, setGoal] = useState(first === null ? null : { row: first });
  useEffect(() => {
    if (goal === null) return;
    const row = panel.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(goal.row)}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [goal]);
  return { panel, setGoal: (row) => setGoal({ row }) };
};

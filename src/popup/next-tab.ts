/** Where a key leads in a row of `count` tabs; null for a key that does not move. Left and right follow the line of reading. */
export const nextTab = (key: string, at: number, count: number, direction: 'ltr' | 'rtl'): number | null => {
  const forward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const back = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  if (key === forward) return (at + 1) % count;
  if (key === back) return (at + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
};

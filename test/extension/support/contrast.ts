/** Text that stands out too little from its ground: `ratio words`. Travels to the document as its source. */
export const faintTexts = (root: ShadowRoot): string[] => {
  const numbersOf = (colour: string): number[] => [...colour.matchAll(/[\d.]+/g)].map(([number]) => Number(number));
  const isOpaque = (colour: string): boolean => colour.startsWith('rgb') && (numbersOf(colour)[3] ?? 1) === 1;
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = numbersOf(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratioOf = (one: string, other: string): number => {
    const [a, b] = [light(one), light(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const groundOf = (element: Element | null): string => {
    for (let at = element; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (isOpaque(backgroundColor)) return backgroundColor;
    }
    return '';
  };
  const texts = [...root.querySelectorAll('*')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== ''),
  );
  return texts
    .filter((element) => element.localName !== 'style')
    .flatMap((element) => {
      const { color, fontSize } = getComputedStyle(element);
      const ground = groundOf(element);
      const ratio = ground === '' || !isOpaque(color) ? 0 : ratioOf(color, ground);
      return ratio >= (Number.parseFloat(fontSize) >= 24 ? 3 : 4.5)
        ? []
        : [`${ratio.toFixed(2)} ${color} on ${ground}: ${element.textContent?.trim().slice(0, 40) ?? ''}`];
    });
};

const cutsOff = (element: Element): boolean => getComputedStyle(element).overflowX !== 'visible';

/** Whether something between the element and the root scrolls or cuts off what is in it. */
const isHeld = (element: Element, root: Element): boolean => {
  for (let parent = element.parentElement; parent !== null && parent !== root; parent = parent.parentElement) if (cutsOff(parent)) return true;
  return false;
};

const isHiddenForEyes = ({ width, height }: DOMRect): boolean => width <= 1 || height <= 1;

const describe = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.slice(0, 60)}”`;

/** The parts below `root` that stand out of it to a side, by more than a pixel. */
export const standingOut = (root: HTMLElement): string[] => {
  const { left, right } = root.getBoundingClientRect();
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (!element.checkVisibility()) return [];
    const box = element.getBoundingClientRect();
    if (isHiddenForEyes(box) || (box.left >= left - 1 && box.right <= right + 1) || isHeld(element, root)) return [];
    return [`${describe(element)} ${Math.round(box.left - left)} to ${Math.round(box.right - left)}`];
  });
};

/** The controls and headings below `root` whose words do not all fit into them. */
export const cutOff = (root: HTMLElement): string[] =>
  [...root.querySelectorAll<HTMLElement>('button, [role=tab], label, summary, h1, h2, h3, h4, th, dt')].flatMap((element) =>
    element.checkVisibility() && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1 ? [describe(element)] : [],
  );

/** The least width and height of what is pressed, in CSS pixels (WCAG 2.2, 2.5.8). */
const TARGET = 24;

const CONTROLS = 'button, input, select, textarea, summary, [role=tab], [role=option], [role=switch]';

/** The controls below `root` that are hard to hit. Links within a sentence are as high as their line, which is allowed. */
export const tooSmall = (root: HTMLElement): string[] =>
  [...root.querySelectorAll<HTMLElement>(CONTROLS)].flatMap((element) => {
    if (!element.checkVisibility()) return [];
    // What stands inside a label is pressed with it.
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    return width < TARGET || height < TARGET ? [`${describe(element)} ${Math.round(width)} × ${Math.round(height)}`] : [];
  });

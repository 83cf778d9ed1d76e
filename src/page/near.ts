/** Tells which of the watched elements are within a screen of what is seen. */
export interface Near {
  /** Watches these elements and no others. */
  watch(elements: ReadonlySet<Element>): void;
  has(element: Element): boolean;
}

/** `changed` is called when an element comes near or leaves. */
export const createNear = (changed: () => void, signal: AbortSignal): Near => {
  const near = new Set<Element>();
  let watched: ReadonlySet<Element> = new Set();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      changed();
    },
    { rootMargin: '100% 0px' },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    has: (element) => near.has(element),
    watch: (elements) => {
      for (const element of watched) {
        if (elements.has(element)) continue;
        observer.unobserve(element);
        near.delete(element);
      }
      for (const element of elements) if (!watched.has(element)) observer.observe(element);
      watched = elements;
    },
  };
};

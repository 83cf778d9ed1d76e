import type { ComponentChild, VNode } from 'preact';
import type { CardNode } from '../core/card-tree.js';

const isVNode = (child: unknown): child is VNode<Record<string, unknown>> => typeof child === 'object' && child !== null && 'type' in child && 'props' in child;

/** The attributes of an element, as texts. Custom properties of `style` become `style` text; what is false or absent is left out. */
const attributesOf = (props: Readonly<Record<string, unknown>>): Record<string, string> => {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children' || name === 'key' || value === undefined || value === null || (value === false && !name.startsWith('aria-'))) continue;
    if (name === 'style' && typeof value === 'object')
      attributes[name] = Object.entries(value)
        .map(([property, set]) => `${property}:${set}`)
        .join(';');
    else attributes[name.toLowerCase() === 'viewbox' ? 'viewBox' : name] = value === true && !name.startsWith('aria-') ? '' : String(value);
  }
  return attributes;
};

/**
 * The plain data of what a component returned. Components in it have to be pure functions of their properties: there is no
 * document here, no state and no effect.
 */
export const treeOf = (child: ComponentChild | readonly ComponentChild[]): CardNode[] => {
  if (Array.isArray(child)) return child.flatMap(treeOf);
  if (typeof child === 'string' || typeof child === 'number') return [String(child)];
  if (!isVNode(child)) return [];
  const { type, props } = child;
  if (typeof type === 'function') return treeOf(callComponent(type, props));
  return [{ tag: type, attributes: attributesOf(props), inside: treeOf(childrenOf(props)) }];
};

const childrenOf = (props: Readonly<Record<string, unknown>>): ComponentChild => (props['children'] as ComponentChild) ?? null;

/** Calls a function component; a class has no place in a card. */
const callComponent = (type: Exclude<VNode['type'], string>, props: Record<string, unknown>): ComponentChild => {
  const component = type as (props: Record<string, unknown>) => ComponentChild;
  return component(props);
};

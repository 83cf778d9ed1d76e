import { KEPT_API } from './kept-api.js';

// Runs before the page's markup, which could take the API's name (`<form id="chrome">` stands in for it in Chromium).
Reflect.set(globalThis, KEPT_API, Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome'));

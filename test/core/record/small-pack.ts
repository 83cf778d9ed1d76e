import { readFileSync } from 'node:fs';
import { packSchema, type Pack } from '../../../src/core/pack/schema.js';

/** The invented pack of the fixtures, parsed. */
export const smallPack: Pack = packSchema.parse(JSON.parse(readFileSync(new URL('../../fixtures/packs/small.json', import.meta.url), 'utf8')));

const [first] = smallPack.incidents;
if (first === undefined) throw new Error('the fixture has an incident');

/** Its one incident. */
export const smallIncident = first;

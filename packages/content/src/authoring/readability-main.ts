import process from 'node:process';

import { catalogue } from '../catalogue.js';
import { readabilityExceptions } from './readability-exceptions.js';
import { measureReadability } from './readability.js';
import { sayReadability } from './say-readability.js';

const lines = sayReadability(measureReadability(catalogue), readabilityExceptions);
process.stdout.on('error', () => process.exit());
process.stdout.write(`${lines.join('\n')}\n`);

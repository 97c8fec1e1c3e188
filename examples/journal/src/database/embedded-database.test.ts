import { after, before, describe } from 'node:test';

import { createEmbeddedDatabases } from '../testing/embedded-databases.js';
import { eventLogSuite } from '../testing/event-log.suite.js';
import { migrationSuite } from '../testing/migration.suite.js';
import { protectedPlacesSuite } from '../testing/protected-places.suite.js';
import { releaseStoreSuite } from '../testing/release-store.suite.js';
import type { TestDatabases } from '../testing/test-databases.js';

describe('PGlite', () => {
  let databases: TestDatabases;
  before(async () => {
    databases = await createEmbeddedDatabases();
  });
  after(() => databases.close());

  migrationSuite(() => databases);
  eventLogSuite(() => databases);
  protectedPlacesSuite(() => databases);
  releaseStoreSuite(() => databases);
});

import { isIP } from 'node:net';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { StartError } from './start-error.js';

/** How the journal is run; everything comes from the environment. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** A PostgreSQL server, or `null` for the embedded one in `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** Whether the demo's workers and cases are put there. */
  readonly demo: boolean;
  /**
   * Addresses of the proxy in front that speaks HTTPS, or `null` when there is none. With one, cookies are
   * `Secure`, and what it says of where a request comes from is believed.
   */
  readonly tlsProxy: readonly string[] | null;
}

const exampleFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * Reads the settings.
 *
 * @throws {@link StartError} `settings.invalid`
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const folder = environment.HELHET_DATA_DIR ?? '';
  return {
    host: environment.HOST || 'localhost',
    port: readPort(environment.PORT),
    databaseUrl: environment.DATABASE_URL || null,
    dataFolder: isAbsolute(folder)
      ? folder
      : resolve(folder ? process.cwd() : exampleFolder, folder || '.data'),
    demo: readSwitch('HELHET_DEMO', environment.HELHET_DEMO, true),
    tlsProxy: readAddresses(environment.HELHET_TLS_PROXY),
  };
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 4173;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new StartError(
    'settings.invalid',
    `PORT is "${text}". Set it to a number from 0 to 65535.`,
  );
}

function readAddresses(text: string | undefined): readonly string[] | null {
  if (text === undefined || text === '') return null;
  const addresses = text.split(',').map((address) => address.trim());
  if (addresses.every((address) => isIP(address.split('/')[0] ?? '') !== 0)) return addresses;
  throw new StartError(
    'settings.invalid',
    `HELHET_TLS_PROXY is "${text}". Set it to the address of the proxy, such as 10.0.0.5 or 10.0.0.0/24.`,
  );
}

function readSwitch(name: string, text: string | undefined, otherwise: boolean): boolean {
  if (text === undefined || text === '') return otherwise;
  if (text === 'on') return true;
  if (text === 'off') return false;
  throw new StartError('settings.invalid', `${name} is "${text}". Set it to on or off.`);
}

import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** The cost is kept in each hash, so that it can be raised without breaking older ones. */
const cost = { exponent: 15, blockSize: 8, parallelism: 3 };
const keyLength = 32;

/** Hashes a password with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const { exponent, blockSize, parallelism } = cost;
  const key = await derive(password, salt, cost);
  const parts = [exponent, blockSize, parallelism, salt.toString('hex'), key.toString('hex')];
  return `scrypt$${parts.join('$')}`;
}

/**
 * Tells whether a password is the one that was hashed.
 *
 * Without a hash, because there is no such worker, it takes the same time and says no.
 */
export async function passwordMatches(password: string, hash: string | null): Promise<boolean> {
  const [, exponent, blockSize, parallelism, salt, key] = (hash ?? hashOfNobody).split('$');
  const stored = Buffer.from(key ?? '', 'hex');
  const derived = await derive(password, Buffer.from(salt ?? '', 'hex'), {
    exponent: Number(exponent),
    blockSize: Number(blockSize),
    parallelism: Number(parallelism),
  });
  return stored.length === derived.length && timingSafeEqual(stored, derived) && hash !== null;
}

const hashOfNobody = [
  'scrypt',
  cost.exponent,
  cost.blockSize,
  cost.parallelism,
  '00'.repeat(16),
  '00'.repeat(keyLength),
].join('$');

function derive(
  password: string,
  salt: Buffer,
  { exponent, blockSize, parallelism }: typeof cost,
): Promise<Buffer> {
  const options = { N: 2 ** exponent, r: blockSize, p: parallelism, maxmem: 256 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyLength, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

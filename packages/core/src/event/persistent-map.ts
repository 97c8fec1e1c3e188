/**
 * A map from strings that is never changed: `set` gives a new map and shares the rest with the old.
 *
 * `get` and `set` cost about the same whatever the size: the map is a tree that branches 32 ways by the
 * key's hash. Order of iteration is by hash: the same for the same keys, and of no meaning.
 *
 * @public
 */
export interface PersistentMap<V> {
  readonly size: number;
  /** Finds the value of a key, or `undefined` when there is none. */
  get(key: string): V | undefined;
  /** Whether there is such a key. */
  has(key: string): boolean;
  /** Gives a map in which the key has this value; the same map when it had it already. */
  set(key: string, value: V): PersistentMap<V>;
  /** Gives a map without the key; the same map when it was not there. */
  delete(key: string): PersistentMap<V>;
  /** Goes through keys and values. */
  entries(): IterableIterator<[string, V]>;
  /** Goes through values. */
  values(): IterableIterator<V>;
}

/**
 * Creates a map with these entries; a later entry replaces an earlier one with the same key.
 *
 * @example
 * ```ts
 * const map = persistentMap([['a', 1]]).set('b', 2);
 * ```
 * @public
 */
export function persistentMap<V>(entries: Iterable<readonly [string, V]> = []): PersistentMap<V> {
  let map: PersistentMap<V> = new HashTrieMap<V>(null, 0);
  for (const [key, value] of entries) map = map.set(key, value);
  return map;
}

/** Entries whose keys have the same hash. */
interface Leaf<V> {
  readonly hash: number;
  readonly entries: readonly (readonly [string, V])[];
}

/** `slots` has one node for each bit set in `bits`, lowest first. */
interface Branch<V> {
  readonly bits: number;
  readonly slots: readonly TrieNode<V>[];
}

type TrieNode<V> = Leaf<V> | Branch<V>;

class HashTrieMap<V> implements PersistentMap<V> {
  readonly size: number;
  readonly #root: TrieNode<V> | null;

  constructor(root: TrieNode<V> | null, size: number) {
    this.#root = root;
    this.size = size;
  }

  get(key: string): V | undefined {
    return findEntry(this.#root, key)?.[1];
  }

  has(key: string): boolean {
    return findEntry(this.#root, key) !== undefined;
  }

  set(key: string, value: V): PersistentMap<V> {
    const found = findEntry(this.#root, key);
    if (found && Object.is(found[1], value)) return this;
    const leaf: Leaf<V> = { hash: hashOf(key), entries: [[key, value]] };
    const root = this.#root ? insert(this.#root, leaf, 0) : leaf;
    return new HashTrieMap(root, found ? this.size : this.size + 1);
  }

  delete(key: string): PersistentMap<V> {
    if (!this.#root || !this.has(key)) return this;
    return new HashTrieMap(remove(this.#root, key, hashOf(key), 0), this.size - 1);
  }

  *entries(): IterableIterator<[string, V]> {
    if (this.#root) yield* walk(this.#root);
  }

  *values(): IterableIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }
}

const width = 5;

/** FNV-1a, 32 bits. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function bitAt(hash: number, shift: number): number {
  return 1 << ((hash >>> shift) & 31);
}

function slotOf(bits: number, bit: number): number {
  let below = bits & (bit - 1);
  let count = 0;
  for (; below !== 0; below &= below - 1) count += 1;
  return count;
}

function isLeaf<V>(node: TrieNode<V>): node is Leaf<V> {
  return 'entries' in node;
}

function findEntry<V>(root: TrieNode<V> | null, key: string): readonly [string, V] | undefined {
  const hash = hashOf(key);
  let node = root;
  for (let shift = 0; node && !isLeaf(node); shift += width) {
    const bit = bitAt(hash, shift);
    node = node.bits & bit ? (node.slots[slotOf(node.bits, bit)] ?? null) : null;
  }
  return node?.entries.find((entry) => entry[0] === key);
}

function insert<V>(node: TrieNode<V>, leaf: Leaf<V>, shift: number): TrieNode<V> {
  if (isLeaf(node)) {
    if (node.hash !== leaf.hash) return insert(branchOf(node, shift), leaf, shift);
    const key = leaf.entries[0]?.[0];
    const others = node.entries.filter((entry) => entry[0] !== key);
    return { hash: leaf.hash, entries: [...others, ...leaf.entries] };
  }
  const bit = bitAt(leaf.hash, shift);
  const slot = slotOf(node.bits, bit);
  const slots = node.slots.slice();
  const there = node.bits & bit ? slots[slot] : undefined;
  if (there) slots[slot] = insert(there, leaf, shift + width);
  else slots.splice(slot, 0, leaf);
  return { bits: node.bits | bit, slots };
}

function branchOf<V>(leaf: Leaf<V>, shift: number): Branch<V> {
  return { bits: bitAt(leaf.hash, shift), slots: [leaf] };
}

function remove<V>(
  node: TrieNode<V>,
  key: string,
  hash: number,
  shift: number,
): TrieNode<V> | null {
  if (isLeaf(node)) {
    const entries = node.entries.filter((entry) => entry[0] !== key);
    return entries.length > 0 ? { hash: node.hash, entries } : null;
  }
  const bit = bitAt(hash, shift);
  const slot = slotOf(node.bits, bit);
  const there = node.slots[slot];
  const left = there ? remove(there, key, hash, shift + width) : null;
  const slots = node.slots.slice();
  if (left) {
    slots[slot] = left;
    return { bits: node.bits, slots };
  }
  slots.splice(slot, 1);
  return slots.length > 0 ? { bits: node.bits & ~bit, slots } : null;
}

function* walk<V>(node: TrieNode<V>): IterableIterator<[string, V]> {
  if (isLeaf(node)) {
    for (const [key, value] of node.entries) yield [key, value];
  } else {
    for (const slot of node.slots) yield* walk(slot);
  }
}

const space = /[ \t\r\n]*/y;
const scalar =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Finds where JSON stops being JSON: the first place at which nothing that could stand there does. Gives `null`
 * for JSON without fault. What the engine says of it has no place in most cases.
 *
 * @internal
 */
export function findJsonFault(text: string): number | null {
  let at = 0;
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    return found;
  };
  const take = (mark: string): boolean => {
    skip(space);
    if (text[at] !== mark) return false;
    at += 1;
    return true;
  };
  const takeEach = (end: string, takeOne: () => boolean): boolean => {
    if (take(end)) return true;
    do if (!takeOne()) return false;
    while (take(','));
    return take(end);
  };
  const takeKeyed = (): boolean => {
    skip(space);
    return text[at] === '"' && skip(scalar) !== '' && take(':') && takeValue();
  };
  const takeValue = (): boolean => {
    if (take('{')) return takeEach('}', takeKeyed);
    return take('[') ? takeEach(']', takeValue) : skip(scalar) !== '';
  };
  if (!takeValue()) return at;
  skip(space);
  return at === text.length ? null : at;
}

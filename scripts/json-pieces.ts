/** A value as `JSON.stringify(value, null, 1)` writes it, piece by piece: a whole of 200 MB need never be one string. */
export function* jsonPieces(value: unknown, indent = '', depth = 5): Generator<string> {
  const isList = Array.isArray(value);
  const own = isList
    ? value.map((each): [string, unknown] => ['', each])
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
          .filter(([, each]) => each !== undefined)
          .map(([key, each]): [string, unknown] => [`${JSON.stringify(key)}: `, each])
      : [];
  if (depth === 0 || own.length === 0) {
    yield JSON.stringify(value, null, 1).replaceAll('\n', `\n${indent}`);
    return;
  }
  yield isList ? '[' : '{';
  for (const [at, [key, each]] of own.entries()) {
    yield `${at === 0 ? '' : ','}\n${indent} ${key}`;
    yield* jsonPieces(each, `${indent} `, depth - 1);
  }
  yield `\n${indent}${isList ? ']' : '}'}`;
}

/** Whole numbers from 0 → bytes, seven bits in each, the lowest first; the eighth says that more follow: small ones take one. */
export function numbersToBytes(numbers: ArrayLike<number>): Uint8Array {
  let bytes = new Uint8Array(numbers.length * 2 + 8);
  let length = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    if (length + 8 > bytes.length) {
      const longer = new Uint8Array(bytes.length * 2);
      longer.set(bytes);
      bytes = longer;
    }
    let rest = numbers[at] ?? 0;
    for (; rest >= 128; rest >>>= 7) {
      bytes[length] = (rest & 127) | 128;
      length += 1;
    }
    bytes[length] = rest;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/** The inverse of `numbersToBytes`. */
export function bytesToNumbers(bytes: Uint8Array): Int32Array {
  const numbers = new Int32Array(bytes.length);
  let length = 0;
  let value = 0;
  let shift = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte >= 128) continue;
    numbers[length] = value;
    length += 1;
    value = 0;
    shift = 0;
  }
  return numbers.subarray(0, length);
}

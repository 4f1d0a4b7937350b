/**
 * Characters that engines before GB18030-2022 decode to private ones, and those that are meant: the upright
 * punctuation of A6D9–A6F3, eight components of FE59–FEA0, ḿ.
 */
const GB18030_LATER: ReadonlyMap<string, string> = new Map([
  ['\ue7c7', '\u1e3f'],
  ['\ue78d', '\ufe10'],
  ['\ue78e', '\ufe12'],
  ['\ue78f', '\ufe11'],
  ['\ue790', '\ufe13'],
  ['\ue791', '\ufe14'],
  ['\ue792', '\ufe15'],
  ['\ue793', '\ufe16'],
  ['\ue794', '\ufe17'],
  ['\ue795', '\ufe18'],
  ['\ue796', '\ufe19'],
  ['\ue81e', '\u9fb4'],
  ['\ue826', '\u9fb5'],
  ['\ue82b', '\u9fb6'],
  ['\ue82c', '\u9fb7'],
  ['\ue832', '\u9fb8'],
  ['\ue843', '\u9fb9'],
  ['\ue854', '\u9fba'],
  ['\ue864', '\u9fbb'],
]);
const GB18030_EARLIER = new RegExp(`[${[...GB18030_LATER.keys()].join('')}]`, 'gu');

/** Decodes bytes as any engine of today does, whichever runs: Node's and browsers' differ in GB18030 and Big5. */
export function decodeBytes(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder(label);
  switch (decoder.encoding) {
    case 'gbk':
    case 'gb18030':
      return decoder
        .decode(bytes)
        .replace(GB18030_EARLIER, (sign) => GB18030_LATER.get(sign) ?? sign);
    case 'big5':
      return decodeBig5(bytes);
    default:
      return decoder.decode(bytes);
  }
}

let big5: ReadonlyMap<number, string> | null = null;

/** The two planes of Big5 itself, which all engines share; what vendors and Hong Kong added is U+FFFD. */
function decodeBig5(bytes: Uint8Array): string {
  big5 ??= big5Table();
  const signs: string[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      signs.push(String.fromCharCode(lead));
      continue;
    }
    const trail = bytes[at + 1] ?? 0;
    signs.push(big5.get(lead * 256 + trail) ?? '\ufffd');
    if (isBig5Trail(trail) && (trail >= 0x80 || big5.has(lead * 256 + trail))) at += 1;
  }
  return signs.join('');
}

function big5Table(): Map<number, string> {
  const decoder = new TextDecoder('big5');
  const table = new Map<number, string>();
  for (let lead = 0xa1; lead <= 0xf9; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const code = lead * 256 + trail;
      const isOwn = code < 0xa3c0 || (code >= 0xa440 && code <= 0xc67e);
      if (!isBig5Trail(trail) || !(isOwn || (code >= 0xc940 && code <= 0xf9d5))) continue;
      table.set(code, decoder.decode(Uint8Array.of(lead, trail)));
    }
  }
  return table;
}

function isBig5Trail(byte: number): boolean {
  return (byte >= 0x40 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xfe);
}

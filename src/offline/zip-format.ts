import { windowsNameProblem } from './windows-name-problem.ts';

/** The one folder at the top of the offline zip; ASCII, so that every unpacker agrees on it. */
export const OFFLINE_FOLDER = 'plan-concordance';

/** A file of a zip: its name in it, checksum, length and length when deflated. */
export interface ZipMember {
  readonly name: string;
  readonly crc: number;
  readonly bytes: number;
  readonly packed: number;
}

/** A member that was written, with its place in the zip. */
export interface PlacedMember extends ZipMember {
  readonly at: number;
}

const most16 = 0xffff;
const most32 = 0xffffffff;

/** Noon of a day (`YYYY-MM-DD`; 1980 where there is none) as a zip holds it, the same in every time zone. */
export function dateToZipTime(date: string): number {
  const known = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : '1980-01-01';
  const [year = 1980, month = 1, day = 1] = known.split('-').map(Number);
  return ((((year - 1980) << 9) | (month << 5) | day) << 16) | (12 << 11);
}

/** What stands before the deflated bytes of a member. Throws where Windows would refuse its name. */
export function memberHead(member: ZipMember, time: number): Buffer {
  const problem = windowsNameProblem(member.name);
  if (problem !== null) throw new Error(`offline zip: ${member.name}: ${problem}`);
  const head = blank(30 + member.name.length);
  head.writeUInt32LE(0x04034b50, 0);
  writeFacts(head, 4, member, time);
  head.write(member.name, 30, 'latin1');
  return head;
}

/** The list of all members that closes a zip; beyond 65,535 files or 4 GB in the form for large ones (Zip64). */
export function membersToEnd(members: readonly PlacedMember[], at: number, time: number): Buffer {
  const list = Buffer.concat(members.map((member) => listed(member, time)));
  const large = members.length >= most16 || at + list.length >= most32;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(members.length, most16), 8);
  end.writeUInt16LE(Math.min(members.length, most16), 10);
  end.writeUInt32LE(Math.min(list.length, most32), 12);
  end.writeUInt32LE(Math.min(at, most32), 16);
  return Buffer.concat(
    large ? [list, largeEnd(members.length, list.length, at), end] : [list, end],
  );
}

/** Zeros, out of a buffer that many small ones share. */
function blank(length: number): Buffer {
  return Buffer.allocUnsafe(length).fill(0);
}

/** Version, flags, method, time, checksum, lengths and the name's length, as both heads of a member hold them. */
function writeFacts(head: Buffer, from: number, member: ZipMember, time: number): void {
  head.writeUInt16LE(20, from);
  head.writeUInt16LE(8, from + 4);
  head.writeUInt32LE(time >>> 0, from + 6);
  head.writeUInt32LE(member.crc, from + 10);
  head.writeUInt32LE(member.packed, from + 14);
  head.writeUInt32LE(member.bytes, from + 18);
  head.writeUInt16LE(member.name.length, from + 22);
}

/** A member in the list at the end. */
function listed(member: PlacedMember, time: number): Buffer {
  const far = member.at >= most32;
  const { length } = member.name;
  const head = blank(46 + length + (far ? 12 : 0));
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(far ? 45 : 20, 4);
  writeFacts(head, 6, member, time);
  head.writeUInt16LE(far ? 12 : 0, 30);
  head.writeUInt32LE(Math.min(member.at, most32), 42);
  head.write(member.name, 46, 'latin1');
  if (far) {
    head.writeUInt16LE(1, 46 + length);
    head.writeUInt16LE(8, 48 + length);
    head.writeBigUInt64LE(BigInt(member.at), 50 + length);
  }
  return head;
}

/** Zip64's end of the list and where it stands. */
function largeEnd(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(45, 12);
  end.writeUInt16LE(45, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(at), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(at + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

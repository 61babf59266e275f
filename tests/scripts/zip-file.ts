import { deflateRawSync } from 'node:zlib';

/** A file to put into a zip file, and what the zip file is to say of it. */
export interface Zipped {
  name: string;
  data: Buffer;
  /** How it says it is packed: 8 when not given, which is what it is then. */
  method?: number;
  /** The size that it says the file has, packed. */
  says?: number;
}

/** Makes a zip file as the upload of an artifact does: sizes in the list at the end, none before the data. */
export const zipFile = (files: readonly Zipped[]): Buffer => {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, data, method = 8, says } of files) {
    const packed = method === 8 ? deflateRawSync(data) : data;
    const bytes = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(bytes.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(says ?? packed.length, 20);
    central.writeUInt32LE(data.length, 24);
    central.writeUInt16LE(bytes.length, 28);
    central.writeUInt32LE(offset, 42);
    locals.push(local, bytes, packed);
    centrals.push(central, bytes);
    offset += local.length + bytes.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(centrals).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...centrals, end]);
};

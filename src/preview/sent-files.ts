/** A picture with its size; its address is that of a file in the browser's memory. */
interface SentPicture {
  src: string;
  width: number;
  height: number;
  format: 'png';
}

/** The files that were sent with a draft, by the names its text has for them: `./playground.jpg`. */
export interface SentFiles {
  blob(name: string): Blob | undefined;
  /** An address for the file that holds while the draft is shown; that of empty captions when it was not sent. */
  address(name: string): string;
  /** An address for a file made out of what was sent, which holds as long. */
  addressOf(made: Blob): string;
  picture(name: string): Promise<SentPicture>;
  /** Lets go of the files. */
  forget(): void;
}

/** A picture of nothing, for one that was not sent. */
const NOTHING = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const FILM_SIZE = { width: 1280, height: 720 };

const sizeOf = async (blob: Blob): Promise<{ width: number; height: number } | undefined> => {
  try {
    const bitmap = await createImageBitmap(blob);
    const { width, height } = bitmap;
    bitmap.close();
    return { width, height };
  } catch {
    return undefined;
  }
};

/** Keeps the files of one draft; only what is a file, under a name that begins as those beside an entry do. */
export const sentFiles = (sent: unknown): SentFiles => {
  const named = Object.entries(typeof sent === 'object' && sent !== null ? sent : {});
  const blobs = new Map(named.filter(([name, value]) => name.startsWith('./') && value instanceof Blob));
  const addresses = new Map<Blob, string>();
  const empty = new Blob(['WEBVTT\n'], { type: 'text/vtt' });
  const blob = (name: string): Blob | undefined => blobs.get(name);
  const addressOf = (held: Blob): string => {
    const known = addresses.get(held) ?? URL.createObjectURL(held);
    addresses.set(held, known);
    return known;
  };
  const address = (name: string): string => addressOf(blobs.get(name) ?? empty);
  return {
    blob,
    address,
    addressOf,
    picture: async (name) => {
      const held = blobs.get(name);
      const size = (held && (await sizeOf(held))) ?? FILM_SIZE;
      return { src: held === undefined ? NOTHING : address(name), ...size, format: 'png' };
    },
    forget: () => {
      for (const held of addresses.values()) URL.revokeObjectURL(held);
    },
  };
};

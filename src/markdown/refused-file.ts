/** A file that is not read, with the reason as a sentence for whoever sent it. */
export class RefusedFile extends Error {
  /** The reason is the message: a sentence in plain words, with what to do. */
  constructor(reason: string) {
    super(reason);
    this.name = 'RefusedFile';
  }
}

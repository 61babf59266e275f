/**
 * A key that nothing on this device has yet. Made of random bytes and not by `randomUUID`, which browsers give only to
 * pages with a certificate: a hub inside a network may have none.
 */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

import { useEffect, useState } from 'react';
import { checkCode, type Digest } from '#src/model/check-code.ts';
import type { Evidence } from '#src/model/evidence-file.ts';

/** SHA-256 of the browser; missing where a page did not come over a safe connection. */
export const digestHere = (): Digest | undefined => {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
  return subtle && ((bytes) => subtle.digest('SHA-256', bytes));
};

/** The check code of some evidence; undefined until it is made, or where this browser cannot make one. */
export const useCheckCode = (evidence: Evidence | undefined): string | undefined => {
  const [code, setCode] = useState<string>();
  const text = JSON.stringify(evidence);
  useEffect(() => {
    let isCurrent = true;
    const digest = digestHere();
    setCode(undefined);
    if (text !== undefined && digest !== undefined) {
      void checkCode(JSON.parse(text) as Evidence, digest).then((made) => isCurrent && setCode(made));
    }
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return code;
};

import { useSyncExternalStore } from 'react';
import { recordHere } from '#src/browser/record-here.ts';
import type { Kept } from '#src/model/record-keeper.ts';

const subscribe = (listener: () => void): (() => void) => recordHere().subscribe(listener);
const current = (): Kept => recordHere().current();
const onServer = (): undefined => undefined;

/** The record as it is kept on this device, always up to date; undefined until the page has woken up in the browser. */
export const useRecord = (): Kept | undefined => useSyncExternalStore<Kept | undefined>(subscribe, current, onServer);

import type { APIRoute } from 'astro';
import { type Card, vcardText } from '#src/model/vcard.ts';
import { partnerCardPaths } from '#src/queries/cards.ts';

/** One contact card file for each partner that can be reached by a published contact. */
export const getStaticPaths = partnerCardPaths;

/** The contact card of a partner. */
export const GET: APIRoute = ({ props }) =>
  new Response(vcardText(props['cards'] as Card[]), { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });

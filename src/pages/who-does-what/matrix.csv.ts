import type { APIRoute } from 'astro';
import { matrixCsv } from '#src/model/matrix-sheet.ts';
import { getSituations } from '#src/queries/situations.ts';

/** The matrix as a table for spreadsheets. */
export const GET: APIRoute = async ({ site }) => {
  const { matrix, settings } = await getSituations();
  const toAbsolute = (href: string): string => new URL(href, site).href;
  return new Response(matrixCsv(matrix, settings.topics, toAbsolute), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};

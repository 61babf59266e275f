import type { APIRoute, GetStaticPaths } from 'astro';
import { getEditorForms } from '#src/queries/editor.ts';

/** The file is there only where settings switch the editor page on. */
export const getStaticPaths = (async () => {
  const forms = await getEditorForms();
  return forms === undefined ? [] : [{ params: { name: 'forms' }, props: { forms } }];
}) satisfies GetStaticPaths;

/** The forms of the editor page, made from the schemas. */
export const GET: APIRoute = ({ props }) => Response.json(props['forms']);

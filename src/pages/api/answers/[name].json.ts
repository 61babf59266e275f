import type { APIRoute } from 'astro';
import { type AnswerFacts, answerFacts } from '#src/model/answer-facts.ts';
import { getHub } from '#src/queries/hub.ts';

export const getStaticPaths = async () =>
  [...answerFacts(await getHub())].map(([name, facts]) => ({ params: { name }, props: { facts } }));

/** The facts beside one answer of search: who leads, how soon, how to reach them, and the law behind it. */
export const GET: APIRoute<{ facts: AnswerFacts }> = ({ props }) => Response.json(props.facts);

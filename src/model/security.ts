import { EDITOR_API, EDITOR_PATH } from '#src/model/editor-setup.ts';
import { pathTo } from '#src/model/paths.ts';

/** Hosts a page may show a film from, once the reader has pressed play; nothing is loaded from them before. */
export const FILM_HOSTS: readonly string[] = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com'];

/** Where forms may be sent: to the hub itself, and to the service that takes answers where settings name one. */
const formAction = (answers: string | undefined): string =>
  `form-action 'self'${answers === undefined ? '' : ` ${new URL(answers).origin}`}`;

/**
 * The content security policy of every page, apart from scripts and styles (the build adds their hashes).
 * `trusted-types` is left out: Pagefind and Astro's islands write HTML that they made themselves.
 * Source: W3C Content Security Policy Level 3; OWASP Secure Headers Project.
 * @param answers the address that answers to a story's question are posted to, when settings have one
 */
export const contentPolicy = (answers?: string): string[] => [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  formAction(answers),
  "img-src 'self' data:",
  "manifest-src 'self'",
  "media-src 'self'",
  "object-src 'none'",
  "worker-src 'self'",
];

/**
 * What lets the player of a film at a provider into the one page that shows it; no other page may have a frame.
 * @param player the address of the player
 * @throws when it is at none of the hosts a film may be shown from
 */
export const frameSource = (player: string): `frame-src ${string}` => {
  const host = FILM_HOSTS.find((one) => one === new URL(player).origin);
  if (host === undefined) throw new Error(`A page may not show ${player}.`);
  return `frame-src ${host}`;
};

/** What the editor page may do besides: ask GitHub for pages and send them, and show pictures that are not sent yet. */
export const EDITOR_ADDITIONS = [`connect-src ${EDITOR_API} blob:`, 'img-src blob:', 'media-src blob:'] as const;

/** What else a host can say of the editor page, which the page cannot say for itself: less than every other page. */
const EDITOR_POLICY = [
  `connect-src 'self' ${EDITOR_API} blob:`,
  "form-action 'none'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "img-src 'self' data: blob:",
].join('; ');

/** What the preview of a draft may show besides: pictures, films and captions that are in the browser's own memory. */
export const PREVIEW_DIRECTIVES = ["img-src 'self' data: blob:", "media-src 'self' blob:"] as const;

/**
 * Headers that a page cannot set for itself, by name; a host has to send them. Only the hub itself may frame its pages:
 * the writer's desk does, to show a draft.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
};

/** What is said of files in `_astro/`, whose names carry a digest of what is in them: a browser may keep them for a year. */
export const FOREVER = 'public, max-age=31536000, immutable';

/** The headers of a hub; its policy names the service that takes answers, where there is one, as the pages do. */
const headersFor = (answers: string | undefined): [string, string][] =>
  Object.entries(SECURITY_HEADERS).map(([name, value]) => [
    name,
    name === 'Content-Security-Policy' && answers !== undefined ? `${value}; ${formAction(answers)}` : value,
  ]);

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read.
 * @param base the folder the hub is published in
 * @param answers the address that answers are posted to, when settings have one
 * @param hasEditor whether the editor page is switched on
 */
export const headersFile = (base: string, answers?: string, hasEditor = false): string => {
  const lines = headersFor(answers).map(([name, value]) => `  ${name}: ${value}`);
  const editor = [`${pathTo(EDITOR_PATH, base)}*`, `  Content-Security-Policy: ${EDITOR_POLICY}`, ''];
  return [
    `${base}*`,
    ...lines,
    '',
    `${base}_astro/*`,
    `  Cache-Control: ${FOREVER}`,
    '',
    ...(hasEditor ? editor : []),
  ].join('\n');
};

/** The same headers for nginx, to be included in the server block. */
export const nginxHeaders = (base: string, answers?: string, hasEditor = false): string => {
  const add = (name: string, value: string): string => `add_header ${name} "${value}" always;`;
  const lines = headersFor(answers).map(([name, value]) => add(name, value));
  // A location that adds a header has none of those around it.
  const place = (path: string, name: string, value: string): string[] => [
    `location ${path} {`,
    ...[...lines, add(name, value)].map((line) => `  ${line}`),
    '}',
  ];
  return [
    ...lines,
    ...place(`${base}_astro/`, 'Cache-Control', FOREVER),
    ...(hasEditor ? place(pathTo(EDITOR_PATH, base), 'Content-Security-Policy', EDITOR_POLICY) : []),
    '',
  ].join('\n');
};

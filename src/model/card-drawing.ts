/** How large a social card is: what Facebook, LinkedIn, X, Teams and WhatsApp show whole (ogp.me has no size). */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The distance of words from the edge; some places round the corners of a card. */
export const CARD_MARGIN = 72;

/** Where the ground begins, from the top: above it stands the town, below it whose page it is. */
export const CARD_GROUND = 520;

/** The colours of a card, which are those of the light theme (`src/styles/tokens.css`): a card has no dark one. */
export const CARD_COLOURS = {
  paper: '#fdfdfc',
  ink: '#141a3c',
  'ink-2': '#454c6e',
  sun: '#ffcf3d',
  'sun-pale': '#fff3c4',
  moon: '#f6f1da',
  'on-sky-night': '#ffffff',
  'local-authority': '#2c6120',
  health: '#00568c',
  'police-justice': '#4a3a94',
  education: '#764c00',
  'voluntary-community': '#96215a',
  'fire-housing': '#9c320f',
} as const;

/** The hub's two typefaces: a person speaking and titles, or the hub saying what to do. */
export type Face = 'voice' | 'hub';

/** How a piece of text is set. */
export interface TextStyle {
  face: Face;
  /** In pixels. */
  size: number;
  weight: number;
  /** Between letters, in pixels. */
  spacing: number;
}

/** How wide a text is when it is set so, in pixels; whoever holds the fonts knows. */
export type Measure = (text: string, style: TextStyle) => number;

/** One thing to put on a card, over what is there already; a card is a list of them. Colours are `#rrggbb`. */
export type Stroke =
  | { kind: 'box'; x: number; y: number; width: number; height: number; colour: string }
  /** An SVG path, enlarged, then moved. */
  | { kind: 'shape'; path: string; x: number; y: number; scale: number; colour: string }
  /** A line of text whose letters stand on `y`. */
  | { kind: 'text'; text: string; x: number; y: number; style: TextStyle; colour: string };

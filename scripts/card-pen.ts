import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import startCanvasKit, { type CanvasKit, type Typeface } from 'canvaskit-wasm';
import skia from 'canvaskit-wasm/package.json' with { type: 'json' };
import sharp from 'sharp';
import { CARD_SIZE, type Face, type Measure, type Stroke, type TextStyle } from '#src/model/card-drawing.ts';

/** Something that draws cards: it knows the fonts, so it measures text as well. */
export interface CardPen {
  measure: Measure;
  /** Whether the fonts have a letter. */
  knows: (letter: string) => boolean;
  /** Draws a card as a PNG; the same strokes always give the same bytes. */
  draw: (strokes: readonly Stroke[]) => Promise<Buffer>;
}

/**
 * How cards are packed. A palette of 256 halves a card and loses nothing while there are colours to spare for the edges
 * of letters; a sky of more colours than `mostColours` would show as stripes in it, and is packed so only when it would
 * be larger than `mostBytes` otherwise.
 */
export const CARD_SETTING = {
  plain: { compressionLevel: 9 },
  palette: { compressionLevel: 9, palette: true, quality: 100, dither: 0, effort: 5 },
  mostColours: 200,
  mostBytes: 60 * 1024,
} as const;

/** What draws and packs cards, with its versions. */
export const CARD_TOOLS: unknown = [skia.version, sharp.versions];

const FONTS_OF_PAGES = new URL('../src/styles/fonts/', import.meta.url);

/** The fonts of the pages, and one for letters that those do not have: the names of children are written right. */
export const CARD_FONTS: readonly { name: Face | 'more'; file: string }[] = [
  { name: 'voice', file: fileURLToPath(new URL('literata-var.woff2', FONTS_OF_PAGES)) },
  { name: 'hub', file: fileURLToPath(new URL('atkinson-next-var.woff2', FONTS_OF_PAGES)) },
  {
    name: 'more',
    file: fileURLToPath(
      import.meta.resolve('@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2'),
    ),
  },
];

const bytesOf = async (file: string): Promise<ArrayBuffer> => Uint8Array.from(await readFile(file)).buffer;

const loadFonts = async (kit: CanvasKit) => {
  const provider = kit.TypefaceFontProvider.Make();
  const typefaces = new Map<string, Typeface | null>();
  for (const { name, file } of CARD_FONTS) {
    const font = await bytesOf(file);
    provider.registerFont(font, name);
    typefaces.set(name, kit.Typeface.MakeFreeTypeFaceFromData(font));
  }
  const collection = kit.FontCollection.Make();
  collection.setDefaultFontManager(provider);
  const has = (name: string, letter: string): boolean => (typefaces.get(name)?.getGlyphIDs(letter)[0] ?? 0) !== 0;
  return { collection, knows: (letter: string) => has('more', letter) || (has('voice', letter) && has('hub', letter)) };
};

/**
 * Starts Skia (as WebAssembly, so that every machine draws alike) with the hub's fonts.
 * @throws when the fonts cannot be read
 */
export const startCardPen = async (): Promise<CardPen> => {
  const kit = await startCanvasKit();
  const { collection, knows } = await loadFonts(kit);

  const paragraphOf = (text: string, { face, size, weight, spacing }: TextStyle, colour: string) => {
    const textStyle = {
      color: kit.parseColorString(colour),
      fontFamilies: [face, 'more'],
      fontSize: size,
      letterSpacing: spacing,
      fontVariations: [{ axis: 'wght', value: weight }],
    };
    const builder = kit.ParagraphBuilder.MakeFromFontCollection(new kit.ParagraphStyle({ textStyle }), collection);
    builder.addText(text);
    const paragraph = builder.build();
    builder.delete();
    paragraph.layout(100_000);
    return paragraph;
  };

  const measure: Measure = (text, style) => {
    const paragraph = paragraphOf(text, style, '#000000');
    const width = paragraph.getMaxIntrinsicWidth();
    paragraph.delete();
    return width;
  };

  const surface = kit.MakeSurface(CARD_SIZE.width, CARD_SIZE.height);
  if (surface === null) throw new Error('There is no room to draw a card in.');
  const canvas = surface.getCanvas();
  const paint = new kit.Paint();

  const put = (stroke: Stroke): void => {
    paint.setColor(kit.parseColorString(stroke.colour));
    paint.setAntiAlias(stroke.kind !== 'box');
    if (stroke.kind === 'box') {
      canvas.drawRect(kit.XYWHRect(stroke.x, stroke.y, stroke.width, stroke.height), paint);
      return;
    }
    if (stroke.kind === 'shape') {
      const path = kit.Path.MakeFromSVGString(stroke.path);
      if (path === null) throw new Error(`"${stroke.path.slice(0, 40)}" is not a path.`);
      canvas.save();
      canvas.translate(stroke.x, stroke.y);
      canvas.scale(stroke.scale, stroke.scale);
      canvas.drawPath(path, paint);
      canvas.restore();
      path.delete();
      return;
    }
    const paragraph = paragraphOf(stroke.text, stroke.style, stroke.colour);
    canvas.drawParagraph(paragraph, stroke.x, stroke.y - paragraph.getAlphabeticBaseline());
    paragraph.delete();
  };

  const pack = async (pixels: Uint8Array | Float32Array, colours: number): Promise<Buffer> => {
    const { plain, palette, mostColours, mostBytes } = CARD_SETTING;
    const image = sharp(pixels, { raw: { ...CARD_SIZE, channels: 4 } }).removeAlpha();
    if (colours <= mostColours) return image.png(palette).toBuffer();
    const packed = await image.clone().png(plain).toBuffer();
    return packed.length <= mostBytes ? packed : image.png(palette).toBuffer();
  };

  const draw = async (strokes: readonly Stroke[]): Promise<Buffer> => {
    for (const stroke of strokes) put(stroke);
    surface.flush();
    const pixels = canvas.readPixels(0, 0, {
      ...CARD_SIZE,
      colorType: kit.ColorType.RGBA_8888,
      alphaType: kit.AlphaType.Unpremul,
      colorSpace: kit.ColorSpace.SRGB,
    });
    if (pixels === null) throw new Error('What was drawn cannot be read.');
    return pack(pixels, new Set(strokes.map(({ colour }) => colour)).size);
  };

  return { measure, draw, knows };
};

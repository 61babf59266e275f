/** The elements a drawing may have (SVG 2, without links, scripts, animation, embedded pages and pictures). */
export const DRAWING_ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text tspan textPath clipPath
  mask pattern marker linearGradient radialGradient stop filter feBlend feColorMatrix feComponentTransfer feComposite
  feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset
  feTurbulence`.split(/\s+/u),
);

/** The attributes a drawing may have; `xmlns` ones, `href` and `style` are judged by what they hold as well. */
export const DRAWING_ATTRIBUTES: ReadonlySet<string> = new Set(
  `version baseProfile id class role lang xml:lang xml:space aria-label aria-labelledby aria-describedby aria-hidden
  focusable x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy fr d points width height viewBox preserveAspectRatio transform
  opacity color display visibility overflow fill fill-opacity fill-rule stroke stroke-width stroke-linecap
  stroke-linejoin stroke-dasharray stroke-dashoffset stroke-miterlimit stroke-opacity paint-order vector-effect
  shape-rendering text-rendering clip-path clip-rule clipPathUnits mask maskUnits maskContentUnits marker-start
  marker-mid marker-end markerWidth markerHeight markerUnits refX refY orient gradientUnits gradientTransform
  spreadMethod offset stop-color stop-opacity patternUnits patternContentUnits patternTransform pathLength font-family
  font-size font-weight font-style letter-spacing word-spacing text-anchor dominant-baseline alignment-baseline
  baseline-shift textLength lengthAdjust startOffset method spacing rotate writing-mode filter filterUnits
  primitiveUnits in in2 result stdDeviation mode type values tableValues slope intercept amplitude exponent operator k1
  k2 k3 k4 radius baseFrequency numOctaves seed stitchTiles flood-color flood-opacity color-interpolation-filters
  mix-blend-mode isolation xmlns href xlink:href xmlns:xlink style`.split(/\s+/u),
);

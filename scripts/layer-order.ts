import type { Plugin } from 'vite';
import { LAYER_ORDER } from '#src/model/sky.ts';

/**
 * Has every style sheet say the order of the layers itself. Where one page's sheets come at different times, some kept
 * by the browser and some not, Chromium (156) else mixes the layers up now and then: links lose the colours of their part.
 */
export const layerOrder: Plugin = {
  name: 'alongside:layer-order',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = `${LAYER_ORDER}${typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source)}`;
    },
  },
};

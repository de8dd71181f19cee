import path from 'node:path';
import type { Plugin } from 'rollup';

const ICON = path.join('primitiveIcon', 'primitiveIcon.js');
const LIBRARIES = path.join('primitiveIcon', 'fetch.js');
const OWN_IMAGE_ONLY = "return this.src ? sanitizeURL(this.src) : '';";
const SPRITE_TOO = 'return this.src ? sanitizeURL(this.src) : getIconPath(this.iconName, dir);';
const NO_LIBRARIES = `
export const hasIconLibrary = () => false;
export const getIconLibrary = () => null;
export const fetchIconLibrary = async () => null;
`;

/**
 * Draws icons from the SLDS sprites in `/assets` instead of four megabytes of generated templates, which
 * would cost half a second of every page.
 */
export function spriteIcons(): Plugin {
    return {
        name: 'sprite-icons',
        transform(code, id) {
            if (id.endsWith(LIBRARIES)) return { code: NO_LIBRARIES, map: null };
            if (!id.endsWith(ICON)) return null;
            if (!code.includes(OWN_IMAGE_ONLY)) {
                this.error('lightning-primitive-icon changed: see how it finds its images now.');
            }
            const imports = "import { getIconPath } from 'lightning/iconUtils';\n";
            return { code: imports + code.replace(OWN_IMAGE_ONLY, SPRITE_TOO), map: null };
        }
    };
}

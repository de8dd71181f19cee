import path from 'node:path';
import type { Plugin } from 'rollup';

const ICON = path.join('primitiveIcon', 'primitiveIcon.js');
const LIBRARIES = path.join('primitiveIcon', 'fetch.js');
const PATHS = path.join('iconUtils', 'iconUtils.js');
const OWN_IMAGE_ONLY = "return this.src ? sanitizeURL(this.src) : '';";
const SPRITE_TOO = 'return this.src ? sanitizeURL(this.src) : getIconPath(this.iconName, dir);';
const FROM_SPRITE = 'return `${pathPrefix}${baseIconPath}#${getName(iconName)}`;';
const FROM_FILE =
    'return `${pathPrefix}/icons/${getCategory(iconName)}/${getName(iconName)}.svg#${getName(iconName)}`;';
const NO_LIBRARIES = `
export const hasIconLibrary = () => false;
export const getIconLibrary = () => null;
export const fetchIconLibrary = async () => null;
`;

/**
 * Draws each icon from a file of its own at `/icons`: four megabytes of generated templates, or sprites of a
 * thousand icons, would cost a tenth to half a second of every page.
 */
export function spriteIcons(): Plugin {
    const replaced = (code: string, old: string, now: string): string | undefined =>
        code.includes(old) ? code.replace(old, now) : undefined;
    return {
        name: 'sprite-icons',
        transform(code, id) {
            if (id.endsWith(LIBRARIES)) return { code: NO_LIBRARIES, map: null };
            const changed = id.endsWith(PATHS)
                ? replaced(code, FROM_SPRITE, FROM_FILE)
                : id.endsWith(ICON)
                  ? replaced(
                        `import { getIconPath } from 'lightning/iconUtils';\n${code}`,
                        OWN_IMAGE_ONLY,
                        SPRITE_TOO
                    )
                  : null;
            if (changed === undefined) {
                this.error(`${path.basename(id)} changed: see how icons find their images now.`);
            }
            return changed === null ? null : { code: changed, map: null };
        }
    };
}

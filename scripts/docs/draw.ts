import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';

const IMAGES = 'docs/images';

/** Writes the picture of a part of a page to the folder that the docs take theirs from. */
export async function draw(what: Locator, name: string): Promise<void> {
    mkdirSync(IMAGES, { recursive: true });
    const path = join(IMAGES, `${name}.png`);
    await what.screenshot({ path });
    console.log(path);
}
